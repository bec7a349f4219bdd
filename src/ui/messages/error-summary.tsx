/** `href` leads elsewhere than to a field of this page. */
export type Problem = { field: string; message: string; href?: string | undefined }

export type ErrorSummaryProps = {
  title: string
  /** `field` is the id of the control; an empty one is printed without a link. */
  problems: readonly Problem[]
}

/** Stands above the heading of the page; nothing when there is no problem. */
export const ErrorSummary = ({ title, problems }: ErrorSummaryProps) =>
  problems.length === 0 ? null : (
    <div class="govuk-error-summary" tabIndex={-1} data-error-summary>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {problems.map(({ field, message, href }) => (
              <li key={`${field} ${message}`}>{field ? <a href={href ?? `#${field}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
