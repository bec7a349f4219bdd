import { useLanguage, useWords } from '../language.ts'
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

export type TextAreaProps = FieldProps & {
  value?: string | undefined
  /** Height before typing; the box grows with its text. */
  rows?: number | undefined
  /** Shown and counted, never enforced while typing: nothing that was pasted is cut. */
  maxLength?: number | undefined
}

export const TextArea = (props: TextAreaProps) => {
  const words = useWords()
  const language = useLanguage()
  const id = props.id ?? props.name
  const countId = `${id}-count`
  const describing = [describedBy(id, props.hint, props.error), props.maxLength ? countId : undefined]
  const count = props.maxLength && (
    <p
      class="govuk-hint kh-count"
      id={countId}
      data-left={words.charactersLeft}
      data-over={words.charactersOver}
      data-lang={language}
    >
      {words.limit(props.maxLength.toLocaleString(language))}
    </p>
  )
  return (
    <FieldFrame {...props} after={count}>
      <textarea
        class={`govuk-textarea kh-grows${props.error ? ' govuk-textarea--error' : ''}`}
        id={id}
        name={props.name}
        rows={props.rows ?? 4}
        data-max={props.maxLength}
        aria-describedby={describing.filter(Boolean).join(' ') || undefined}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.value ?? ''}
      </textarea>
    </FieldFrame>
  )
}
