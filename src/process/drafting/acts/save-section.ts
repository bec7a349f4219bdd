import { type ActContext, absentCase, act, done } from '#ground/acts'
import { organisationOn } from '#ground/organisations'
import { actsOpenTo, registrationMachine } from '#lifecycle'
import { type LockedRegistration, lockRegistration, withAnswers, writeAnswers } from '#process/registration'
import { type AnswerValue, type FormField, type FormSection, registrationFormOf } from '#rulebook'
import { lastSaves } from '../draft.queries.ts'
import { forgetTyped } from '../draft-input.store.ts'
import { draftingWords } from '../drafting.words.ts'
import { type Base, mergeAnswers } from '../merge.rules.ts'

export type SectionInput = {
  readonly id: string
  /** Key of the section in the form of the registration. */
  readonly section: string
  readonly mine: Readonly<Record<string, AnswerValue>>
  /** Fingerprints of what the page showed. */
  readonly base: Base
  /** Key of the page, whose late news are not kept any more. */
  readonly page: string | null
  readonly next: string
}

/**
 * II.3.2: saves one section. Answers that somebody else changed meanwhile stay; where both changed the same one,
 * nothing is written and the person is asked.
 */
export const saveSection = act<SectionInput>(async (context, input) => {
  const { tx, actor, now } = context
  const registration = await lockRegistration(tx, input.id)
  const section = registration && sectionOf(registration, input.section)
  if (!registration || !section) return absentCase
  const merge = mergeAnswers(section.fields, { base: input.base, mine: input.mine, theirs: registration.answers })
  const mayWrite = actsOpenTo(registrationMachine, registration, actor).includes('save')
  if (mayWrite && merge.conflicts.length > 0) return { kind: 'moved', state: registration.state }
  let moved = ''
  if (!mayWrite || merge.mine.length > 0) {
    const written = await writeAnswers(context, registration, {
      answers: withAnswers(registration.answers, merge.answers),
    })
    if (written.kind !== 'written') return written
    moved = await newReceiver(context, registration, written.receiver)
  }
  await forgetTyped(tx, {
    registrationId: input.id,
    section: input.section,
    personId: actor.personId,
    page: input.page,
    at: now,
  })
  const words = draftingWords('vi')
  const message = [words.saved, moved, await savedMeanwhile(context, registration, merge.theirs)]
  return done(input.next, message.filter(Boolean).join(' '))
})

const sectionOf = ({ edition, form }: LockedRegistration, key: string): FormSection | undefined =>
  registrationFormOf(edition, form).sections.find((section) => section.key === key)

/** Another level may mean another receiver: the person is told from where to where. */
async function newReceiver(
  { tx, today }: ActContext,
  { competentId }: LockedRegistration,
  receiver: { readonly id: string; readonly name: string } | undefined,
): Promise<string> {
  if (!receiver || receiver.id === competentId) return ''
  const before = await organisationOn(tx, competentId, today)
  return draftingWords('vi').receiverMoved(before?.name ?? '', receiver.name)
}

/** Who changed other answers of this section meanwhile, and which: they stand beside mine. */
async function savedMeanwhile(
  { tx, actor }: ActContext,
  { id }: LockedRegistration,
  theirs: readonly FormField[],
): Promise<string> {
  if (theirs.length === 0) return ''
  const keys = theirs.map(({ key }) => key)
  const saves = await lastSaves(tx, id)
  const save = saves.find(
    ({ changed, personId }) => personId !== actor.personId && keys.some((key) => changed.includes(key)),
  )
  return save ? draftingWords('vi').savedMeanwhile(save.personName, theirs.map(({ label }) => label.vi).join(', ')) : ''
}
