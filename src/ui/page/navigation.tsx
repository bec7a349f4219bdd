import { useWords } from '../language.ts'

export type NavigationItem = { href: string; label: string; current?: boolean | undefined }

export type PageNavigationProps = { items: readonly NavigationItem[]; label?: string | undefined }

export const PageNavigation = ({ items, label }: PageNavigationProps) => {
  const words = useWords()
  return (
    <nav class="kh-nav" aria-label={label ?? words.navigation}>
      <ul class="govuk-width-container kh-nav__list">
        {items.map(({ href, label: name, current }) => (
          <li key={href}>
            <a class="kh-nav__link" href={href} aria-current={current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
