import { type ActContext, act, done, problems, recordVerdict, refusal } from '#ground/acts'
import { editionOfYear } from '#ground/cycles'
import { insertInitiative } from '#ground/initiatives'
import { type Competence, findCompetence } from '#ground/organisations'
import { paths } from '#ground/paths'
import { judge, registrationMachine } from '#lifecycle'
import { newId } from '#platform/ids'
import type { Edition, Participant } from '#rulebook'
import { barredPlace } from '../registrant.rules.ts'
import type { Draft } from '../registration.forms.ts'
import { isEligible, registrationGuards } from '../registration.rules.ts'
import { insertRegistration } from '../registration.store.ts'
import { registrationWords } from '../registration.words.ts'

export type NewRegistrationInput = {
  readonly year: number
  readonly organisationId: string
  readonly participant: Participant
  readonly answers: Draft
}

/** II.3.2: a collective or a person begins to register; which form and which receiver follow from who registers. */
export const saveNewRegistration = act<NewRegistrationInput>(async (context, input) => {
  const { tx, actor, today } = context
  const { year, organisationId, participant, answers } = input
  const edition = await editionOfYear(tx, year)
  if (!edition) return problems({ field: 'year', message: registrationWords('vi').noCycle(year) })
  const competence = await findCompetence(tx, edition, {
    organisationId,
    participant,
    level: answers.level,
    day: today,
  })
  const id = newId()
  const ownerPersonId = participant === 'INDIVIDUAL' ? actor.personId : null
  const subject = {
    table: 'registration' as const,
    id,
    edition,
    state: 'none' as const,
    homeId: organisationId,
    competentId: competence?.receiver.id ?? organisationId,
    ownerPersonId,
    doneBy: {},
  }
  const facts = {
    isEligible: competence !== undefined && isEligible(edition, competence.owner.kind),
    hasReceiver: competence !== undefined,
    registersWhereTold: participant === 'COLLECTIVE' || barredPlace(actor, organisationId) === undefined,
    missing: [],
    meetingMissing: [],
    reason: '',
  }
  const verdict = judge({
    machine: registrationMachine,
    guards: registrationGuards,
    edition,
    subject,
    act: 'save',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed' || !competence) return refusal(verdict as Exclude<typeof verdict, { kind: 'allowed' }>)
  await insertBoth(context, { ...input, id, edition, competence, state: verdict.to })
  await recordVerdict(context, subject, verdict, {
    machine: registrationMachine,
    title: answers.name,
    link: paths.registration(id),
  })
  return done(paths.editRegistration(id), registrationWords('vi').saved)
})

type Made = NewRegistrationInput & {
  readonly id: string
  readonly edition: Edition
  readonly competence: Competence
  readonly state: string
}

/** The initiative begins with its first registration. */
async function insertBoth({ tx, actor, now }: ActContext, made: Made): Promise<void> {
  const { participant, answers, year, id, edition, competence, state } = made
  const initiativeId = newId()
  const owner = participant === 'INDIVIDUAL' ? { personId: actor.personId, name: actor.name } : null
  await insertInitiative(tx, {
    id: initiativeId,
    participant,
    ownerOrganisationId: made.organisationId,
    ownerPersonId: owner?.personId ?? null,
    name: answers.name,
    createdAt: now,
  })
  await insertRegistration(tx, {
    id,
    initiativeId,
    year,
    edition,
    competence,
    owner,
    answers,
    doneBy: { save: actor.personId },
    state,
    at: now,
  })
}
