/** A registration season in the small world: short ways to play it through the real acts. */
import type { Outcome } from '../../src/ground/acts/index.ts'
import { holdAt, instantOf } from '../../src/platform/clock/index.ts'
import { acceptRegistration } from '../../src/process/intake/index.ts'
import {
  type Draft,
  sampleAnswers,
  sampleForm,
  saveNewRegistration,
  submitRegistration,
} from '../../src/process/registration/index.ts'
import type { TestDatabase } from './database.ts'
import type { World } from './world.ts'

export type Somebody = Parameters<World['at']>[0]

export const idIn = (outcome: Outcome): string =>
  outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : ''

/** Ids of the needs that refused; the kind of any other outcome. */
export const refusedNeeds = (outcome: Outcome): string[] =>
  outcome.kind === 'refused' ? outcome.objections.map(({ need }) => need) : [outcome.kind]

export const cellAnswers = (given: Readonly<Record<string, string>> = {}): Draft =>
  sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), {
    name: 'Chi bộ số',
    field: 'PARTY_POLITICS',
    level: 'BASE',
    metOn: '2025-02-05',
    ...given,
  })

export function seasonIn({ db }: TestDatabase, world: World) {
  const doer = async (person: Somebody, day: string, once: string | null = null) => ({
    db,
    actor: await world.at(person, day),
    once,
  })
  /** One act by one person on one day. */
  const does = async <I>(
    person: Somebody,
    day: string,
    act: (by: Awaited<ReturnType<typeof doer>>, input: I) => Promise<Outcome>,
    input: I,
  ): Promise<Outcome> => {
    const by = await doer(person, day)
    return holdAt(instantOf(day, '09:00'), () => act(by, input))
  }
  const must = (outcome: Outcome): Outcome => {
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    return outcome
  }
  /** The cell's own registration of the year of `day`, sent on it. */
  const submitted = async (day: string, given: Readonly<Record<string, string>> = {}): Promise<string> => {
    const input = {
      year: Number(day.slice(0, 4)),
      organisationId: world.organisations.cell,
      participant: 'COLLECTIVE' as const,
      answers: cellAnswers(given),
    }
    const id = idIn(must(await does('cellSecretary', day, saveNewRegistration, input)))
    must(await does('cellSecretary', day, submitRegistration, { id, rowVersion: 1 }))
    return id
  }
  const accepted = async (day: string, given: Readonly<Record<string, string>> = {}): Promise<string> => {
    const id = await submitted(day, given)
    must(await does('officer', day, acceptRegistration, { id, rowVersion: 2 }))
    return id
  }
  const rowOf = (id: string) => db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const journalOf = (id: string) =>
    db
      .selectFrom('journal')
      .select(['act', 'state_from', 'state_to', 'person_name', 'post', 'sources', 'note', 'detail'])
      .where('subject_id', '=', id)
      .orderBy('seq')
      .execute()
  return { doer, does, submitted, accepted, rowOf, journalOf }
}
export type Season = ReturnType<typeof seasonIn>
