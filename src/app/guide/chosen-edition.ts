import { paths } from '#ground/paths'
import { type Edition, editionById, editions } from '#rulebook'

/** The newest edition that was really issued. */
function newestIssued(): Edition {
  const edition = editions.findLast(({ isInvented }) => !isInvented) ?? editions.at(-1)
  if (!edition) throw new Error('the rulebook ships no edition')
  return edition
}

/** The edition that `?ban=` names, else the newest issued one. */
export const chosenEdition = (query: URLSearchParams): Edition => editionById(query.get('ban') ?? '') ?? newestIssued()

/** Id of the place on a page where a clause, a silence or an act stands; ids of elements hold no spaces. */
export const anchorOf = (id: string): string => id.replaceAll(' ', '-')

const inEdition = (path: string, edition: Edition): string =>
  edition.id === newestIssued().id ? path : `${path}?ban=${edition.id}`

/** Address of a clause or a silence in the rulebook. */
export const clauseHref = (edition: Edition, id: string): string =>
  `${inEdition(paths.rulebook, edition)}#${encodeURIComponent(anchorOf(id))}`

/** Address of an act on the page of the process. */
export const actHref = (edition: Edition, act: string): string =>
  `${inEdition(paths.process, edition)}#${encodeURIComponent(act)}`
