export type TabLink = { href: string; label: string; count: string; current?: boolean | undefined }
export type TabBarProps = { label: string; tabs: readonly TabLink[] }

/** Parts of one list, each a link with its number: they open pages, so they are links and not tabs of a script. */
export const TabBar = ({ label, tabs }: TabBarProps) => (
  <nav class="kh-tabs" aria-label={label}>
    <ul class="kh-tabs__list">
      {tabs.map(({ href, label: name, count, current }) => (
        <li key={href}>
          <a class="kh-tabs__link" href={href} aria-current={current ? 'page' : undefined}>
            <span class="kh-tabs__name">{name}</span> <span class="kh-tabs__count">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
