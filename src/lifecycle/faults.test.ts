import { expect, test } from 'vitest'
import { type AnyMachine, faults, machines, registrationMachine } from './index.ts'
import type { StateRow } from './machine.ts'

const waiting: StateRow = {
  tone: 'waiting',
  vi: 'Chờ',
  en: 'Waiting',
  waitsOn: ['clerk'],
  waitsAt: 'home',
  seenBy: 'home',
}
const over: StateRow = { ...waiting, waitsOn: 'nobody' }
const planted = (states: AnyMachine['states'], rows: readonly Partial<AnyMachine['rows'][number]>[]): AnyMachine => ({
  name: 'planted',
  vi: 'Thử',
  states,
  rows: rows.map((row) => ({ act: 'move', from: ['none'], to: 'begun', by: ['clerk'], at: 'home', ...row })),
})

test.each(machines.map((machine) => [machine.name, machine] as const))('%s has no fault', (_, machine) => {
  expect(faults(machine)).toEqual([])
})

test('a state nobody reaches is found, also behind another such state', () => {
  const machine = planted({ begun: over, lost: waiting, beyond: over }, [{}, { from: ['lost'], to: 'beyond' }])
  expect(faults(machine)).toEqual(['planted: nobody reaches "lost"', 'planted: nobody reaches "beyond"'])
})

test('a state that waits but has no way out is found, and staying is no way out', () => {
  const machine = planted({ begun: waiting }, [{}, { from: ['begun'], to: 'same' }])
  expect(faults(machine)).toEqual([
    'planted: nobody leaves "begun"',
    'planted: "begun" waits on a post that cannot move it',
  ])
})

test('an end that still has acts is found, unless the act is a correction', () => {
  const states = { begun: over, later: over }
  expect(faults(planted(states, [{}, { from: ['begun'], to: 'later' }]))).toEqual([
    'planted: "begun" is an end that still has acts',
  ])
  expect(faults(planted(states, [{}, { from: ['begun'], to: 'later', correction: true }]))).toEqual([])
})

test('a state that waits on a post that cannot move it is found', () => {
  const machine = planted({ begun: waiting, later: over }, [{}, { from: ['begun'], to: 'later', by: ['leader'] }])
  expect(faults(machine)).toEqual(['planted: "begun" waits on a post that cannot move it'])
})

test('a real table with one row taken out has a fault', () => {
  const rows = registrationMachine.rows.filter(({ act }) => act !== 'decline')
  expect(faults({ ...registrationMachine, rows })).toEqual(['registration: nobody reaches "declined"'])
})
