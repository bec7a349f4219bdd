import type { VNode } from 'preact'
import { Mark } from '../mark.tsx'

export type PageHeadProps = {
  serviceName: string
  homeHref: string
  tagline?: string | undefined
  account?: VNode | undefined
}

/** The red band: mark, name, and who is signed in. */
export const PageHead = ({ serviceName, homeHref, tagline, account }: PageHeadProps) => (
  <header class="kh-head">
    <div class="govuk-width-container kh-head__inner">
      <a class="kh-head__home" href={homeHref}>
        <Mark size={40} ground="red" />
        <span class="kh-head__words">
          <span class="kh-head__name">{serviceName}</span>
          {tagline && <span class="kh-head__tagline">{tagline}</span>}
        </span>
      </a>
      {account && <div class="kh-head__account">{account}</div>}
    </div>
  </header>
)
