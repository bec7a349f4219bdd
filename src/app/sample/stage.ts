import type { Act, Outcome } from '#ground/acts'
import { personAtWork, type SignedIn } from '#ground/identity'
import { holdAt, instantOf } from '#platform/clock'
import type { Db } from '#platform/db'

/** Somebody at a moment of the sample. */
export type Moment = { readonly personId: string; readonly day: string; readonly time: string }

/** Where the sample is played: real acts, each by a real person at its own moment. */
export class Stage {
  readonly db: Db
  private readonly atWork = new Map<string, Promise<SignedIn | undefined>>()

  constructor(db: Db) {
    this.db = db
  }

  /**
   * Does one act. @returns the id of the case that its answer leads to
   * @throws when the act is not done: the sample is wrong then, or the act
   */
  async as<I>(moment: Moment, act: Act<I>, input: I): Promise<string> {
    const { personId, day, time } = moment
    const actor = await this.personOn(personId, day)
    const outcome = await holdAt(instantOf(day, time), () => act({ db: this.db, actor, once: null }, input))
    if (outcome.kind !== 'done') throw new Error(complaint(actor, moment, outcome, input))
    return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(outcome.location)?.[0] ?? ''
  }

  /** The frozen roster of a session: who may vote, and on which cases not. */
  async rosterOf(sessionId: string): Promise<{ personId: string; barredFrom: string[] }[]> {
    const members = await this.db
      .selectFrom('session_member')
      .select('person_id')
      .where('session_id', '=', sessionId)
      .orderBy('rank')
      .execute()
    const conflicts = await this.db
      .selectFrom('case_conflict')
      .select(['person_id', 'recognition_id'])
      .where('session_id', '=', sessionId)
      .execute()
    return members.map(({ person_id: personId }) => ({
      personId,
      barredFrom: conflicts.filter((row) => row.person_id === personId).map((row) => row.recognition_id),
    }))
  }

  private async personOn(personId: string, day: string): Promise<SignedIn> {
    const key = `${personId} ${day}`
    const asked = this.atWork.get(key) ?? personAtWork(this.db, personId, day)
    this.atWork.set(key, asked)
    const actor = await asked
    if (!actor) throw new Error(`Nobody is ${personId}`)
    return actor
  }
}

function complaint(actor: SignedIn, { day, time }: Moment, outcome: Outcome, input: unknown): string {
  const posts = actor.posts.map(({ post, organisationName }) => `${post} at ${organisationName}`).join(', ')
  return `${day} ${time}, ${actor.name} (${posts}): ${JSON.stringify(outcome)} for ${JSON.stringify(input)}`
}
