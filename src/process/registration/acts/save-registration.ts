import { type ActContext, absentCase, act, applyVerdict, done, type Outcome, refusal } from '#ground/acts'
import { findCompetence, type Organisation } from '#ground/organisations'
import { paths } from '#ground/paths'
import { judge, registrationMachine } from '#lifecycle'
import { changedAnswers } from '../answers.rules.ts'
import { registrationFacts } from '../registration.facts.ts'
import type { Draft } from '../registration.forms.ts'
import { registrationGuards } from '../registration.rules.ts'
import { answerColumns, type LockedRegistration, lockRegistration, placesOf } from '../registration.store.ts'
import { registrationWords } from '../registration.words.ts'

/** Writes a draft or a returned registration again; whoever saw an older one is told that it moved. */
export const saveRegistration = act<{ id: string; rowVersion: number; answers: Draft }>(
  async (context, { id, rowVersion, answers }) => {
    const registration = await lockRegistration(context.tx, id)
    if (!registration) return absentCase
    const written = await writeAnswers(context, registration, { answers, seen: rowVersion })
    return written.kind === 'written' ? done(paths.checkRegistration(id), registrationWords('vi').saved) : written
  },
)

type Written = { readonly kind: 'written'; readonly receiver: Organisation | undefined }

/** Judges and writes the answers of a locked registration; another level may mean another receiver. `seen`: the version the page showed. */
export async function writeAnswers(
  context: ActContext,
  registration: LockedRegistration,
  { answers, seen = registration.rowVersion }: { readonly answers: Draft; readonly seen?: number },
): Promise<Written | Exclude<Outcome, { kind: 'done' }>> {
  const { tx, actor, now, today } = context
  const { id, edition, participant } = registration
  const facts = await registrationFacts(tx, { ...registration, answers }, today)
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition,
    subject: registration,
    act: 'save',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict) as Exclude<Outcome, { kind: 'done' }>
  if (seen !== registration.rowVersion) return { kind: 'moved', state: registration.state }
  const competence = await findCompetence(tx, edition, {
    organisationId: registration.homeId,
    participant,
    level: answers.level,
    day: today,
  })
  await applyVerdict(context, registration, verdict, {
    machine: registrationMachine,
    title: answers.name,
    link: paths.registration(id),
    detail: { changed: changedAnswers(registration.answers, answers) },
    set: { ...answerColumns(answers), ...(competence && placesOf(competence)), changed_at: now },
  })
  await tx.updateTable('initiative').set({ name: answers.name }).where('id', '=', registration.initiativeId).execute()
  return { kind: 'written', receiver: competence?.receiver }
}
