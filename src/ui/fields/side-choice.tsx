import type { ComponentChildren } from 'preact'
import { ChoiceItem } from './choice-item.tsx'

export type Side = { title: string; content: ComponentChildren }

export type SideChoiceProps = {
  /** What the two sides say something about. */
  label: string
  kept: Side
  offered: Side
  /** The box that takes what is offered; absent when it cannot be taken. */
  take?: { id: string; name: string; value: string; label: string; checked: boolean } | undefined
  /** Why it should be looked at twice, or cannot be taken. */
  note?: string | undefined
  isProblem?: boolean | undefined
}

/** What stands and what is offered instead, side by side, and a box to take it; one below the other on a phone. */
export const SideChoice = ({ label, kept, offered, take, note, isProblem }: SideChoiceProps) => (
  <fieldset class={`govuk-fieldset kh-sides${isProblem ? ' kh-sides--problem' : ''}`}>
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
    <div class="kh-sides__pair">
      {[kept, offered].map(({ title, content }) => (
        <div class="kh-sides__side" key={title}>
          <p class="kh-sides__title">{title}</p>
          <div class="kh-sides__content">{content}</div>
        </div>
      ))}
    </div>
    {note && <p class={isProblem ? 'govuk-error-message' : 'kh-sides__note'}>{note}</p>}
    {take && (
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <ChoiceItem
          kind="checkboxes"
          id={take.id}
          name={take.name}
          choice={{ value: take.value, label: take.label }}
          checked={take.checked}
        />
      </div>
    )}
  </fieldset>
)
