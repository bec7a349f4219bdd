import type { ActContext } from '#ground/acts'
import { issuePaper } from '#ground/archive'
import { chainOn, findCompetence, type Organisation, organisationOn } from '#ground/organisations'
import type { Allowed } from '#lifecycle'
import { dayOf } from '#platform/clock'
import type { LockedRegistration } from '#process/registration'
import { formCodeOf, type PaperKind, posts } from '#rulebook'
import { intakeWords } from '../../intake.words.ts'
import { receiptPaper } from './receipt.paper.ts'

type Issuing = {
  readonly verdict: Allowed
  readonly receiver: Organisation
  readonly receiptNumber: number
  readonly opinion: string
}
type Receipt = {
  readonly paperId: string
  /** Said to the sender when another organisation decides; '' when it is the receiver. */
  readonly forwarded: string
}

/**
 * Issues the receipt of an acceptance in the letterhead of the receiver, for the sender and those the case passes.
 * It is rendered when first opened: on the last day of a season thousands are issued and few are read at once.
 */
export async function issueReceipt(
  context: ActContext,
  registration: LockedRegistration,
  { verdict, receiver, receiptNumber, opinion }: Issuing,
): Promise<Receipt> {
  const { tx, actor, now, today } = context
  const { edition, participant, homeId, level, recogniserId, aggregatorId } = registration
  const competence = await findCompetence(tx, edition, { organisationId: homeId, participant, level, day: today })
  const parent = (await chainOn(tx, receiver.id, today))[1]
  const recogniser = await organisationOn(tx, recogniserId, today)
  const aggregator = await organisationOn(tx, aggregatorId, today)
  const through = recogniserId === receiver.id ? null : (aggregator?.name ?? receiver.name)
  const held = actor.posts.find(
    ({ post, organisationId }) => post === verdict.by.post && organisationId === verdict.by.organisationId,
  )
  const receivedBy = { name: actor.name, post: held?.title ?? posts[verdict.by.post].vi }
  const paper = await issuePaper(context, {
    kind: 'REG_RECEIPT',
    formCode: formCodeOf(edition, 'REG_RECEIPT')?.code ?? null,
    issuer: receiver,
    typeSymbol: 'PTN',
    subject: { kind: 'registration', id: registration.id },
    signer: receivedBy,
    seenBy: [...new Set([homeId, aggregatorId, recogniserId])].filter((id) => id !== receiver.id),
    aboutPersonId: registration.ownerPersonId,
    build: (number) =>
      receiptPaper({
        edition,
        year: registration.year,
        day: today,
        number,
        receiptNumber,
        receiver,
        parentName: parent?.name ?? null,
        receivedBy,
        opinion,
        registration: {
          form: registration.form as PaperKind,
          name: registration.name,
          ownerName: registration.ownerName,
          homeName: registration.homeName,
          field: registration.field,
          level,
          submittedOn: dayOf(registration.submittedAt ?? now),
          daysLate: registration.daysLate,
        },
        recogniser: {
          name: recogniser?.name ?? receiver.name,
          body: competence?.body ?? 'EXECUTIVE',
          through,
        },
      }),
  })
  const forwarded = through ? intakeWords('vi').forwardedNote(through, recogniser?.name ?? '') : ''
  return { paperId: paper.id, forwarded }
}
