import { ChoiceItem } from './choice-item.tsx'
import { type Choice, ChoiceSet } from './choice-set.tsx'
import type { FieldProps } from './field.tsx'

export type CheckboxesProps = FieldProps & {
  options: readonly Choice[]
  values?: readonly string[] | undefined
}

/** The first box carries the id of the field, so that an error summary can link to it. */
export const Checkboxes = ({ options, values = [], ...field }: CheckboxesProps) => {
  const id = field.id ?? field.name
  return (
    <ChoiceSet {...field}>
      <div class="govuk-checkboxes">
        {options.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            kind="checkboxes"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={field.name}
            choice={choice}
            checked={values.includes(choice.value)}
          />
        ))}
      </div>
    </ChoiceSet>
  )
}
