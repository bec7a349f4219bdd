export type HintsProps = {
  /** Opens what was found. */
  title: string
  /** Said to a screen reader when something is found. */
  foundWords: string
  /** Address of a piece of a page; gets the fields as a query. */
  from: string
  /** Fields of the form it follows; nothing is asked before the first holds something. */
  fields: readonly string[]
}

/** Advice fetched while somebody types; invisible until there is some, and without the script. */
export const Hints = ({ title, foundWords, from, fields }: HintsProps) => (
  <div class="kh-hints" hidden data-hints={from} data-hints-fields={fields.join(' ')} data-hints-found={foundWords}>
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{title}</span>
      </summary>
      <div class="govuk-details__text" data-hints-body />
    </details>
    <p class="govuk-visually-hidden" role="status" />
  </div>
)
