import { expect, test } from 'vitest'
import { acts } from './acts.ts'
import { hd29 } from './editions/hd-29-duk-2024/index.ts'
import { needs } from './needs.ts'
import { organisationKinds } from './organisation-kinds.ts'
import { paperKinds } from './papers.ts'
import { bodies, posts } from './posts.ts'
import { words } from './words.ts'

const codes = words.map(({ code }) => code)

test('one concept, one word: codes and Vietnamese words are unique', () => {
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  const vietnamese = words.map(({ vi }) => vi)
  expect(vietnamese.filter((vi, at) => vietnamese.indexOf(vi) !== at)).toEqual([])
})

test('no word is banned by another for the same spelling in Vietnamese', () => {
  const banned = new Set(words.flatMap((word) => word.banned))
  expect(words.filter(({ vi }) => banned.has(vi))).toEqual([])
})

test('words cite clauses of the guidance', () => {
  expect(words.filter(({ clause }) => clause !== undefined && !(clause in hd29.clauses))).toEqual([])
})

test('the words that settle quarrels are decided', () => {
  const ban = (code: string) => words.find((word) => word.code === code)?.banned ?? []
  expect(ban('recognise')).toEqual(expect.arrayContaining(['confirm', 'approve', 'certify', 'công nhận']))
  expect(ban('post')).toContain('role')
  expect(ban('competent-body')).toContain('approver')
  expect(ban('summary-list')).toContain('batch')
  expect(ban('initiative')).toContain('model')
})

test('bodies and the kinds of organisation that act have a word', () => {
  const named = [...Object.keys(organisationKinds), ...Object.keys(bodies)]
  expect(named.filter((code) => !codes.includes(code))).toEqual([])
})

test('every Vietnamese text of the rulebook is in NFC and none prints the banned word', () => {
  const texts = [acts, needs, organisationKinds, paperKinds, bodies, posts]
    .flatMap((table) => Object.values(table))
    .flatMap((entry) => Object.values(entry).filter((value) => typeof value === 'string'))
    .concat(words.flatMap(({ vi, banned }) => [vi, ...banned]))
  expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([])
  expect(texts.filter((text) => /công nhận/i.test(text))).toEqual(['công nhận', 'sự công nhận', 'quyết định công nhận'])
})
