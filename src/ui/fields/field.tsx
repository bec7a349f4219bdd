import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

/** What every field asks for. The id equals the name unless given, so that an error summary can link to it. */
export type FieldProps = {
  name: string
  label: string
  hint?: ComponentChildren
  error?: string | undefined
  /** Printed after the label, for instance «không bắt buộc». */
  optionalLabel?: string | undefined
  id?: string | undefined
  /** A label that is also the heading of its page is `l`. */
  labelSize?: 'm' | 'l' | undefined
}

export const hintIdOf = (id: string): string => `${id}-hint`
export const errorIdOf = (id: string): string => `${id}-error`

/** Value of `aria-describedby` for the control of a field. */
export const describedBy = (id: string, hint: ComponentChildren, error: string | undefined): string | undefined =>
  [hint ? hintIdOf(id) : '', error ? errorIdOf(id) : ''].filter(Boolean).join(' ') || undefined

export type FieldFrameProps = FieldProps & { children: ComponentChildren; after?: ComponentChildren }

/** Label, hint and error around one control. */
export const FieldFrame = (props: FieldFrameProps) => {
  const words = useWords()
  const id = props.id ?? props.name
  return (
    <div class={`govuk-form-group${props.error ? ' govuk-form-group--error' : ''}`}>
      <label class={`govuk-label${props.labelSize ? ` govuk-label--${props.labelSize}` : ''}`} for={id}>
        {props.label}
        {props.optionalLabel && <span class="kh-optional"> ({props.optionalLabel})</span>}
      </label>
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
      {props.after}
    </div>
  )
}
