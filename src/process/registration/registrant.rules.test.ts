import { expect, test } from 'vitest'
import type { HeldPost, SignedIn } from '#ground/identity'
import { barredPlace, barredPlaces, registrantChoices } from './registrant.rules.ts'

const held = (post: HeldPost['post'], place: string, isInherited = false): HeldPost => ({
  post,
  organisationId: place,
  organisationName: place,
  title: post,
  isInherited,
})
const person = (...posts: HeldPost[]): SignedIn => ({
  personId: 'p',
  name: 'Lê Văn Cam',
  posts,
  unreadNotices: 0,
  token: null,
})
const choices = (...posts: HeldPost[]) =>
  registrantChoices(person(...posts)).map(({ participant, organisationId }) => `${participant} ${organisationId}`)

test.each([
  [[held('secretary', 'cell')], ['COLLECTIVE cell']],
  [[held('party-member', 'cell')], ['INDIVIDUAL cell']],
  [[held('employee', 'agency')], ['INDIVIDUAL agency']],
  [
    [held('secretary', 'cell'), held('party-member', 'cell'), held('registering-officer', 'agency')],
    ['COLLECTIVE cell', 'COLLECTIVE agency', 'INDIVIDUAL cell'],
  ],
  [[held('clerk', 'agency'), held('secretary', 'gone', true)], []],
] as const)('II.3.2-b to -d · holding %j registers for %j', (posts, expected) => {
  expect(choices(...posts)).toEqual(expected)
})

test('Q-II.3.2-3 · a Party member who is an employee registers at the cell only and is told so at work', () => {
  const both = person(held('employee', 'agency'), held('party-member', 'cell'))
  expect(barredPlaces(both).map(({ place, instead }) => [place.organisationId, instead.organisationId])).toEqual([
    ['agency', 'cell'],
  ])
  expect(barredPlace(both, 'cell')).toBeUndefined()
  expect(barredPlace(both, 'agency')?.instead.organisationId).toBe('cell')
  expect(barredPlaces(person(held('employee', 'agency')))).toEqual([])
  expect(barredPlaces(person(held('employee', 'one'), held('party-member', 'one')))).toEqual([])
})
