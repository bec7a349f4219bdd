import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

export type FilterBarProps = {
  action: string
  /** Spoken name of the search region. */
  label: string
  children: ComponentChildren
  submitLabel?: string | undefined
  /** Shown once a filter is set. */
  clearHref?: string | undefined
  hidden?: Record<string, string> | undefined
}

/** A GET form above a table: what is filtered stands in the address and can be sent to a colleague. */
export const FilterBar = ({ action, label, children, submitLabel, clearHref, hidden = {} }: FilterBarProps) => {
  const words = useWords()
  return (
    <search aria-label={label}>
      <form class="kh-filter" method="get" action={action}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div class="kh-filter__fields">{children}</div>
        <div class="kh-filter__acts">
          <button class="govuk-button" type="submit">
            {submitLabel ?? words.filter}
          </button>
          {clearHref && (
            <a class="govuk-link" href={clearHref}>
              {words.clear}
            </a>
          )}
        </div>
      </form>
    </search>
  )
}
