import { expect, test } from 'vitest'
import { recognitionMachine, reportMachine, sessionMachine, statesAfter, statesBefore } from '#lifecycle'
import { type AuthorityRow, editions } from '#rulebook'
import {
  areCriteriaMet,
  ballotsOnBy,
  countOf,
  criteriaOf,
  endedStates,
  headPosts,
  isPublicationPassed,
  isStandardMet,
  isVoteOn,
  publicationEndsOn,
  recogniserAgrees,
  stepsOf,
} from './recognition.rules.ts'

const [edition] = editions
if (!edition) throw new Error('no edition')

test('Q-II.2-1 · the recogniser checks four criteria of a collective and three of a person', () => {
  expect(criteriaOf(edition, 'COLLECTIVE').map(({ code }) => code)).toEqual(['C1', 'C2', 'C3', 'C4'])
  expect(criteriaOf(edition, 'INDIVIDUAL').map(({ code }) => code)).toEqual(['P1', 'P2', 'P3'])
})

test.each([
  { answers: ['MET', 'MET', 'MET'], met: true },
  { answers: ['MET', 'PARTLY', 'MET'], met: true },
  { answers: ['MET', 'NOT_MET', 'MET'], met: false },
  { answers: ['MET', 'MET'], met: false },
] as const)('II.4.1.1-a · $answers → met: $met', ({ answers, met }) => {
  const criteria = criteriaOf(edition, 'INDIVIDUAL')
  const findings = Object.fromEntries(
    answers.map((answer, index) => [criteria[index]?.code ?? '', { answer, evidence: 'x' }]),
  )
  expect(areCriteriaMet(criteria, findings)).toBe(met)
})

test.each([
  { replication: 'DONE', met: true },
  { replication: 'FEASIBLE', met: true },
  { replication: 'NONE', met: false },
  { replication: '', met: false },
])('Q-II.2.2-1 · replication "$replication" → $met', ({ replication, met }) => {
  expect(isStandardMet(replication)).toBe(met)
})

test.each([
  { published: '2026-10-05', ends: '2026-10-12' },
  { published: '2026-10-08', ends: '2026-10-15' },
  { published: '2026-10-09', ends: '2026-10-16' },
  { published: '2026-10-10', ends: '2026-10-16' },
])('Q-II.4.1.1-1 · published $published → a session from $ends', ({ published, ends }) => {
  expect(publicationEndsOn(edition, published)).toBe(ends)
  expect(isPublicationPassed(edition, published, ends)).toBe(true)
  expect(isPublicationPassed(edition, published, published)).toBe(false)
})

test('a case that was never published never waited long enough', () => {
  expect(isPublicationPassed(edition, null, '2026-12-31')).toBe(false)
})

test('II.4.1.1-c · who received recognises, save where the rule sends the case up', () => {
  const up: Pick<AuthorityRow, 'receiver' | 'recogniser'> = {
    receiver: { to: 'covering-party' },
    recogniser: { to: 'ancestor', kind: 'SUPERIOR_COMMITTEE' },
  }
  const same = { ...up, recogniser: up.receiver }
  expect(recogniserAgrees(same, { competentId: 'a', recogniserId: 'a' })).toBe(true)
  expect(recogniserAgrees(same, { competentId: 'a', recogniserId: 'b' })).toBe(false)
  expect(recogniserAgrees(up, { competentId: 'a', recogniserId: 'b' })).toBe(true)
})

test('a member votes on every case but his or her own, and only when present', () => {
  const agenda = [
    { recognitionId: 'one', conflicts: [{ personId: 'anna' }] },
    { recognitionId: 'two', conflicts: [] },
  ]
  expect(ballotsOnBy(agenda, { personId: 'anna', isPresent: true })).toEqual(['two'])
  expect(ballotsOnBy(agenda, { personId: 'binh', isPresent: true })).toEqual(['one', 'two'])
  expect(ballotsOnBy(agenda, { personId: 'binh', isPresent: false })).toEqual([])
  expect(ballotsOnBy(agenda, undefined)).toEqual([])
  expect([isVoteOn([], ['one']), isVoteOn(['one'], ['one']), isVoteOn(['two'], ['one'])]).toEqual([false, true, false])
})

test('a count takes only the ballots of its case and leaves out who is part of it', () => {
  const roster = ['anna', 'binh', 'chi'].map((personId) => ({ personId, isPresent: personId !== 'chi' }))
  const ballots = [
    { recognitionId: 'one', choice: 'for' as const },
    { recognitionId: 'two', choice: 'against' as const },
  ]
  expect(countOf({ recognitionId: 'one', conflicts: [{ personId: 'anna' }] }, roster, ballots)).toEqual({
    members: 3,
    excluded: 1,
    present: 1,
    ballots: { for: 1, against: 0, other: 0 },
  })
})

test('states are read from the machines', () => {
  expect(endedStates.toSorted()).toEqual(['not-carried', 'revoked', 'withdrawn'])
  expect(statesAfter(reportMachine, 'certify', 'receive').toSorted()).toEqual(['received', 'sent'])
  expect(statesBefore(recognitionMachine, 'schedule')).toEqual(['published'])
  expect(statesBefore(sessionMachine, 'cast')).toEqual(['voting'])
  expect(headPosts(edition).toSorted()).toEqual(['leader', 'secretary'])
})

test('the steps of form 5 follow what was done', () => {
  const states = (...acts: string[]) => stepsOf(acts.map((act) => `recognition.${act}`)).map(({ state }) => state)
  expect(states('propose')).toEqual(['done', 'current', 'ahead', 'ahead', 'ahead', 'ahead'])
  expect(states('propose', 'verify', 'publish')).toEqual(['done', 'done', 'current', 'ahead', 'ahead', 'ahead'])
  expect(states('propose', 'verify', 'publish', 'schedule', 'carry', 'decide')).toEqual(Array(6).fill('done'))
})
