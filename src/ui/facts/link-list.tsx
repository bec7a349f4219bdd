import type { ComponentChildren } from 'preact'

export type LinkListItem = { href: string; label: string; detail?: ComponentChildren; lang?: string | undefined }

export type LinkListProps = { items: readonly LinkListItem[]; label?: string | undefined }

export const LinkList = ({ items, label }: LinkListProps) => (
  <ul class="kh-links" aria-label={label}>
    {items.map(({ href, label: words, detail, lang }) => (
      <li key={href}>
        <a class="govuk-link" href={href} lang={lang}>
          {words}
        </a>
        {detail && <span class="kh-links__detail">{detail}</span>}
      </li>
    ))}
  </ul>
)
