import type { ComponentChildren } from 'preact'

export type CaseHeaderProps = {
  /** Small words above the title: what kind of thing, which number. */
  caption: string
  title: string
  /** The state, a `Tag`. */
  tag: ComponentChildren
  /** At most five key facts. */
  facts: readonly { label: string; value: ComponentChildren }[]
  /** The acts open to me, a `ButtonRow`. */
  acts?: ComponentChildren
}

/** Top of a case: the `h1`, its state, its key facts, what I may do. */
export const CaseHeader = ({ caption, title, tag, facts, acts }: CaseHeaderProps) => (
  <div class="kh-case">
    <p class="kh-case__caption">
      <span>{caption}</span> {tag}
    </p>
    <h1 class="kh-case__title">{title}</h1>
    <dl class="kh-case__facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {acts && <div class="kh-case__acts">{acts}</div>}
  </div>
)
