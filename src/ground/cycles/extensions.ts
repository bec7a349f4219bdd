import { sql } from 'kysely'
import { deadlineExtensionMachine, statesAfter } from '#lifecycle'
import { daysBetween } from '#platform/clock'
import type { Reader } from '#platform/db'
import { type DeadlineId, type Edition, lastDay } from '#rulebook'

/** More time that a superior body gave an organisation (Q-III-12). */
export type Extension = {
  readonly id: string
  /** Who has more time. */
  readonly organisationId: string
  readonly year: number
  readonly deadline: DeadlineId
  /** Last day on time, inclusive. */
  readonly until: string
  readonly paperId: string | null
}

export type Due = {
  /** Last day on time, inclusive: the guidance's own, or the latest extension in force. */
  readonly lastDay: string
  readonly extension: Extension | undefined
}

/** Extensions in force for these organisations on `day`, granted to them or to somebody above them; one query. */
export async function extensionsFor(
  reader: Reader,
  organisationIds: readonly string[],
  day: string,
): Promise<readonly Extension[]> {
  const { rows } = await sql<Extension>`
    with recursive up (root, id, depth) as (
      select id, id, 0 from unnest(${[...new Set(organisationIds)]}::uuid[]) as given (id)
      union
      select up.root, relation.related_id, up.depth + 1
      from up join organisation_relation relation on relation.organisation_id = up.id
        and relation.kind in ('PARTY_PARENT', 'COVERED_BY')
        and relation.valid_from <= ${day} and (relation.valid_until is null or relation.valid_until > ${day})
      where up.depth < 12
    )
    select distinct extension.id, up.root as "organisationId", extension.year, extension.deadline, extension.until, extension.paper_id as "paperId"
    from deadline_extension extension join up on up.id = extension.competent_id
    where extension.state = any(${statesAfter(deadlineExtensionMachine, 'grant')})
      and (extension.home_id <> extension.competent_id or up.root <> extension.home_id)`.execute(reader)
  return rows
}

export type DueQuestion = { readonly year: number; readonly deadline: DeadlineId; readonly organisationId: string }

/** The last day on time for an organisation, given the extensions read for it. Pure. */
export function dueWith(
  edition: Edition,
  extensions: readonly Extension[],
  { year, deadline, organisationId }: DueQuestion,
): Due {
  const ruled = lastDay(edition.deadlines[deadline].value, year)
  const [extension] = extensions
    .filter((one) => one.organisationId === organisationId && one.year === year && one.deadline === deadline)
    .filter(({ until }) => until > ruled)
    .toSorted((a, b) => b.until.localeCompare(a.until))
  return { lastDay: extension?.until ?? ruled, extension }
}

/** The last day on time for one organisation on `day`. */
export async function dueOf(reader: Reader, edition: Edition, question: DueQuestion, day: string): Promise<Due> {
  return dueWith(edition, await extensionsFor(reader, [question.organisationId], day), question)
}

/** Days that `doneOn` lies after the last day on time; 0 when on time. */
export const daysLateAfter = ({ lastDay: last }: Due, doneOn: string): number => Math.max(0, daysBetween(last, doneOn))
