import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { acts } from './acts.ts'
import { allCiting, allRules, describeSources, rulesCiting } from './citations.ts'
import { editionById, editions } from './editions/index.ts'
import { needs } from './needs.ts'
import { paperKinds } from './papers.ts'
import { bodies } from './posts.ts'

/** Every string of a value, keys included. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return [...Object.keys(value), ...Object.values(value).flatMap(strings)]
}

test('ids of editions are unique and find their edition', () => {
  expect(new Set(editions.map(({ id }) => id)).size).toBe(editions.length)
  for (const edition of editions) expect(editionById(edition.id)).toBe(edition)
  expect(editionById('no-such-edition')).toBeUndefined()
})

describe.each(editions)('$id', (edition) => {
  const duties = Object.keys(edition.clauses).filter((id) => edition.clauses[id]?.nature === 'duty')
  const cited = new Set(allCiting(edition).flatMap(({ cite }) => cite.map(({ id }) => id)))

  test('rule ids are unique, kebab-case, and each rule says one sentence', () => {
    const ids = allRules(edition).map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(allRules(edition).filter(({ says }) => !/\S\.$/.test(says))).toEqual([])
  })

  test('every citation is a clause or a silence of this edition', () => {
    const unknown = allCiting(edition).flatMap(({ id, cite }) =>
      cite
        .filter((source) => !(source.id in (source.kind === 'clause' ? edition.clauses : edition.silences)))
        .map((source) => `${id} cites ${source.id}`),
    )
    expect(unknown).toEqual([])
  })

  test('nothing cites the same source twice', () => {
    const twice = allCiting(edition).filter(({ cite }) => new Set(cite.map(({ id }) => id)).size < cite.length)
    expect(twice.map(({ id }) => id)).toEqual([])
  })

  test('a duty is obeyed by a rule, a need or an act, or stands in notImplemented with a reason, never both', () => {
    expect(duties.filter((id) => !cited.has(id)).sort()).toEqual(Object.keys(edition.notImplemented).sort())
    expect(Object.values(edition.notImplemented).filter((reason) => reason.length < 20)).toEqual([])
  })

  test('what is partly implemented is a duty that something obeys', () => {
    const partly = Object.keys(edition.partlyImplemented)
    expect(partly.filter((id) => !duties.includes(id) || !cited.has(id))).toEqual([])
  })

  test('every silence is cited by something', () => {
    expect(Object.keys(edition.silences).filter((id) => rulesCiting(edition, id).length === 0)).toEqual([])
  })

  test('summaries of clauses are short sentences of our own', () => {
    expect(Object.values(edition.clauses).filter(({ label }) => label.length > 140 || !label.endsWith('.'))).toEqual([])
  })

  test('every act and every need has a source, and no other has', () => {
    expect(Object.keys(edition.actSources).sort()).toEqual(Object.keys(acts).sort())
    expect(Object.keys(edition.needSources).sort()).toEqual(Object.keys(needs).sort())
  })

  test('every kind of paper has a form and every body a signer', () => {
    const kinds = new Set(edition.forms.map(({ value }) => value.kind))
    expect(Object.keys(paperKinds).filter((kind) => !kinds.has(kind as keyof typeof paperKinds))).toEqual([])
    for (const [body, signers] of Object.entries(edition.signers.value)) {
      expect(signers.length, body).toBeGreaterThan(0)
      expect(
        signers.filter((post) => !(bodies[body as keyof typeof bodies].posts as readonly string[]).includes(post)),
      ).toEqual([])
    }
  })

  test('codes of fields, levels and criteria are unique; ranks count from one', () => {
    for (const codes of [
      edition.fields.value.map(({ code }) => code),
      edition.levels.value.map(({ code }) => code),
      Object.values(edition.criteria).flatMap((list) => list.map(({ value }) => value.code)),
    ])
      expect(new Set(codes).size).toBe(codes.length)
    expect(edition.levels.value.map(({ rank }) => rank)).toEqual(edition.levels.value.map((_, at) => at + 1))
  })

  test('every text is in NFC and none prints the banned word for recognition', () => {
    const texts = strings(edition)
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([])
    expect(texts.filter((text) => /công nhận/i.test(text))).toEqual([])
  })

  test('sources are described in words', () => {
    for (const { id, cite } of allCiting(edition))
      for (const source of describeSources(edition, cite))
        expect(source.label, `${id} ${source.id}`).not.toBe(source.id)
  })
})

test('a source the edition does not know is described by its id', () => {
  const [edition] = editions
  expect(edition && describeSources(edition, [{ kind: 'silence', id: 'Q-none' }])).toEqual([
    { kind: 'silence', id: 'Q-none', label: 'Q-none' },
  ])
})

describe('docs/silences', () => {
  const folder = new URL('../../docs/silences/', import.meta.url)
  const own = editions.filter(({ isInvented }) => !isInvented)

  test('one file for each silence, no file without a silence', () => {
    const files = readdirSync(folder).filter((name) => name.startsWith('Q'))
    expect(files.sort()).toEqual(
      own
        .flatMap(({ silences }) => Object.keys(silences))
        .map((id) => `${id}.md`)
        .sort(),
    )
  })

  test.each(own.flatMap((edition) => Object.keys(edition.silences).map((id) => ({ edition, id }))))(
    '$id names its question, its answer, its reason and exactly the places that rest on it',
    ({ edition, id }) => {
      const file = new URL(`${id}.md`, folder)
      expect(existsSync(file)).toBe(true)
      const text = readFileSync(file, 'utf8')
      expect(text).toBe(text.normalize('NFC'))
      expect(text.startsWith(`# ${id}\n`)).toBe(true)
      for (const heading of [
        '**Hỏi.** ',
        '**Trả lời.** ',
        '**Vì sao.** ',
        '**Tình trạng.** tạm thời, chờ Đảng ủy xác nhận',
        'English: ',
      ])
        expect(text).toContain(heading)
      expect(/\*\*Ở đâu\.\*\* (.*)/.exec(text)?.[1]).toBe(
        rulesCiting(edition, id)
          .map((obeying) => `\`${obeying.id}\``)
          .join(', '),
      )
    },
  )
})
