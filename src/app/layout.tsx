import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { mainPost, type SignedIn, type Visit } from '#ground/identity'
import { paths } from '#ground/paths'
import type { Answer } from '#platform/http'
import { Account, Document, type DocumentAssets, Footer, Notice, SignInLink } from '#ui'
import { type AppWords, appWords } from './app.words.ts'
import { navigationFor } from './navigation.ts'

export type LayoutContext = { readonly assets: DocumentAssets; readonly banner?: VNode | undefined }
type Page = Extract<Answer, { kind: 'page' }>

/** Puts head, navigation and foot around the content of a page. */
export function renderPage(visit: Visit, answer: Page, { assets, banner }: LayoutContext): string {
  const words = appWords(visit.language)
  const trail = answer.trail ?? []
  return `<!doctype html>${render(
    <Document
      lang={visit.language}
      title={visit.path === paths.home ? `${words.service} · ${words.tagline}` : `${answer.title} · ${words.service}`}
      assets={visit.actor || banner ? assets : { ...assets, work: undefined }}
      skipLabel={words.skip}
      header={{ serviceName: words.service, homeHref: paths.home, tagline: words.tagline }}
      navigation={navigationFor(visit.actor, visit.path, words)}
      account={
        visit.actor ? (
          <AccountOf visit={visit} actor={visit.actor} words={words} />
        ) : (
          <SignInLink href={paths.signIn} label={words.signIn} />
        )
      }
      breadcrumbs={trail.length > 0 ? [...trail, { label: answer.title }] : undefined}
      banner={banner}
      footer={<Foot visit={visit} words={words} />}
      hero={answer.hero}
      wide={answer.wide}
      reloadAfter={answer.reloadAfter}
    >
      {visit.confirmation && <Notice tone="success" title={visit.confirmation} />}
      {answer.content}
    </Document>,
  )}`
}

const AccountOf = ({ visit, actor, words }: { visit: Visit; actor: SignedIn; words: AppWords }) => {
  const main = mainPost(actor)
  return (
    <Account
      name={actor.name}
      post={main && `${main.title}, ${main.organisationName}`}
      links={[
        ...(actor.unreadNotices > 0 ? [{ href: paths.notices, label: words.noticesCount(actor.unreadNotices) }] : []),
        { href: paths.myAccount, label: words.account },
      ]}
      signOut={{ action: paths.signOut, label: words.signOut, hidden: visit.hidden }}
    />
  )
}

const Foot = ({ visit, words }: { visit: Visit; words: AppWords }) => (
  <Footer
    columns={[
      {
        title: words.footPublic,
        links: [
          { href: paths.initiatives, label: words.initiatives },
          { href: paths.rulebook, label: words.rulebook },
          { href: paths.process, label: words.process },
        ],
      },
      {
        title: words.footAbout,
        links: [
          { href: paths.words, label: words.words },
          { href: paths.language(visit.language === 'vi' ? 'en' : 'vi'), label: words.otherLanguage },
        ],
      },
    ]}
    note={words.footNote}
  />
)
