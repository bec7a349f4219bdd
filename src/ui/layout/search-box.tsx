export type SearchBoxProps = {
  action: string
  name?: string | undefined
  label: string
  submitLabel: string
  value?: string | undefined
  hint?: string | undefined
}

/** One large box, one button. */
export const SearchBox = ({ action, name = 'q', label, submitLabel, value, hint }: SearchBoxProps) => (
  <search aria-label={label}>
    <form class="kh-search" method="get" action={action}>
      <label class="govuk-label" for={`search-${name}`}>
        {label}
      </label>
      {hint && (
        <p class="govuk-hint" id={`search-${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="kh-search__line">
        <input
          class="govuk-input"
          id={`search-${name}`}
          name={name}
          type="search"
          value={value ?? ''}
          aria-describedby={hint ? `search-${name}-hint` : undefined}
        />
        <button class="govuk-button" type="submit">
          {submitLabel}
        </button>
      </div>
    </form>
  </search>
)
