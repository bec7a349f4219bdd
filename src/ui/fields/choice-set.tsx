import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'
import { describedBy, errorIdOf, type FieldProps, hintIdOf } from './field.tsx'

export type Choice = {
  value: string
  label: string
  hint?: ComponentChildren
  /** Further questions, hidden while this choice is not taken (where the browser can tell). */
  reveals?: ComponentChildren
}

export type ChoiceSetProps = FieldProps & { children: ComponentChildren }

/** The question above a group of choices. */
export const ChoiceSet = (props: ChoiceSetProps) => {
  const words = useWords()
  const id = props.id ?? props.name
  return (
    <div class={`govuk-form-group${props.error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(id, props.hint, props.error)}>
        <legend class={`govuk-fieldset__legend${props.labelSize ? ` govuk-fieldset__legend--${props.labelSize}` : ''}`}>
          {props.label}
          {props.optionalLabel && <span class="kh-optional"> ({props.optionalLabel})</span>}
        </legend>
        {props.hint && (
          <div class="govuk-hint" id={hintIdOf(id)}>
            {props.hint}
          </div>
        )}
        {props.error && (
          <p class="govuk-error-message" id={errorIdOf(id)}>
            <span class="govuk-visually-hidden">{words.error}: </span>
            {props.error}
          </p>
        )}
        {props.children}
      </fieldset>
    </div>
  )
}
