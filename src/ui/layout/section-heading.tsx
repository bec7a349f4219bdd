import type { ComponentChildren } from 'preact'

export type SectionHeadingProps = {
  children: ComponentChildren
  level?: 2 | 3 | undefined
  id?: string | undefined
  /** A link at the right end, for instance «Xem tất cả». */
  aside?: ComponentChildren
}

export const SectionHeading = ({ children, level = 2, id, aside }: SectionHeadingProps) => {
  const Heading = `h${level}` as const
  return (
    <div class="kh-section-heading">
      <Heading class={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'} id={id}>
        {children}
      </Heading>
      {aside && <p class="kh-section-heading__aside">{aside}</p>}
    </div>
  )
}
