import type { ComponentChildren } from 'preact'

export type TimelineItem = {
  /** As printed: «09:41 ngày 05/01/2026». */
  when: string
  /** The person with the post held that day. */
  who: string
  title: string
  text?: ComponentChildren
  link?: { href: string; label: string } | undefined
}

export type TimelineProps = { items: readonly TimelineItem[]; label?: string | undefined }

export const Timeline = ({ items, label }: TimelineProps) => (
  <ol class="kh-timeline" aria-label={label}>
    {items.map((item) => (
      <li key={`${item.when} ${item.title}`} class="kh-timeline__item">
        <p class="kh-timeline__title">{item.title}</p>
        <p class="kh-timeline__by">
          <span class="kh-timeline__when">{item.when}</span> · {item.who}
        </p>
        {item.text && <div class="kh-timeline__text">{item.text}</div>}
        {item.link && (
          <p class="kh-timeline__link">
            <a class="govuk-link" href={item.link.href}>
              {item.link.label}
            </a>
          </p>
        )}
      </li>
    ))}
  </ol>
)
