import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'

export type NoticeProps = {
  tone: 'success' | 'info'
  title: string
  children?: ComponentChildren
  /** The draft in the browser that this act made needless; the `key` of a `Form`'s draft. */
  clearsDraft?: string | undefined
}

/** One line of confirmation after an act, or news above a page. */
export const Notice = ({ tone, title, children, clearsDraft }: NoticeProps) => (
  <section
    class={`kh-notice kh-notice--${tone}`}
    role={tone === 'success' ? 'alert' : undefined}
    aria-label={title}
    data-draft-done={clearsDraft}
  >
    <p class="kh-notice__title">
      <Icon name={tone === 'success' ? 'tick' : 'dot'} />
      {title}
    </p>
    {children && <div class="kh-notice__body">{children}</div>}
  </section>
)
