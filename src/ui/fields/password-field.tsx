import { useWords } from '../language.ts'
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

export type PasswordFieldProps = FieldProps & {
  autocomplete?: 'current-password' | 'new-password' | undefined
}

/** Never carries a value back. The button to show it appears with the script. */
export const PasswordField = (props: PasswordFieldProps) => {
  const words = useWords()
  const id = props.id ?? props.name
  return (
    <FieldFrame {...props}>
      <div class="kh-password">
        <input
          class={`govuk-input${props.error ? ' govuk-input--error' : ''}`}
          id={id}
          name={props.name}
          type="password"
          autocomplete={props.autocomplete ?? 'current-password'}
          spellcheck={false}
          aria-describedby={describedBy(id, props.hint, props.error)}
          aria-invalid={props.error ? 'true' : undefined}
        />
        <button
          class="govuk-button govuk-button--secondary"
          type="button"
          hidden
          aria-controls={id}
          data-reveal={id}
          data-hide={words.hidePassword}
        >
          {words.showPassword}
        </button>
      </div>
    </FieldFrame>
  )
}
