import type { Choice } from './choice-set.tsx'
import { hintIdOf } from './field.tsx'

/** The first choice carries the id of its question, whose own hint has the plain name. */
const itemHintIdOf = (id: string): string => hintIdOf(`${id}-choice`)

export type ChoiceItemProps = {
  kind: 'radios' | 'checkboxes'
  id: string
  name: string
  choice: Choice
  checked: boolean
}

/** One radio or checkbox; what it reveals follows inside, so that the style sheet alone can hide it. */
export const ChoiceItem = ({ kind, id, name, choice, checked }: ChoiceItemProps) => (
  <div class={`kh-choice kh-choice--${kind}`}>
    <div class={`govuk-${kind}__item`}>
      <input
        class={`govuk-${kind}__input`}
        id={id}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={choice.value}
        checked={checked}
        aria-describedby={choice.hint ? itemHintIdOf(id) : undefined}
      />
      <label class={`govuk-label govuk-${kind}__label`} for={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <div class={`govuk-hint govuk-${kind}__hint`} id={itemHintIdOf(id)}>
          {choice.hint}
        </div>
      )}
    </div>
    {choice.reveals && <div class="kh-choice__reveals">{choice.reveals}</div>}
  </div>
)
