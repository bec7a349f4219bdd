import { type ActContext, absentCase, act, applyVerdict, done, type Outcome, refusal } from '#ground/acts'
import { addFact } from '#ground/initiatives'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { type Allowed, judge, registrationMachine } from '#lifecycle'
import { type LockedRegistration, lockRegistration, registrationFacts, registrationGuards } from '#process/registration'
import { issueReceipt } from '../documents/receipt/issue-receipt.ts'
import { takeReceiptNumber } from '../intake.store.ts'
import { intakeWords } from '../intake.words.ts'

/** `reason` of a return or refusal; of an acceptance the opinion, which may be empty. */
type Input = { readonly id: string; readonly rowVersion: number; readonly reason?: string }
type ReceivingAct = 'accept' | 'return' | 'decline'
type Columns = Readonly<Record<string, unknown>>

/** What accepting, returning and declining have alike: lock, facts, judge, stale check, write. */
const receiving = (
  name: ReceivingAct,
  message: string,
  write: (
    context: ActContext,
    registration: LockedRegistration,
    given: { verdict: Allowed; reason: string },
  ) => Promise<{ set: Columns; note: string }>,
) =>
  act<Input>(async (context, { id, rowVersion, reason = '' }): Promise<Outcome> => {
    const registration = await lockRegistration(context.tx, id)
    if (!registration) return absentCase
    const verdict = await judgeReceiving(context, registration, { name, reason })
    if (verdict.kind !== 'allowed') return refusal(verdict)
    if (rowVersion !== registration.rowVersion) return { kind: 'moved', state: registration.state }
    const { set, note } = await write(context, registration, { verdict, reason })
    await applyVerdict(context, registration, verdict, {
      machine: registrationMachine,
      title: registration.name,
      link: paths.registration(id),
      note,
      set: { changed_at: context.now, ...set },
    })
    return done(paths.intakeOf(id), message)
  })

async function judgeReceiving(
  { tx, actor, today }: ActContext,
  registration: LockedRegistration,
  { name, reason }: { name: ReceivingAct; reason: string },
) {
  return judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition: registration.edition,
    subject: registration,
    act: name,
    actor,
    facts: await registrationFacts(tx, registration, today, reason),
  })
}

/** II.3.3-b: the receiver's next number, the fact, the receipt; the note says where it goes from here (Q-II.3.2-2). */
async function take(
  context: ActContext,
  registration: LockedRegistration,
  { verdict, reason }: { verdict: Allowed; reason: string },
): Promise<{ set: Columns; note: string }> {
  const { tx, today } = context
  const receiver = await organisationOn(tx, registration.competentId, today)
  await addFact(tx, {
    initiativeId: registration.initiativeId,
    kind: 'ACCEPTED',
    year: registration.year,
    level: registration.level,
    on: today,
    organisation: { id: registration.competentId, name: receiver?.name ?? '' },
  })
  const receiptNumber = await takeReceiptNumber(tx, registration.competentId, registration.year)
  const receipt =
    receiver && (await issueReceipt(context, registration, { verdict, receiver, receiptNumber, opinion: reason }))
  return {
    set: { receipt_number: receiptNumber, receipt_paper_id: receipt?.paperId ?? null },
    note: [reason, receipt?.forwarded ?? ''].filter(Boolean).join('\n'),
  }
}

/** II.3.3-b: the body that received the registration checks and accepts it; the sender gets a receipt. */
export const acceptRegistration = receiving('accept', intakeWords('vi').accepted, take)

/** Q-II.3.3-3: sends it back with a reason; nothing is lost. */
export const returnRegistration = receiving(
  'return',
  intakeWords('vi').returned,
  async (_context, _row, { reason }) => ({
    set: {},
    note: reason,
  }),
)

/** Q-II.3.3-3: does not take it, with a reason. */
export const declineRegistration = receiving(
  'decline',
  intakeWords('vi').declined,
  async (_context, _row, { reason }) => ({
    set: {},
    note: reason,
  }),
)

/**
 * Q-II.3.2-5: takes several that continue from last year in one step, each with its number and receipt. Those that
 * moved meanwhile are left out; a new registration is read before it is taken, so it is none of these.
 */
export const acceptContinued = act<{ ids: readonly string[] }>(async (context, { ids }): Promise<Outcome> => {
  let taken = 0
  for (const id of [...new Set(ids)].sort()) {
    const registration = await lockRegistration(context.tx, id)
    if (registration?.origin !== 'CONTINUED') return absentCase
    const verdict = await judgeReceiving(context, registration, { name: 'accept', reason: '' })
    if (verdict.kind === 'moved') continue
    if (verdict.kind !== 'allowed') return refusal(verdict)
    const { set, note } = await take(context, registration, { verdict, reason: '' })
    await applyVerdict(context, registration, verdict, {
      machine: registrationMachine,
      title: registration.name,
      link: paths.registration(id),
      note,
      set: { changed_at: context.now, ...set },
    })
    taken += 1
  }
  return taken > 0 ? done(paths.intake, intakeWords('vi').acceptedSeveral(taken)) : { kind: 'moved', state: '' }
})
