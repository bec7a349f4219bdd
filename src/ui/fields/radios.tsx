import { ChoiceItem } from './choice-item.tsx'
import { type Choice, ChoiceSet } from './choice-set.tsx'
import type { FieldProps } from './field.tsx'

export type RadiosProps = FieldProps & {
  options: readonly Choice[]
  value?: string | undefined
  /** Side by side, for two short answers. */
  inline?: boolean | undefined
}

/** The first radio carries the id of the field, so that an error summary can link to it. */
export const Radios = ({ options, value, inline, ...field }: RadiosProps) => {
  const id = field.id ?? field.name
  return (
    <ChoiceSet {...field}>
      <div class={`govuk-radios${inline ? ' govuk-radios--inline' : ''}`}>
        {options.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            kind="radios"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={field.name}
            choice={choice}
            checked={choice.value === value}
          />
        ))}
      </div>
    </ChoiceSet>
  )
}
