import { type Choice, type Count, hasQuorum } from '#ground/sessions'
import {
  type Actor,
  type Guards,
  judge,
  recognitionMachine,
  sessionMachine,
  statesAfter,
  statesBefore,
} from '#lifecycle'
import { addWorkingDays, dayOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { AuthorityRow, BodyKind, Criterion, Edition, Participant, Post } from '#rulebook'
import type { LockedRecognition, LockedSession } from './recognition.store.ts'
import { recognitionWords } from './recognition.words.ts'

/** What notices of a session are about. */
export const sessionSubject = ({ meetsAt }: { readonly meetsAt: Date }): string =>
  recognitionWords('vi').sessionOn(shownDay(dayOf(meetsAt)))

export const criterionAnswers = ['MET', 'PARTLY', 'NOT_MET'] as const
export type CriterionAnswer = (typeof criterionAnswers)[number]
/** What the recogniser found, by the code of the criterion. */
export type Findings = Readonly<Record<string, { readonly answer: CriterionAnswer; readonly evidence: string }>>

/** What the judge asks of a recognition; an act says what it knows, the rest is unmet. */
export type RecognitionFacts = {
  readonly registrationState: string
  readonly isReviewed: boolean
  readonly recogniserAgrees: boolean
  readonly criteriaMet: boolean
  readonly standardMet: boolean
  readonly publicationPassed: boolean
  readonly openComments: number
  readonly session: { readonly homeId: string; readonly body: BodyKind; readonly state: string } | undefined
  readonly body: BodyKind | undefined
  readonly competentId: string
  readonly carried: boolean | undefined
  readonly hasSigner: boolean
  readonly reason: string
}
const unknown: RecognitionFacts = {
  registrationState: '',
  isReviewed: false,
  recogniserAgrees: false,
  criteriaMet: false,
  standardMet: false,
  publicationPassed: false,
  // Nobody can comment yet: the need is always met, as the rulebook page says at II.4.1.1-b.
  openComments: 0,
  session: undefined,
  body: undefined,
  competentId: '',
  carried: undefined,
  hasSigner: false,
  reason: '',
}

export const recognitionGuards: Guards<typeof recognitionMachine, RecognitionFacts> = {
  'registered-and-accepted': (facts) => facts.registrationState === 'accepted',
  'reviewed-this-year': (facts) => facts.isReviewed,
  'recogniser-is-receiver': (facts) => facts.recogniserAgrees,
  'criteria-met': (facts) => facts.criteriaMet,
  'level-standard-met': (facts) => facts.standardMet,
  'publication-days-passed': (facts) => facts.publicationPassed,
  'comments-answered': (facts) => facts.openComments === 0,
  'session-is-of-the-body': ({ session, body, competentId }) =>
    session !== undefined && session.body === body && session.homeId === competentId,
  'result-carried': (facts) => facts.carried === true,
  'result-not-carried': (facts) => facts.carried === false,
  'session-concluded': (facts) => facts.session?.state === 'concluded',
  'signer-named': (facts) => facts.hasSigner,
  'reason-given': (facts) => facts.reason !== '',
}

/** The judge over a recognition that is locked. */
export const judgeRecognition = (
  subject: LockedRecognition,
  act: (typeof recognitionMachine.rows)[number]['act'],
  actor: Actor,
  facts: Partial<RecognitionFacts> = {},
) =>
  judge({
    machine: recognitionMachine,
    guards: recognitionGuards,
    edition: subject.edition,
    subject,
    act,
    actor,
    facts: { ...unknown, body: subject.body, competentId: subject.competentId, ...facts },
  })

/** What the judge asks of a session. */
export type SessionFacts = {
  readonly agenda: number
  readonly isChaired: boolean
  readonly members: number
  readonly present: number
  readonly thresholds: Edition['thresholds']
  readonly mayVote: boolean
  readonly hasVoted: boolean
  readonly reason: string
}

export const sessionGuards: Guards<typeof sessionMachine, SessionFacts> = {
  'agenda-not-empty': (facts) => facts.agenda > 0,
  'chair-and-secretary-named': (facts) => facts.isChaired,
  'roster-not-empty': (facts) => facts.members > 0,
  'quorum-present': (facts) => hasQuorum(facts.thresholds, facts.members, facts.present),
  'may-vote-on-case': (facts) => facts.mayVote,
  'not-voted-yet': (facts) => !facts.hasVoted,
  'reason-given': (facts) => facts.reason !== '',
}

type AskedOfSession = Exclude<
  keyof LockedSession,
  'table' | 'id' | 'year' | 'body' | 'meetsAt' | 'place' | 'minutesPaperId'
>

/** The judge over a session, locked for an act or read for a page. */
export const judgeSession = (
  subject: Pick<LockedSession, AskedOfSession>,
  act: (typeof sessionMachine.rows)[number]['act'],
  actor: Actor,
  facts: Partial<Omit<SessionFacts, 'thresholds'>> = {},
) =>
  judge({
    machine: sessionMachine,
    guards: sessionGuards,
    edition: subject.edition,
    subject,
    act,
    actor,
    facts: {
      agenda: 0,
      isChaired: subject.chairId !== null && subject.secretaryId !== null,
      members: 0,
      present: 0,
      mayVote: false,
      hasVoted: false,
      reason: '',
      ...facts,
      thresholds: subject.edition.thresholds,
    },
  })

/** II.2.1: the criteria that the recogniser checks; the one that recognition itself fulfils is left out (Q-II.2-1). */
export const criteriaOf = (edition: Edition, participant: Participant): readonly Criterion[] =>
  edition.criteria[participant].map(({ value }) => value).filter(({ checkedByRecogniser }) => checkedByRecogniser)

/** II.4.1.1-a: every criterion answered and none unmet (Q-II.2-4). */
export const areCriteriaMet = (criteria: readonly Criterion[], findings: Findings): boolean =>
  criteria.every(({ code }) => findings[code] !== undefined && findings[code].answer !== 'NOT_MET')

/** II.2.2: replicated or replicable (Q-II.2.2-1). */
export const isStandardMet = (replication: string): boolean => replication !== '' && replication !== 'NONE'

/** II.4.1.1-c: who received recognises, unless the rule itself sends the case further up. */
export const recogniserAgrees = (
  rule: Pick<AuthorityRow, 'receiver' | 'recogniser'>,
  { competentId, recogniserId }: { readonly competentId: string; readonly recogniserId: string },
): boolean => competentId === recogniserId || JSON.stringify(rule.receiver) !== JSON.stringify(rule.recogniser)

/** Q-II.4.1.1-1: the first day on which a published case may come before a session. */
export const publicationEndsOn = (edition: Edition, publishedOn: string): string =>
  addWorkingDays(publishedOn, edition.thresholds.publicationWorkingDays.value)

export const isPublicationPassed = (edition: Edition, publishedOn: string | null, today: string): boolean =>
  publishedOn !== null && publicationEndsOn(edition, publishedOn) <= today

/** Posts that sign first for some body: the heads of organisations. */
export const headPosts = (edition: Edition): readonly Post[] => [
  ...new Set(Object.values(edition.signers.value).flatMap(([first]) => (first ? [first] : []))),
]

export const isPresent = (member: { readonly cameAt: Date | null; readonly leftAt: Date | null }): boolean =>
  member.cameAt !== null && member.leftAt === null

type Voter = { readonly personId: string; readonly isPresent: boolean }
type OnAgenda = { readonly recognitionId: string; readonly conflicts: readonly { readonly personId: string }[] }

const mayVoteOn = ({ conflicts }: OnAgenda, { personId, isPresent: here }: Voter): boolean =>
  here && !conflicts.some((conflict) => conflict.personId === personId)

/** The cases of an agenda that a member may vote on; none for somebody who is not on the roster. */
export const ballotsOnBy = (agenda: readonly OnAgenda[], member: Voter | undefined): string[] =>
  member ? agenda.filter((item) => mayVoteOn(item, member)).map(({ recognitionId }) => recognitionId) : []

/** Whether these are cases to vote on, and at least one. */
export const isVoteOn = (chosen: readonly string[], open: readonly string[]): boolean =>
  chosen.length > 0 && chosen.every((id) => open.includes(id))

/** What there is to count of one case. */
export function countOf(
  item: OnAgenda,
  roster: readonly Voter[],
  ballots: readonly { readonly recognitionId: string; readonly choice: Choice }[],
): Count {
  const cast = ballots.filter(({ recognitionId }) => recognitionId === item.recognitionId)
  const how = (choice: Choice) => cast.filter((ballot) => ballot.choice === choice).length
  return {
    members: roster.length,
    excluded: item.conflicts.length,
    present: roster.filter((member) => mayVoteOn(item, member)).length,
    ballots: { for: how('for'), against: how('against'), other: how('other') },
  }
}

/** The six steps of the procedure sheet (II.4.1.2, form 5) and the acts that end each. */
const steps = [
  { step: 'step1', acts: ['propose'] },
  { step: 'step2', acts: ['verify'] },
  { step: 'step3', acts: ['schedule'] },
  { step: 'step4', acts: ['carry', 'reject'] },
  { step: 'step5', acts: ['decide'] },
  { step: 'step6', acts: ['decide'] },
] as const

/** How far a case has come; the first step that is not done is the current one. */
export function stepsOf(actsDone: readonly string[]) {
  const done = steps.map(({ acts }) => acts.some((act) => actsDone.includes(`${recognitionMachine.name}.${act}`)))
  const current = done.indexOf(false)
  return steps.map(({ step, acts }, index) => ({
    step,
    acts,
    state: done[index] ? ('done' as const) : index === current ? ('current' as const) : ('ahead' as const),
  }))
}

/** What a case that ended without success came to; only then may the registration be proposed again. */
export const endedStates = statesAfter(recognitionMachine, 'reject', 'withdraw', 'revoke')
export const cancelledStates = statesAfter(sessionMachine, 'cancel')
export const isVotingOpen = (state: string): boolean => statesBefore(sessionMachine, 'cast').includes(state)
export const choicesOfBallot = ['for', 'against', 'other'] as const satisfies readonly Choice[]
