import type { ComponentChildren, VNode } from 'preact'
import { type Language, LanguageContext } from '../language.ts'
import { type Breadcrumb, Breadcrumbs } from './breadcrumbs.tsx'
import { type NavigationItem, PageNavigation } from './navigation.tsx'
import { PageHead } from './page-head.tsx'

export type DocumentAssets = {
  css: string
  icon: string
  js?: string | undefined
  /** Further styles and the whole script, for those who work in the house. */
  work?: { css: string; js: string | undefined } | undefined
  /** Fonts the first line of text needs, fetched beside the style sheet. */
  fonts?: readonly string[] | undefined
}

export type DocumentProps = {
  lang: Language
  /** Whole text of the tab; begin with the word for error when there is one. */
  title: string
  assets: DocumentAssets
  skipLabel: string
  header: { serviceName: string; homeHref: string; tagline?: string | undefined }
  navigation: readonly NavigationItem[]
  account?: VNode | undefined
  breadcrumbs?: readonly Breadcrumb[] | undefined
  /** A strip above everything, for the developer's floor. */
  banner?: VNode | undefined
  /** Spans the window between navigation and content. */
  hero?: VNode | undefined
  children: ComponentChildren
  footer: VNode
  /** Tables and desks use the whole width; forms and text keep a readable measure. */
  wide?: boolean | undefined
  description?: string | undefined
  /** Without a script the page is loaded again after so many seconds: it shows work under way. */
  reloadAfter?: number | undefined
  /** Feeds and the like. */
  links?: readonly { rel: string; href: string; type?: string | undefined; title?: string | undefined }[] | undefined
}

const scriptOf = ({ js, work }: DocumentAssets) => work?.js ?? js

/** A whole page; the caller writes `<!doctype html>` before it. */
export const Document = (props: DocumentProps) => (
  <LanguageContext.Provider value={props.lang}>
    <html class="govuk-template" lang={props.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{props.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#a4161a" />
        {props.description && <meta name="description" content={props.description} />}
        {props.assets.fonts?.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={props.assets.css} />
        {props.assets.work && <link rel="stylesheet" href={props.assets.work.css} />}
        <link rel="icon" href={props.assets.icon} type="image/svg+xml" />
        {props.links?.map((link) => (
          <link key={link.href} {...link} />
        ))}
        {props.reloadAfter !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(props.reloadAfter)} />
          </noscript>
        )}
        {scriptOf(props.assets) && <script type="module" src={scriptOf(props.assets)} />}
      </head>
      <body class="govuk-template__body">
        <a class="govuk-skip-link" href="#main-content">
          {props.skipLabel}
        </a>
        {props.banner}
        <PageHead {...props.header} account={props.account} />
        {props.navigation.length > 0 && <PageNavigation items={props.navigation} />}
        <main class="kh-main" id="main-content" tabIndex={-1}>
          {props.hero}
          <div class="govuk-width-container kh-main__inner">
            {props.breadcrumbs && props.breadcrumbs.length > 0 && <Breadcrumbs items={props.breadcrumbs} />}
            {props.wide ? props.children : <div class="kh-measure">{props.children}</div>}
          </div>
        </main>
        {props.footer}
      </body>
    </html>
  </LanguageContext.Provider>
)
