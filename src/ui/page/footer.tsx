import type { ComponentChildren } from 'preact'

export type FooterProps = {
  columns: readonly { title: string; links: readonly { href: string; label: string }[] }[]
  note?: ComponentChildren
}

export const Footer = ({ columns, note }: FooterProps) => (
  <footer class="kh-foot">
    <div class="govuk-width-container">
      {columns.length > 0 && (
        <div class="kh-foot__columns">
          {columns.map(({ title, links }) => (
            <div key={title}>
              <h2 class="kh-foot__title">{title}</h2>
              <ul class="kh-foot__list">
                {links.map(({ href, label }) => (
                  <li key={href}>
                    <a class="kh-foot__link" href={href}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {note && <div class="kh-foot__note">{note}</div>}
    </div>
  </footer>
)
