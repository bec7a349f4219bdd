import { shownDay } from '#platform/vietnamese-text'
import {
  type AuthorityRow,
  type BodyKind,
  bodies,
  type CapabilityRow,
  type Deadline,
  type Edition,
  type FormCode,
  lastDay,
  organisationKinds,
  posts,
  type Relation,
} from '#rulebook'
import type { RulebookWords } from './rulebook.words.ts'

/** The value of every rule of an edition, by the id of the rule, in words an officer can read. */
export function readableValues(edition: Edition, year: number, words: RulebookWords): ReadonlyMap<string, string> {
  return new Map<string, string>([
    [edition.fields.id, list(edition.fields.value.map(({ label }) => label))],
    [edition.suggestions.id, list(edition.suggestions.value.map(({ name }) => name))],
    [edition.levels.id, list(edition.levels.value.map(({ label }) => label))],
    [edition.legalBases.id, words.count(edition.legalBases.value.length, words.bases.toLowerCase())],
    [edition.distribution.id, list(edition.distribution.value.recipients)],
    [
      edition.partyLayouts.id,
      list(edition.partyLayouts.value.map(({ layout, from }) => words.layoutFrom(words[layout], shownDay(from)))),
    ],
    [edition.signers.id, signersInWords(edition, words)],
    ...Object.values(edition.criteria)
      .flat()
      .map(({ id, value }) => [id, value.label] as const),
    ...edition.levelStandards.map(({ id, value }) => [id, value.label] as const),
    ...edition.capabilities.map(({ id, value }) => [id, capabilityInWords(value, words)] as const),
    ...edition.authority.map(({ id, value }) => [id, authorityInWords(value, words)] as const),
    ...edition.forms.map(({ id, value }) => [id, formInWords(value, words)] as const),
    ...Object.values(edition.deadlines).map(({ id, value }) => [id, deadlineInWords(value, year, words)] as const),
    ...thresholdsInWords(edition, words).map(({ id, shown }) => [id, shown] as const),
  ])
}

const list = (items: readonly string[]) => items.join('; ')

const deadlineInWords = (deadline: Deadline, year: number, words: RulebookWords) =>
  words.lastDay(shownDay(lastDay(deadline, year)), year)

const capabilityInWords = ({ kind, can }: CapabilityRow, words: RulebookWords) =>
  `${organisationKinds[kind].vi}: ${capabilitiesInWords(can, words)}`

export const capabilitiesInWords = (can: CapabilityRow['can'], words: RulebookWords): string =>
  can.map((capability) => words[`can-${capability}`]).join(', ')

const formInWords = ({ code, title }: FormCode, words: RulebookWords) =>
  `${code === null ? words.noNumber : `${words.form} ${code}`}: ${title}`

const signersInWords = (edition: Edition, words: RulebookWords) =>
  list(
    Object.entries(edition.signers.value).map(([body, signing]) =>
      words.signs(bodies[body as BodyKind].vi, signing.map((post) => posts[post].vi).join(', ')),
    ),
  )

export const ownersInWords = ({ ownerKinds }: AuthorityRow): string =>
  ownerKinds.map((kind) => organisationKinds[kind].vi).join(', ')

export const bodiesInWords = ({ bodies: deciding }: AuthorityRow, words: RulebookWords): string => {
  const names = deciding.map((body) => bodies[body].vi).join(', ')
  return deciding.length > 1 ? words.elseBody(names) : names
}

export function relationInWords(relation: Relation, words: RulebookWords): string {
  if (relation.to === 'ancestor') return words.toAncestor(organisationKinds[relation.kind].vi)
  if (relation.to === 'covering-ancestor') return words.toCoveringAncestor(organisationKinds[relation.kind].vi)
  return words[`to-${relation.to}`]
}

/** Who does what, the same place named once. */
function authorityInWords(row: AuthorityRow, words: RulebookWords): string {
  const parts = [
    { does: words.receiver, where: relationInWords(row.receiver, words) },
    { does: words.aggregator, where: relationInWords(row.aggregator, words) },
    { does: words.recogniser, where: relationInWords(row.recogniser, words) },
  ]
  const places = Map.groupBy(parts, ({ where }) => where)
  const said = [...places].map(([where, same]) => `${same.map(({ does }) => does).join(', ')}: ${where}`)
  return list([...said, `${words.bodies}: ${bodiesInWords(row, words)}`])
}

/** Thresholds with their value as one would say it. */
export function thresholdsInWords({ thresholds }: Edition, words: RulebookWords) {
  const { quorum, pass, publicationWorkingDays, allowSelfRecognition, tellersAtLeast } = thresholds
  const { fraction, compare, denominator } = pass.value
  const said = (part: { of: number; in: number }) => words.fractionOf(part.of, part.in)
  return [
    { ...quorum, shown: words.quorumValue(said(quorum.value)) },
    { ...pass, shown: words.passValue(words[compare], said(fraction), words[denominator]) },
    { ...publicationWorkingDays, shown: words.workingDays(publicationWorkingDays.value) },
    { ...allowSelfRecognition, shown: allowSelfRecognition.value ? words.allowed : words.notAllowed },
    { ...tellersAtLeast, shown: words.people(tellersAtLeast.value) },
  ]
}
