import { type ExpressionBuilder, sql } from 'kysely'
import { organisationsOf, type SignedIn } from '#ground/identity'
import { registrationMachine, rowFrom } from '#lifecycle'
import type { Reader, Tables } from '#platform/db'
import type { Post } from '#rulebook'
import { holdingStates, runningStates, standingStates } from './continuation.rules.ts'

export type RunningRow = {
  readonly id: string
  readonly name: string
  readonly ownerName: string
  readonly homeName: string
  readonly field: string
  readonly level: string
  readonly editionId: string
  readonly state: string
}
export const runningPerPage = 50

/** Posts that may continue for an organisation, not only for themselves. */
const forOthers = (): readonly Post[] => {
  const row = rowFrom(registrationMachine, 'none', 'continue')
  return (row?.by ?? []).filter((post) => !row?.own?.includes(post))
}

/**
 * Initiatives of the year before that run on and that the actor may register again: the own ones and those of the
 * collectives the actor registers for; not the stopped ones, not those already registered. One predicate for rows and count.
 */
const running = (reader: Reader, actor: SignedIn, year: number) =>
  reader
    .selectFrom('registration')
    .where('registration.year', '=', year - 1)
    .where('registration.state', 'in', runningStates)
    .where(
      sql<boolean>`(registration.owner_person_id = ${actor.personId} or registration.owner_person_id is null
        and registration.home_id = any(${organisationsOf(actor, forOthers())}::uuid[]))`,
    )
    .where(({ not, exists, selectFrom }: ExpressionBuilder<Tables, 'registration'>) =>
      not(
        exists(
          selectFrom('initiative_fact as fact')
            .select('fact.id')
            .whereRef('fact.initiative_id', '=', 'registration.initiative_id')
            .where('fact.kind', '=', 'STOPPED'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }: ExpressionBuilder<Tables, 'registration'>) =>
      not(
        exists(
          selectFrom('registration as next')
            .select('next.id')
            .whereRef('next.initiative_id', '=', 'registration.initiative_id')
            .where('next.year', '=', year)
            .where('next.state', 'in', standingStates),
        ),
      ),
    )

export async function runningFor(
  reader: Reader,
  actor: SignedIn,
  { year, page }: { year: number; page: number },
): Promise<{ rows: readonly RunningRow[]; total: number }> {
  const rows = await running(reader, actor, year)
    .select([
      'registration.id',
      'registration.name',
      'registration.owner_name',
      'registration.home_name',
      'registration.field',
      'registration.level',
      'registration.edition_id',
      'registration.state',
    ])
    .orderBy('registration.name')
    .orderBy('registration.id')
    .limit(runningPerPage)
    .offset((page - 1) * runningPerPage)
    .execute()
  const { total } = await running(reader, actor, year)
    .select((on) => on.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return {
    total,
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      ownerName: row.owner_name,
      homeName: row.home_name,
      field: row.field,
      level: row.level,
      editionId: row.edition_id,
      state: row.state,
    })),
  }
}

/** Whether an initiative already has a registration of that year that was not declined or withdrawn. */
export async function isRegistered(reader: Reader, initiativeId: string, year: number): Promise<boolean> {
  const found = await reader
    .selectFrom('registration')
    .select('id')
    .where('initiative_id', '=', initiativeId)
    .where('year', '=', year)
    .where('state', 'in', standingStates)
    .executeTakeFirst()
  return found !== undefined
}

/** Whether a recognition of the initiative, under way or decided, holds its name, field and level. */
export async function isIdentityHeld(reader: Reader, initiativeId: string): Promise<boolean> {
  const found = await reader
    .selectFrom('recognition')
    .select('id')
    .where('initiative_id', '=', initiativeId)
    .where('state', 'in', holdingStates)
    .executeTakeFirst()
  return found !== undefined
}
