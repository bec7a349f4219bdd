import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nextSteps } from './act.ts'
import { isKebab, namesOf } from './names.ts'
import { writeAct } from './write-act.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kheo-new-'))
  mkdirSync(join(root, 'src/process/intake'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('writes the act, its test and its form', () => {
  const written = writeAct(root, namesOf('intake', 'return-registration'))
  expect(written).toEqual([
    'src/process/intake/acts/return-registration.ts',
    'src/process/intake/acts/return-registration.test.ts',
    'src/process/intake/intake.forms.ts',
  ])
  expect(read(written[0] ?? '')).toContain("act: 'return',")
  expect(read(written[0] ?? '')).toContain('machine: registrationMachine,')
  expect(read(written[2] ?? '')).toContain('export const returnRegistrationForm')
})

test('adds a second form to the same file', () => {
  writeAct(root, namesOf('intake', 'return-registration'))
  writeAct(root, namesOf('intake', 'decline-registration'))
  const forms = read('src/process/intake/intake.forms.ts')
  expect(forms.match(/^import /gm)).toHaveLength(1)
  expect(forms.match(/^export const /gm)).toHaveLength(2)
})

test('overwrites nothing and invents no room', () => {
  const names = namesOf('intake', 'return-registration')
  writeAct(root, names)
  expect(() => writeAct(root, names)).toThrow('is there already')
  expect(() => writeAct(root, namesOf('kitchen', 'boil-water'))).toThrow('There is no room')
})

test('says which row the machine needs', () => {
  expect(nextSteps(namesOf('intake', 'return-registration'))).toContain("{ act: 'return', from:")
  expect([isKebab('return-registration'), isKebab('Return'), isKebab('return')]).toEqual([true, false, false])
})
