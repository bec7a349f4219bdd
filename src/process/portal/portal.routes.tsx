import { editionOfYear } from '#ground/cycles'
import type { Route, Visit } from '#ground/identity'
import { paths } from '#ground/paths'
import { thisYear, today } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Answer, absent, page } from '#platform/http'
import { cleanLine } from '#platform/vietnamese-text'
import { type Edition, editions, lastDay } from '#rulebook'
import { Hero, SearchBox } from '#ui'
import { HomePage } from './pages/home.page.tsx'
import { InitiativePage, VerifyPage } from './pages/initiative.page.tsx'
import { InitiativesPage } from './pages/initiatives.page.tsx'
import { type PublicFilter, paperByCode, publicFigures, publicInitiative, publicList } from './portal.queries.ts'
import { portalWords } from './portal.words.ts'
import type { Published } from './published.ts'

const longestQuery = 200
const furthestPage = 10_000
const cardsOnHome = 6

/** What an address asks for; anything a person can put there is read, nonsense as nothing. */
function filterOf(query: URLSearchParams): PublicFilter {
  const code = (name: string) => (/^[A-Z_]{1,40}$/.test(query.get(name) ?? '') ? (query.get(name) ?? '') : '')
  const year = /^20\d\d$/.test(query.get('nam') ?? '') ? Number(query.get('nam')) : undefined
  const wanted = Math.trunc(Number(query.get('trang'))) || 1
  return {
    q: cleanLine(query.get('q') ?? '').slice(0, longestQuery),
    field: code('linh-vuc'),
    level: code('cap'),
    year,
    page: Math.min(Math.max(wanted, 1), furthestPage),
  }
}

const currentEdition = async (db: Db): Promise<Edition> => {
  const edition = (await editionOfYear(db, thisYear())) ?? editions[0]
  if (!edition) throw new Error('The program carries no edition')
  return edition
}

const home =
  (portal: Db, published: Published) =>
  async ({ db, language }: Visit): Promise<Answer> => {
    const words = portalWords(language)
    const year = thisYear()
    const everything = { q: '', field: '', level: '', year: undefined, page: 1 }
    const [edition, figures, { rows }] = await Promise.all([
      currentEdition(db),
      publicFigures(portal, year, published),
      publicList(portal, everything, published),
    ])
    const deadlines = Object.values(edition.deadlines)
      .map((rule) => ({ says: rule.says, lastDay: lastDay(rule.value, year) }))
      .filter((deadline) => deadline.lastDay >= today())
      .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1))
    return page(
      words.heroTitle,
      <HomePage
        words={words}
        year={year}
        figures={figures}
        newest={rows.slice(0, cardsOnHome)}
        fields={edition.fields.value}
        deadlines={deadlines}
      />,
      {
        wide: true,
        hero: (
          <Hero title={words.heroTitle} lead={words.heroLead}>
            <SearchBox
              action={paths.initiatives}
              label={words.search}
              submitLabel={words.find}
              hint={words.searchHint}
            />
          </Hero>
        ),
      },
    )
  }

const list =
  (portal: Db, published: Published) =>
  async ({ query, language }: Visit): Promise<Answer> => {
    const words = portalWords(language)
    const filter = filterOf(query)
    const { rows, total } = await publicList(portal, filter, published)
    const newest = thisYear()
    const years = Array.from({ length: newest - firstYear + 1 }, (_, index) => String(newest - index))
    return page(
      words.listTitle,
      <InitiativesPage
        words={words}
        filter={filter}
        rows={rows}
        total={total}
        fields={fieldOptions}
        levels={levelOptions}
        years={years.map((year) => ({ value: year, label: year }))}
      />,
      { wide: true },
    )
  }

const real = editions.filter((edition) => !edition.isInvented)
const firstYear = Math.min(...real.map((edition) => edition.firstYear))
/** Codes of all editions, each once, with the label of the newest that has it. */
const optionsOf = (entries: readonly { readonly code: string; readonly label: string }[]) =>
  [...new Map(entries.map(({ code, label }) => [code, label]))].map(([value, label]) => ({ value, label }))
const fieldOptions = optionsOf(real.flatMap((edition) => edition.fields.value))
const levelOptions = optionsOf(real.flatMap((edition) => edition.levels.value))

const initiative =
  (portal: Db) =>
  async ({ params, language }: Visit): Promise<Answer> => {
    const words = portalWords(language)
    const found = await publicInitiative(portal, params.id ?? '')
    return found
      ? page(found.name, <InitiativePage words={words} initiative={found} />, {
          trail: [{ label: words.listTitle, href: paths.initiatives }],
          wide: true,
        })
      : absent
  }

async function verify({ db, params, language }: Visit): Promise<Answer> {
  const words = portalWords(language)
  const code = (params.code ?? '').toUpperCase()
  const paper = /^[A-Z0-9-]{16}$/.test(code) ? await paperByCode(db, code) : undefined
  return page(words.verifyTitle, <VerifyPage words={words} paper={paper} />, { status: paper ? 200 : 404 })
}

/** Public pages; `portal` reads as the database user that sees nothing but what is published. */
export const portalRoutes = (portal: Db, published: Published): readonly Route[] => [
  { method: 'GET', path: paths.home, name: 'portal.home', open: 'public', handle: home(portal, published) },
  { method: 'GET', path: paths.initiatives, name: 'portal.list', open: 'public', handle: list(portal, published) },
  {
    method: 'GET',
    path: paths.initiative(':id'),
    name: 'portal.initiative',
    open: 'public',
    handle: initiative(portal),
  },
  { method: 'GET', path: paths.verify(':code'), name: 'portal.verify', open: 'public', handle: verify },
]
