import { describe, expect, test } from 'vitest'
import type { Post } from '#rulebook'
import {
  type ActOf,
  type AnyMachine,
  actsOpenTo,
  recognitionMachine,
  registrationMachine,
  reportMachine,
  type StateOf,
  sessionMachine,
  summaryListMachine,
} from './index.ts'

/** Acts that someone with this one post, at the home and the competent organisation alike, finds open. */
const canOnly = <T extends AnyMachine>(machine: T, state: StateOf<T> | 'none', post: Post, isOwn = true): ActOf<T>[] =>
  [
    ...actsOpenTo(
      machine,
      { state, homeId: 'here', competentId: 'here', ownerPersonId: isOwn ? 'me' : 'someone', doneBy: {} },
      { personId: 'me', posts: [{ post, organisationId: 'here' }] },
    ),
  ].sort()

describe('registration', () => {
  const can = (state: StateOf<typeof registrationMachine> | 'none', post: Post, isOwn?: boolean) =>
    canOnly(registrationMachine, state, post, isOwn)

  test.each([
    ['none', 'registering-officer', ['continue', 'enter', 'save']],
    ['none', 'receiving-officer', ['enter']],
    ['draft', 'registering-officer', ['attach-document', 'remove-document', 'save', 'submit', 'withdraw']],
    ['draft', 'receiving-officer', []],
    ['draft', 'clerk', []],
    ['submitted', 'registering-officer', ['withdraw']],
    ['submitted', 'receiving-officer', ['accept', 'decline', 'return']],
    ['submitted', 'secretary', ['accept', 'decline', 'return', 'withdraw']],
    ['submitted', 'committee-member', []],
    ['submitted', 'administrator', []],
    ['submitted', 'provincial-viewer', []],
    ['returned', 'registering-officer', ['attach-document', 'remove-document', 'save', 'submit', 'withdraw']],
    ['returned', 'receiving-officer', []],
    ['accepted', 'secretary', ['amend', 'attach-document', 'remove-document']],
    ['accepted', 'receiving-officer', []],
    ['entered', 'secretary', ['attach-document', 'follow', 'remove-document', 'save', 'withdraw']],
    ['entered', 'receiving-officer', ['follow']],
    ['followed', 'registering-officer', ['amend', 'attach-document', 'remove-document']],
    ['followed', 'receiving-officer', []],
    ['declined', 'secretary', []],
    ['withdrawn', 'registering-officer', []],
  ] as const)('in %s, %s can only: %j', (state, post, expected) => {
    expect(can(state, post)).toEqual([...expected].sort())
  })

  test.each(['party-member', 'employee'] as const)('II.3.2-c, -d · a %s moves the own case only', (post) => {
    expect(can('draft', post)).toEqual(['attach-document', 'remove-document', 'save', 'submit', 'withdraw'])
    expect(can('draft', post, false)).toEqual([])
    expect(can('submitted', post)).toEqual(['withdraw'])
    expect(can('submitted', post, false)).toEqual([])
    expect(can('none', post)).toEqual(['continue', 'save'])
    expect(can('accepted', post)).toEqual(['amend', 'attach-document', 'remove-document'])
    expect(can('accepted', post, false)).toEqual([])
    expect(can('entered', post)).toEqual(['attach-document', 'remove-document', 'save', 'withdraw'])
  })
})

test.each([
  ['gathering', 'receiving-officer', ['seal']],
  ['gathering', 'registering-officer', []],
  ['sealed', 'secretary', ['send', 'supersede']],
  ['sent', 'receiving-officer', ['supersede']],
  ['superseded', 'receiving-officer', []],
] as const)('summary list in %s, %s can only: %j', (state, post, expected) => {
  expect(canOnly(summaryListMachine, state, post)).toEqual([...expected])
})

test.each([
  ['drafting', 'receiving-officer', ['check', 'save']],
  ['drafting', 'leader', []],
  ['checked', 'leader', ['certify', 'rework']],
  ['checked', 'receiving-officer', []],
  ['sent', 'focal-officer', ['receive', 'return']],
  ['sent', 'leader', []],
  ['received', 'focal-head', []],
] as const)('report in %s, %s can only: %j', (state, post, expected) => {
  expect(canOnly(reportMachine, state, post)).toEqual([...expected])
})

test.each([
  ['proposed', 'focal-officer', ['verify', 'withdraw']],
  ['published', 'receiving-officer', ['schedule', 'withdraw']],
  ['scheduled', 'clerk', ['carry', 'reject']],
  ['carried', 'secretary', ['decide']],
  ['carried', 'receiving-officer', []],
  ['carried', 'clerk', []],
  ['not-carried', 'secretary', []],
  ['recognised', 'secretary', ['revoke']],
  ['recognised', 'receiving-officer', []],
  ['revoked', 'secretary', []],
] as const)('recognition in %s, %s can only: %j', (state, post, expected) => {
  expect(canOnly(recognitionMachine, state, post)).toEqual([...expected])
})

test.each([
  ['preparing', 'clerk', ['add-case', 'cancel', 'convene']],
  ['meeting', 'secretary', ['cancel', 'mark-presence', 'open-vote']],
  ['voting', 'standing-member', ['cast']],
  ['voting', 'party-member', ['cast']],
  ['voting', 'clerk', ['close-vote']],
  ['voting', 'secretary', ['cast', 'close-vote']],
  ['counted', 'standing-member', []],
  ['concluded', 'secretary', []],
] as const)('session in %s, %s can only: %j', (state, post, expected) => {
  expect(canOnly(sessionMachine, state, post)).toEqual([...expected])
})
