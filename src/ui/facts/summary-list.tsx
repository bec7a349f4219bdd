import type { ComponentChildren } from 'preact'

export type SummaryRow = {
  key: string
  value: ComponentChildren
  /** `about` completes the link for screen readers: «Sửa» + «tên mô hình». */
  act?: { href: string; label: string; about: string } | undefined
}

export type SummaryListProps = { rows: readonly SummaryRow[]; compact?: boolean | undefined }

export const SummaryList = ({ rows, compact }: SummaryListProps) => {
  const hasActs = rows.some((row) => row.act)
  return (
    <dl class={`govuk-summary-list${compact ? ' kh-summary--compact' : ''}`}>
      {rows.map(({ key, value, act }) => (
        <div
          key={key}
          class={`govuk-summary-list__row${hasActs && !act ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {act && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={act.href}>
                {act.label}
                <span class="govuk-visually-hidden"> {act.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
