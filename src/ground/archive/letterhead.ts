import type { Organisation } from '#ground/organisations'
import { type LayoutId, officialDay, type PaperDocument, partyLayoutOn as partyTechniqueOn } from '#platform/papers'
import { upper } from '#platform/vietnamese-text'
import {
  type BodyKind,
  basesOn,
  bodies,
  type Edition,
  formCodeOf,
  organisationKinds,
  type PaperKind,
  partyLayoutOn,
  printedTitle,
} from '#rulebook'

/** What every paper of a deciding body prints at its head. */
export type Letterhead = {
  readonly edition: Edition
  readonly issuer: Organisation
  /** Name of the direct superior; null where there is none. */
  readonly parentName: string | null
  readonly body: BodyKind
  readonly year: number
  /** Civil day of the paper. */
  readonly day: string
  readonly number: string
  readonly lookupCode: string
}

export const layoutOf = ({ edition, issuer, day }: Letterhead): LayoutId =>
  organisationKinds[issuer.kind].line === 'PARTY'
    ? (partyLayoutOn(edition, day) ?? partyTechniqueOn(day))
    : 'STATE_30_2020'

export const headOf = ({ issuer, parentName, number, day }: Letterhead): PaperDocument['head'] => ({
  parent: parentName === null ? null : upper(parentName),
  issuer: upper(issuer.name),
  number,
  place: issuer.place,
  day,
})

/** `BIÊN BẢN họp xét …` of the form as title and summary. */
export const titleOf = ({ edition, year }: Letterhead, kind: PaperKind, otherwise: string) =>
  printedTitle(formCodeOf(edition, kind)?.title ?? otherwise, year)

/** The body without its explanation in brackets: `Chi bộ`, not `Chi bộ (toàn thể đảng viên)`. */
export const bodyName = (body: BodyKind): string => bodies[body].vi.replace(/\s*\(.*\)$/u, '')

/** `Ban Thường vụ Đảng ủy …`; a branch that meets as a whole is its own name. */
export const bodyOf = ({ body, issuer }: Pick<Letterhead, 'body' | 'issuer'>): string =>
  issuer.name.startsWith(bodyName(body)) ? issuer.name : `${bodyName(body)} ${issuer.name}`

/** Bases in force that day, each as a line; those that ended are left out (Q0-1). */
export function basesOf({ edition, day }: Letterhead): string[] {
  const guidance = { ...edition, validTo: null }
  return [...basesOn(edition, day).filter(({ expired }) => !expired), guidance].map(
    ({ title, number, issuedOn, issuer }) => {
      const told = [number && `số ${number}`, issuedOn && officialDay(issuedOn), `của ${issuer}`].filter(Boolean)
      return `Căn cứ ${title} (${told.join(' ')})`
    },
  )
}

/** A minute goes nowhere but into the archive. */
export const archiveOf = ({ edition }: Letterhead): string[] =>
  edition.distribution.value.recipients.filter((line) => line.startsWith('Lưu'))

/** 0-c: the list of the edition is that of the higher levels; a base tells its own superior and keeps one copy. */
export function recipientsOf(head: Letterhead): readonly string[] {
  const { issuers, recipients } = head.edition.distribution.value
  if (issuers.includes(head.issuer.kind)) return recipients
  return [...(head.parentName === null ? [] : [`${head.parentName} (để báo cáo)`]), ...archiveOf(head)]
}

/** Whole numbers below ten as papers print them: 05. */
export const counted = (count: number): string => String(count).padStart(2, '0')
