import type { Organisation } from '#ground/organisations'
import { type LayoutId, partyLayoutOn as partyTechniqueOn } from '#platform/papers'
import { type Edition, formCodeOf, organisationKinds, type PaperKind, partyLayoutOn } from '#rulebook'

/** The youth union writes under a head of its own; other mass organisations under that of the State. */
export const isYouthUnion = ({ kind, name }: Organisation): boolean =>
  organisationKinds[kind].line === 'MASS' &&
  /^(đoàn (thanh niên|tncs|cơ sở)|(tỉnh|thành|chi|liên chi) đoàn)(\s|$)/iu.test(name)

/** In whose form a sheet is written: the form may say it, else it follows from who registers; the Party's by the day (Q0-3). */
export function layoutOf(edition: Edition, kind: PaperKind, home: Organisation, day: string): LayoutId {
  const letterhead = formCodeOf(edition, kind)?.letterhead ?? 'BY_ISSUER'
  const isParty =
    letterhead === 'PARTY' || (letterhead === 'BY_ISSUER' && organisationKinds[home.kind].line === 'PARTY')
  if (isParty) return partyLayoutOn(edition, day) ?? partyTechniqueOn(day)
  return isYouthUnion(home) ? 'YOUTH_UNION' : 'STATE_30_2020'
}
