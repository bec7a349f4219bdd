import type { ComponentChildren } from 'preact'

export type RibbonProps = { children: ComponentChildren; label: string }

/** A strip above the head: this is not the real system, or time stands elsewhere. */
export const Ribbon = ({ children, label }: RibbonProps) => (
  <section class="kh-ribbon" aria-label={label}>
    <div class="govuk-width-container">{children}</div>
  </section>
)
