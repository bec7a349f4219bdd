import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Visit } from '#ground/identity'
import { machines } from '#lifecycle'
import { holdAt, instantOf } from '#platform/clock'
import { acts, editions } from '#rulebook'
import { LanguageContext } from '#ui'
import { documentOf, htmlFaults } from '../../../tools/testing/valid-html.ts'
import { guideRoutes, wordsLike } from './guide.routes.tsx'
import { lives } from './machine.words.ts'

async function htmlOf(address: string, language: 'vi' | 'en' = 'vi'): Promise<string> {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const route = guideRoutes.find(({ path }) => path === pathname) ?? expect.fail(`no route ${pathname}`)
  const answer = await holdAt(instantOf('2026-08-15', '09:00'), () =>
    route.handle({ language, path: pathname, query: searchParams } as unknown as Visit & never),
  )
  return answer.kind === 'page'
    ? render(<LanguageContext.Provider value={language}>{answer.content}</LanguageContext.Provider>)
    : expect.fail(answer.kind)
}

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')
const fragmentsTo = (html: string, path: string) =>
  [...html.matchAll(/href="([^"#]*)#([^"]+)"/g)].flatMap(([, to = '', fragment = '']) =>
    to.split('?')[0] === path ? [decodeURIComponent(fragment)] : [],
  )
describe.each(editions.flatMap(({ id }) => [`?ban=${id}`]))('pages of edition %s', (query) => {
  test('every clause and answer that the process cites is a place in the rulebook, every act a place in the process', async () => {
    const [process, rulebook] = await Promise.all([htmlOf(`/quy-trinh${query}`), htmlOf(`/quy-dinh${query}`)])
    const places = new Set(idsOf(rulebook))
    for (const html of [process, rulebook])
      expect(fragmentsTo(html, '/quy-dinh').filter((fragment) => !places.has(fragment))).toEqual([])
    const actPlaces = new Set(idsOf(process))
    expect(Object.keys(acts).filter((act) => !actPlaces.has(act))).toEqual([])
    expect(fragmentsTo(rulebook, '/quy-trinh').filter((fragment) => !actPlaces.has(fragment))).toEqual([])
    for (const html of [process, rulebook])
      expect(fragmentsTo(html, '').filter((fragment) => !idsOf(html).includes(fragment))).toEqual([])
  })

  test.each(['/quy-trinh', '/quy-dinh', '/tu-ngu'])('%s is valid HTML without inline style or script', async (path) => {
    const html = await htmlOf(`${path}${query}`)
    expect(await htmlFaults(documentOf(html))).toEqual([])
    expect(html).not.toMatch(/ style=| on[a-z]+=|<script/)
  })
})

test('every clause, also an unusual one, is a place of its own', async () => {
  const html = await htmlOf('/quy-dinh?ban=hd-29-duk-2024')
  expect(idsOf(html)).toEqual(expect.arrayContaining(['II.4.1.2-a', '0-a', 'Q-II.4.1.1-1']))
  expect(idsOf(await htmlOf('/quy-dinh?ban=song-may-2027'))).toContain('Điều-3.2')
})

test('a duty nothing obeys says why, and an expired basis is marked', async () => {
  const html = await htmlOf('/quy-dinh')
  expect(html).toContain('Chưa có kênh gửi khó khăn')
  expect(html.match(/đã hết hiệu lực/g)).toHaveLength(3)
  expect(html).toContain('29/05/2024')
})

test('an unknown edition shows the newest that was issued', async () => {
  expect(await htmlOf('/quy-dinh?ban=khong-co')).toBe(await htmlOf('/quy-dinh'))
  expect(await htmlOf('/quy-dinh')).toContain('29-HD/ĐUK')
})

test('in English the names are English, the text of the rules says that it is Vietnamese', async () => {
  const html = await htmlOf('/quy-trinh', 'en')
  expect(html).toContain('Head of agency')
  expect(html).toContain('<span lang="vi">')
})

test('every machine says what it is the life of', () => {
  expect(Object.keys(lives).sort()).toEqual(machines.map(({ name }) => name).sort())
})

test('words are found with and without marks, in both languages', () => {
  const codes = (asked: string) => wordsLike(asked).map(({ code }) => code)
  expect(codes('xac nhan')).toEqual(codes('XÁC NHẬN'))
  expect(codes('xac nhan')).toContain('recognition')
  expect(codes('')).toHaveLength(wordsLike('').length)
  expect(codes('khong co tu nay')).toEqual([])
})
