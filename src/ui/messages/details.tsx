import type { ComponentChildren } from 'preact'

export type DetailsProps = { summary: string; children: ComponentChildren; open?: boolean | undefined }

export const Details = ({ summary, children, open }: DetailsProps) => (
  <details class="govuk-details" open={open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)
