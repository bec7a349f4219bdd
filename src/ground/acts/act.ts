import type { SignedIn } from '#ground/identity'
import { appendToJournal, type JournalEntry } from '#ground/journal'
import { type NewNotice, putInOutbox } from '#ground/notices'
import { dayOf, now } from '#platform/clock'
import type { Db, Tx } from '#platform/db'
import { type Job, sendJob } from '#platform/jobs'
import { holdPortal } from './hold-portal.ts'
import type { Outcome } from './outcome.ts'

/** What an act may use. One transaction holds row, journal and outbox. */
export type ActContext = {
  readonly tx: Tx
  readonly actor: SignedIn
  readonly now: Date
  /** Civil day of `now`. */
  readonly today: string
  record(entry: JournalEntry): void
  tell(...notices: NewNotice[]): void
  /** Says that public pages change with this act. */
  changesPortal(): void
  /** Renders a paper once the change is safe; one that is not rendered then is rendered when first opened. */
  renderAfterCommit(paperId: string, render: (db: Db, paperId: string) => Promise<void>): void
  /** Leaves work for later; the job is written with the act, or not at all. */
  send<D extends object>(job: Job<D>, data: D): Promise<void>
}

/** Who acts, on which database, with which form: a visit, or the program itself. */
export type Doer = { readonly db: Db; readonly actor: SignedIn; readonly once: string | null }

type Run<I> = (context: ActContext, input: I) => Promise<Outcome>
export type Act<I> = ((doer: Doer, input: I) => Promise<Outcome>) & {
  /** The same as a step of another act, in its transaction; what is not `done` has to end that act too. */
  readonly within: Run<I>
}

/** The one form of every act: load, facts, judge, write. Whatever is not `done` leaves nothing behind. */
export function act<I>(run: Run<I>): Act<I> {
  const alone = async (doer: Doer, input: I): Promise<Outcome> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await runOnce(doer, input, run)
      } catch (error) {
        if (error instanceof Undone) return error.outcome
        if (attempt === triesOnConflict || !isConflict(error)) throw error
      }
    }
  }
  return Object.assign(alone, { within: run })
}

const triesOnConflict = 4
/** Deadlock or serialisation failure: the database undid the whole act, it may be tried again. */
const isConflict = (error: unknown) => ['40P01', '40001'].includes((error as { code?: string }).code ?? '')

class Undone extends Error {
  readonly outcome: Outcome
  constructor(outcome: Outcome) {
    super('undone')
    this.outcome = outcome
  }
}

async function runOnce<I>({ db, actor, once }: Doer, input: I, run: Run<I>): Promise<Outcome> {
  const instant = now()
  const entries: JournalEntry[] = []
  const notices: NewNotice[] = []
  const later: (() => Promise<void>)[] = []
  let portalChanges = false
  const outcome = await db.transaction().execute(async (tx) => {
    const before = once === null ? undefined : await claim(tx, once, actor, instant)
    if (before) return before
    const result = await run(
      {
        tx,
        actor,
        now: instant,
        today: dayOf(instant),
        record: (entry) => entries.push(entry),
        tell: (...more) => notices.push(...more),
        changesPortal: () => {
          portalChanges = true
        },
        renderAfterCommit: (paperId, render) => later.push(() => render(db, paperId)),
        send: (job, data) => sendJob(db, tx, job, data),
      },
      input,
    )
    if (result.kind !== 'done') throw new Undone(result)
    if (once !== null)
      await tx.updateTable('form_once').set({ location: result.location }).where('once_key', '=', once).execute()
    await putInOutbox(tx, notices)
    if (portalChanges) await holdPortal(db, tx)
    await appendToJournal(tx, entries)
    return result
  })
  // Not waited for: the act is done, and a page that comes too early says that the paper is being rendered.
  for (const work of later) follow(work())
  return outcome
}

const following = new Set<Promise<void>>()

function follow(work: Promise<void>): void {
  const settled = work
    .catch((error: unknown) => process.emitWarning(`Work after a commit failed: ${error}`))
    .finally(() => following.delete(settled))
  following.add(settled)
}

/** Resolves when everything begun after commits has ended: before a database is closed. */
export async function afterCommitsDone(): Promise<void> {
  while (following.size > 0) await Promise.all(following)
}

/** Claims the key of a form; a second sending waits for the first and is told where that one went. */
async function claim(tx: Tx, once: string, actor: SignedIn, at: Date): Promise<Outcome | undefined> {
  const claimed = await tx
    .insertInto('form_once')
    .values({ once_key: once, person_id: actor.personId, location: '', done_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows !== 0n) return undefined
  const earlier = await tx
    .selectFrom('form_once')
    .select(['location', 'person_id'])
    .where('once_key', '=', once)
    .executeTakeFirst()
  if (!earlier || earlier.person_id !== actor.personId) throw new Undone({ kind: 'absent' })
  return { kind: 'done', location: earlier.location, message: '' }
}
