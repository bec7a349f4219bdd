import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { findCompetence } from '#ground/organisations'
import { paths } from '#ground/paths'
import { judge, registrationMachine } from '#lifecycle'
import { registrationFacts } from '../registration.facts.ts'
import type { Draft } from '../registration.forms.ts'
import { registrationGuards } from '../registration.rules.ts'
import { answerColumns, lockRegistration, placesOf } from '../registration.store.ts'
import { registrationWords } from '../registration.words.ts'

/** Writes a draft or a returned registration again; another level may mean another receiver. */
export const saveRegistration = act<{ id: string; rowVersion: number; answers: Draft }>(
  async (context, { id, rowVersion, answers }) => {
    const { tx, actor, now, today } = context
    const registration = await lockRegistration(tx, id)
    if (!registration) return absentCase
    const facts = await registrationFacts(tx, { ...registration, answers }, today)
    const verdict = judge({
      machine: registrationMachine,
      guards: registrationGuards,
      edition: registration.edition,
      subject: registration,
      act: 'save',
      actor,
      facts,
    })
    if (verdict.kind !== 'allowed') return refusal(verdict)
    if (rowVersion !== registration.rowVersion) return { kind: 'moved', state: registration.state }
    const competence = await findCompetence(tx, registration.edition, {
      organisationId: registration.homeId,
      participant: registration.participant,
      level: answers.level,
      day: today,
    })
    await applyVerdict(context, registration, verdict, {
      machine: registrationMachine,
      title: answers.name,
      link: paths.registration(id),
      set: { ...answerColumns(answers), ...(competence && placesOf(competence)), changed_at: now },
    })
    await tx.updateTable('initiative').set({ name: answers.name }).where('id', '=', registration.initiativeId).execute()
    return done(paths.checkRegistration(id), registrationWords('vi').saved)
  },
)
