import { useWords } from '../language.ts'

export type Breadcrumb = { href?: string | undefined; label: string }

export type BreadcrumbsProps = { items: readonly Breadcrumb[] }

export const Breadcrumbs = ({ items }: BreadcrumbsProps) => {
  const words = useWords()
  return (
    <nav class="govuk-breadcrumbs" aria-label={words.breadcrumbs}>
      <ol class="govuk-breadcrumbs__list">
        {items.map(({ href, label }) => (
          <li key={label} class="govuk-breadcrumbs__list-item" aria-current={href ? undefined : 'page'}>
            {href ? (
              <a class="govuk-breadcrumbs__link" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
