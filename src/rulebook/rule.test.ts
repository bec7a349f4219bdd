import { expect, test } from 'vitest'
import { clause, silence } from './editions/hd-29-duk-2024/cite.ts'
import { clause as article } from './editions/song-may-2027/cite.ts'
import type { Rule } from './rule.ts'

test('an unknown clause or silence does not compile, nor does a rule without a source', () => {
  // @ts-expect-error the guidance has no such clause
  clause('II.9.9-z')
  // @ts-expect-error no such silence was answered
  silence('Q-II.9.9-1')
  // @ts-expect-error a clause of one edition is not a clause of another
  article('II.3.2-b')
  // @ts-expect-error a rule needs at least one source
  const loose: Rule<number> = { id: 'loose', says: 'Không nguồn.', cite: [], value: 1 }
  expect(loose.cite).toEqual([])
  expect(clause('II.3.2-b')).toEqual({ kind: 'clause', id: 'II.3.2-b' })
})
