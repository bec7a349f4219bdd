import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

export type DeskItemProps = {
  href: string
  title: string
  /** What is asked: «Tiếp nhận hoặc trả lại». */
  detail?: ComponentChildren
  /** As printed: «Hạn cuối 28/02/2026, còn 3 ngày». */
  until?: string | undefined
  urgency?: 'calm' | 'soon' | 'late' | undefined
  tag?: ComponentChildren
}

/** A line of a desk, used inside `DeskSection`. */
export const DeskItem = ({ href, title, detail, until, urgency = 'calm', tag }: DeskItemProps) => (
  <li class="kh-desk__item">
    <div class="kh-desk__words">
      <a class="govuk-link kh-desk__link" href={href}>
        {title}
      </a>
      {detail && <p class="kh-desk__detail">{detail}</p>}
    </div>
    {(until || tag) && (
      <p class={`kh-desk__until kh-desk__until--${urgency}`}>
        {tag}
        {until && (
          <span>
            <Icon name={urgency === 'calm' ? 'clock' : 'alert'} /> {until}
          </span>
        )}
      </p>
    )}
  </li>
)
