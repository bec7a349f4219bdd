import { type ActContext, absentCase, act, done, problems, recordVerdict, refusal } from '#ground/acts'
import { issuePaper, renderPaper, signerFor } from '#ground/archive'
import { editionOfYear } from '#ground/cycles'
import { chainOn, type Organisation } from '#ground/organisations'
import { paths } from '#ground/paths'
import { deadlineExtensionMachine, judge } from '#lifecycle'
import { newId } from '#platform/ids'
import { type Edition, formCodeOf } from '#rulebook'
import { extensionPaper } from '../documents/extension/extension.paper.ts'
import { aboutExtension, type WantedExtension } from '../extension.facts.ts'
import { extensionGuards } from '../extension.rules.ts'
import { insertExtension } from '../extension.store.ts'
import { directlyBelow, extendedPosts, peopleBelow } from '../oversight.queries.ts'
import { oversightWords } from '../oversight.words.ts'

type Input = WantedExtension & { readonly reason: string }

/** Q-III-12: a superior body gives one organisation, or all below it, more time; the notice gets its number. */
export const grantExtension = act<Input>(async (context, input) => {
  const { tx, actor, today, now } = context
  const edition = await editionOfYear(tx, input.year)
  if (!edition) return problems({ field: 'deadline', message: oversightWords('vi').noCycle(input.year) })
  const about = await aboutExtension(tx, edition, input, today)
  if (!about.granter || !about.target) return absentCase
  const id = newId()
  const subject = {
    table: 'deadline_extension' as const,
    id,
    edition,
    state: 'none' as const,
    homeId: input.granterId,
    competentId: input.targetId,
    ownerPersonId: null,
    doneBy: {},
  }
  const verdict = judge({
    machine: deadlineExtensionMachine,
    guards: extensionGuards,
    edition,
    subject,
    act: 'grant',
    actor,
    facts: { ...about, reason: input.reason },
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  const paper = await issueNotice(context, {
    id,
    edition,
    input,
    ...about,
    granter: about.granter,
    target: about.target,
  })
  await insertExtension(tx, {
    ...{ id, year: input.year, edition, state: verdict.to, homeId: input.granterId, competentId: input.targetId },
    ...{ personId: actor.personId, deadline: input.deadline, until: input.until, reason: input.reason },
    paperId: paper.id,
    at: now,
  })
  const title = edition.deadlines[input.deadline].says
  await recordVerdict(context, subject, verdict, {
    machine: deadlineExtensionMachine,
    title,
    link: paths.deadlines,
    note: input.reason,
    detail: { number: paper.printedNumber, until: input.until },
  })
  const people = await peopleBelow(tx, input.targetId, extendedPosts, today)
  context.tell(
    ...people
      .filter((personId) => personId !== actor.personId)
      .map((personId) => ({ personId, act: verdict.act, title, link: paths.deadlines, at: now })),
  )
  context.renderAfterCommit(paper.id, renderPaper)
  return done(paths.deadlines, oversightWords('vi').granted)
})

type Notice = {
  readonly id: string
  readonly edition: Edition
  readonly input: Input
  readonly granter: Organisation
  readonly target: Organisation
  readonly before: string
}

async function issueNotice(context: ActContext, { id, edition, input, granter, target, before }: Notice) {
  const { tx, today } = context
  const signer = await signerFor(tx, edition, granter, today)
  const parent = (await chainOn(tx, granter.id, today))[1]
  const below = await directlyBelow(tx, [target.id], today)
  return issuePaper(context, {
    kind: 'DEADLINE_EXTENSION',
    formCode: formCodeOf(edition, 'DEADLINE_EXTENSION')?.code ?? null,
    issuer: granter,
    typeSymbol: 'TB',
    subject: { kind: 'deadline_extension', id },
    signer,
    seenBy: [target.id, ...below.map(({ id: belowId }) => belowId)],
    build: (number, lookupCode) =>
      extensionPaper({
        ...{ edition, issuer: granter, parentName: parent?.name ?? null, body: signer.body, year: input.year },
        ...{ day: today, number, lookupCode, signer, deadline: input.deadline, reason: input.reason },
        targetName: target.id === granter.id ? null : target.name,
        before,
        until: input.until,
      }),
  })
}
