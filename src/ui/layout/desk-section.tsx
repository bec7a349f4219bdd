import type { ComponentChildren } from 'preact'
import { DeskItem, type DeskItemProps } from './desk-item.tsx'

export type DeskSectionProps = {
  id: string
  title: string
  /** How many there are in all, as printed. */
  count: string
  items: readonly DeskItemProps[]
  emptyText: string
  /** The whole list, when only the first are shown. */
  all?: { href: string; label: string } | undefined
  /** Quieter, for what others must do first. */
  quiet?: boolean | undefined
  lead?: ComponentChildren
}

/** One pile of work on a desk. */
export const DeskSection = ({ id, title, count, items, emptyText, all, quiet, lead }: DeskSectionProps) => (
  <section class={`kh-desk${quiet ? ' kh-desk--quiet' : ''}`} aria-labelledby={id}>
    <h2 class="kh-desk__title" id={id}>
      {title} <span class="kh-desk__count">{count}</span>
    </h2>
    {lead && <div class="kh-desk__lead">{lead}</div>}
    {items.length === 0 ? (
      <p class="kh-desk__empty">{emptyText}</p>
    ) : (
      <ul class="kh-desk__list">
        {items.map((item) => (
          <DeskItem key={item.href} {...item} />
        ))}
      </ul>
    )}
    {all && (
      <p class="kh-desk__all">
        <a class="govuk-link" href={all.href}>
          {all.label}
        </a>
      </p>
    )}
  </section>
)
