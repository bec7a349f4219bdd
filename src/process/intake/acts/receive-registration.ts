import { type ActContext, absentCase, act, applyVerdict, done, type Outcome, refusal } from '#ground/acts'
import { addFact } from '#ground/initiatives'
import { organisationOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { type Allowed, judge, registrationMachine } from '#lifecycle'
import { type LockedRegistration, lockRegistration, registrationFacts, registrationGuards } from '#process/registration'
import { takeReceiptNumber } from '../intake.store.ts'
import { intakeWords } from '../intake.words.ts'

type Input = { readonly id: string; readonly rowVersion: number; readonly reason?: string }
type ReceivingAct = 'accept' | 'return' | 'decline'

/** What accepting, returning and declining have alike: lock, facts, judge, stale check, write. */
const receiving = (
  name: ReceivingAct,
  message: string,
  columns: (
    context: ActContext,
    registration: LockedRegistration,
    verdict: Allowed,
  ) => Promise<Record<string, unknown>>,
) =>
  act<Input>(async (context, { id, rowVersion, reason = '' }): Promise<Outcome> => {
    const { tx, actor, now, today } = context
    const registration = await lockRegistration(tx, id)
    if (!registration) return absentCase
    const facts = await registrationFacts(tx, registration, today, reason)
    const verdict = judge({
      machine: registrationMachine,
      guards: registrationGuards,
      edition: registration.edition,
      subject: registration,
      act: name,
      actor,
      facts,
    })
    if (verdict.kind !== 'allowed') return refusal(verdict)
    if (rowVersion !== registration.rowVersion) return { kind: 'moved', state: registration.state }
    const set = { changed_at: now, ...(await columns(context, registration, verdict)) }
    await applyVerdict(context, registration, verdict, {
      machine: registrationMachine,
      title: registration.name,
      link: paths.registration(id),
      note: reason,
      set,
    })
    return done(paths.intakeOf(id), message)
  })

/** II.3.3-b: the body that received the registration checks and accepts it; it gets the next receipt number. */
export const acceptRegistration = receiving(
  'accept',
  intakeWords('vi').accepted,
  async ({ tx, today }, registration) => {
    const receiver = await organisationOn(tx, registration.competentId, today)
    await addFact(tx, {
      initiativeId: registration.initiativeId,
      kind: 'ACCEPTED',
      year: registration.year,
      level: registration.level,
      on: today,
      organisation: { id: registration.competentId, name: receiver?.name ?? '' },
    })
    return { receipt_number: await takeReceiptNumber(tx, registration.competentId, registration.year) }
  },
)

/** Q-II.3.3-3: sends it back with a reason; nothing is lost. */
export const returnRegistration = receiving('return', intakeWords('vi').returned, async () => ({}))

/** Q-II.3.3-3: does not take it, with a reason. */
export const declineRegistration = receiving('decline', intakeWords('vi').declined, async () => ({}))
