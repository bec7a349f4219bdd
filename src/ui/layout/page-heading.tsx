import type { ComponentChildren } from 'preact'

export type PageHeadingProps = {
  title: string
  /** Small words above the title. */
  caption?: string | undefined
  lead?: ComponentChildren
  /** A `ButtonRow` at the right on a wide page. */
  acts?: ComponentChildren
}

/** The one `h1` of an ordinary page. */
export const PageHeading = ({ title, caption, lead, acts }: PageHeadingProps) => (
  <div class="kh-page-heading">
    <div class="kh-page-heading__words">
      {caption && <p class="kh-caption">{caption}</p>}
      <h1 class="govuk-heading-l">{title}</h1>
      {lead && <div class="kh-lead">{lead}</div>}
    </div>
    {acts && <div class="kh-page-heading__acts">{acts}</div>}
  </div>
)
