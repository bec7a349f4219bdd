import type { ComponentChildren } from 'preact'

export type HeroProps = {
  title: string
  lead?: ComponentChildren
  /** A search form or the two acts that most people come for. */
  children?: ComponentChildren
  /** A `FigureRow` under it. */
  figures?: ComponentChildren
}

/** Top of a home page; put it in `Document.hero`, where it spans the window. */
export const Hero = ({ title, lead, children, figures }: HeroProps) => (
  <div class="kh-hero">
    <div class="govuk-width-container">
      <h1 class="kh-hero__title">{title}</h1>
      {lead && <div class="kh-hero__lead">{lead}</div>}
      {children}
      {figures && <div class="kh-hero__figures">{figures}</div>}
    </div>
  </div>
)
