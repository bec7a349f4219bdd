import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edition, editionById, needs, type Post, posts } from '#rulebook'
import {
  type Actor,
  type AnyMachine,
  actsOpenTo,
  barredByFourEyes,
  type Guards,
  judge,
  machines,
  registrationMachine,
  rowFrom,
  type StateOf,
  type Subject,
  type Verdict,
} from './index.ts'

const edition: Edition = editionById('hd-29-duk-2024') ?? expect.fail('no edition')
type Facts = { readonly unmet: readonly string[] }

/** Guards of any machine that find unmet what the facts name. */
const guardsOf = <T extends AnyMachine>(machine: T): Guards<T, Facts> =>
  Object.fromEntries(
    machine.rows
      .flatMap(({ needs: own = [] }) => own)
      .map((need) => [need, (facts: Facts) => !facts.unmet.includes(need)]),
  ) as Guards<T, Facts>

type State = StateOf<typeof registrationMachine> | 'none'
const subject = (state: State, more: Partial<Subject<StateOf<typeof registrationMachine>>> = {}) => ({
  state,
  homeId: 'home',
  competentId: 'above',
  ownerPersonId: null,
  doneBy: {},
  ...more,
})
const actor = (post: Post, organisationId: string, personId = 'me'): Actor => ({
  personId,
  posts: [{ post, organisationId }],
})
const registration = (
  act: (typeof registrationMachine)['rows'][number]['act'],
  given: { subject: ReturnType<typeof subject>; actor: Actor; unmet?: readonly string[] },
): Verdict =>
  judge({
    machine: registrationMachine,
    guards: guardsOf(registrationMachine),
    edition,
    subject: given.subject,
    act,
    actor: given.actor,
    facts: { unmet: given.unmet ?? [] },
  })

describe('registration', () => {
  test('II.3.3-b · the receiver accepts: allowed, with the post, whom to tell and the sources', () => {
    const verdict = registration('accept', {
      subject: subject('submitted'),
      actor: actor('receiving-officer', 'above'),
    })
    expect(verdict).toEqual({
      kind: 'allowed',
      act: 'registration.accept',
      from: 'submitted',
      to: 'accepted',
      by: { post: 'receiving-officer', organisationId: 'above' },
      issues: 'REG_RECEIPT',
      tells: ['home'],
      sources: edition.actSources['registration.accept'],
    })
  })

  test('saving leaves the state as it is', () => {
    const verdict = registration('save', { subject: subject('returned'), actor: actor('registering-officer', 'home') })
    expect(verdict).toMatchObject({ kind: 'allowed', from: 'returned', to: 'returned' })
  })

  test('the wrong post, or the right post elsewhere, is forbidden and told who may', () => {
    const forbidden = {
      kind: 'forbidden',
      because: 'post',
      posts: ['receiving-officer', 'secretary', 'deputy-secretary', 'leader', 'deputy-leader'],
      organisationIds: ['above'],
    }
    for (const who of [actor('clerk', 'above'), actor('receiving-officer', 'home'), actor('secretary', 'elsewhere')])
      expect(registration('accept', { subject: subject('submitted'), actor: who })).toEqual(forbidden)
    expect(registration('accept', { subject: subject('submitted'), actor: { personId: 'me', posts: [] } })).toEqual(
      forbidden,
    )
  })

  test('four eyes · who submitted does not accept, whatever the post', () => {
    const submitted = subject('submitted', { doneBy: { submit: 'me' } })
    expect(registration('accept', { subject: submitted, actor: actor('secretary', 'above') })).toMatchObject({
      kind: 'forbidden',
      because: 'same-person',
    })
    expect(registration('accept', { subject: submitted, actor: actor('secretary', 'above', 'another') }).kind).toBe(
      'allowed',
    )
    expect(actsOpenTo(registrationMachine, submitted, actor('receiving-officer', 'above'))).toEqual([])
  })

  test('four eyes · only who is barred by the own hand is told who else may', () => {
    const sent = subject('submitted', { doneBy: { submit: 'me' } })
    const barred = (personId: string, organisationId: string) =>
      barredByFourEyes(registrationMachine, sent, {
        act: 'accept',
        actor: actor('receiving-officer', organisationId, personId),
      })
    expect(barred('me', 'above')).toEqual({
      posts: ['receiving-officer', 'secretary', 'deputy-secretary', 'leader', 'deputy-leader'],
      organisationIds: ['above'],
    })
    expect([barred('other', 'above'), barred('me', 'elsewhere')]).toEqual([undefined, undefined])
  })

  test('a refusal brings every objection at once, each with its sentence, remedy and sources', () => {
    const unmet = ['form-complete', 'body-has-met', 'receiver-found'] as const
    const given = { subject: subject('draft'), actor: actor('secretary', 'home'), unmet }
    expect(registration('submit', given)).toEqual({
      kind: 'refused',
      objections: unmet.map((need) => ({
        need,
        says: needs[need].says,
        remedy: needs[need].remedy,
        sources: edition.needSources[need],
      })),
    })
    const one = registration('submit', { ...given, unmet: ['body-has-met'] })
    expect(one.kind === 'refused' && one.objections.map(({ need }) => need)).toEqual(['body-has-met'])
  })

  test('who may not act is told so before any need is looked at', () => {
    const given = { subject: subject('draft'), actor: actor('clerk', 'home'), unmet: ['form-complete'] }
    expect(registration('submit', given).kind).toBe('forbidden')
  })

  test('an act that does not exist in this state means that the case has moved', () => {
    const given = { subject: subject('accepted'), actor: actor('secretary', 'above') }
    expect(registration('accept', given)).toEqual({ kind: 'moved', state: 'accepted' })
  })

  test('II.3.2-c · a party member acts only on the own case; a secretary beside it on any', () => {
    const mine = subject('draft', { ownerPersonId: 'me' })
    const hers = subject('draft', { ownerPersonId: 'another' })
    const ours = subject('draft')
    const member = actor('party-member', 'home')
    expect(registration('submit', { subject: mine, actor: member }).kind).toBe('allowed')
    for (const foreign of [hers, ours])
      expect(registration('submit', { subject: foreign, actor: member })).toMatchObject({ because: 'post' })
    const both: Actor = { personId: 'me', posts: [...member.posts, { post: 'secretary', organisationId: 'home' }] }
    expect(registration('submit', { subject: hers, actor: both })).toMatchObject({
      kind: 'allowed',
      by: { post: 'secretary' },
    })
  })
})

const organisations = ['home', 'above', 'elsewhere']
const people = ['me', 'another']
const cases = fc.constantFrom(...machines).chain((machine) => {
  const acts = [...new Set(machine.rows.map(({ act }) => act))]
  return fc.record({
    machine: fc.constant(machine),
    act: fc.constantFrom(...acts),
    state: fc.constantFrom('none', ...Object.keys(machine.states)),
    owner: fc.constantFrom(null, ...people),
    doneBy: fc.dictionary(fc.constantFrom(...acts), fc.constantFrom(...people)),
    posts: fc.array(
      fc.record({
        post: fc.constantFrom(...(Object.keys(posts) as Post[])),
        organisationId: fc.constantFrom(...organisations),
      }),
      { maxLength: 4 },
    ),
    unmet: fc.subarray(machine.rows.flatMap(({ needs: own = [] }) => own)),
  })
})

describe('every machine, any case and any actor', () => {
  const tried = ({
    machine,
    act,
    state,
    owner,
    doneBy,
    posts: held,
    unmet,
  }: typeof cases extends fc.Arbitrary<infer C> ? C : never) => {
    const given: Subject = { state, homeId: 'home', competentId: 'above', ownerPersonId: owner, doneBy }
    const who: Actor = { personId: 'me', posts: held }
    const verdict = judge({
      machine,
      guards: guardsOf(machine),
      edition,
      subject: given as never,
      act,
      actor: who,
      facts: { unmet },
    })
    return { verdict, open: actsOpenTo(machine, given as never, who), row: rowFrom(machine, state, act) }
  }

  test('what the judge allows or refuses for its needs is open, what he forbids or does not know is not', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { verdict, open } = tried(one)
        expect(open.includes(one.act)).toBe(verdict.kind === 'allowed' || verdict.kind === 'refused')
      }),
      { numRuns: 2000 },
    )
  })

  test('an allowed act has every need met, a post of the row at its place, and ends where the row says', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { verdict, row } = tried(one)
        if (verdict.kind !== 'allowed') return
        expect((row?.needs ?? []).filter((need) => one.unmet.includes(need))).toEqual([])
        expect(row?.by).toContain(verdict.by.post)
        expect(one.posts).toContainEqual(verdict.by)
        expect(verdict.by.organisationId).not.toBe('elsewhere')
        expect(verdict.to).toBe(row?.to === 'same' ? one.state : row?.to)
      }),
      { numRuns: 2000 },
    )
  })
})
