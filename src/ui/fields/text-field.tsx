import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

export type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined
  autocomplete?: string | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined
  /** Width in characters; without it the field fills its column. */
  width?: 4 | 5 | 10 | 20 | undefined
  spellcheck?: boolean | undefined
}

export const TextField = (props: TextFieldProps) => {
  const id = props.id ?? props.name
  const width = props.width ? ` govuk-input--width-${props.width}` : ''
  return (
    <FieldFrame {...props}>
      <input
        class={`govuk-input${width}${props.error ? ' govuk-input--error' : ''}`}
        id={id}
        name={props.name}
        // Preact types each kind of input apart; these five take the same attributes.
        type={(props.type ?? 'text') as 'text'}
        value={props.value ?? ''}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        spellcheck={props.spellcheck}
        aria-describedby={describedBy(id, props.hint, props.error)}
        aria-invalid={props.error ? 'true' : undefined}
      />
    </FieldFrame>
  )
}
