import type { ComponentChildren } from 'preact'

export type EmptyProps = {
  title: string
  children?: ComponentChildren
  /** What one can do now: a `ButtonLink` or a link. */
  invitation?: ComponentChildren
}

export const Empty = ({ title, children, invitation }: EmptyProps) => (
  <div class="kh-empty">
    <p class="kh-empty__title">{title}</p>
    {children && <div class="kh-empty__text">{children}</div>}
    {invitation && <div class="kh-empty__invitation">{invitation}</div>}
  </div>
)
