import { describe, expect, test } from 'vitest'
import {
  docxText,
  layouts,
  type PaperDocument,
  pdfPages,
  readTypeset,
  renderDocx,
  renderPdf,
  unzipped,
} from '#platform/papers'
import { type FormField, isAsked, type RegistrationForm } from '#rulebook'
import { sheetSamples } from '../../sheets.samples.ts'
import { registrationSheet, type SheetFacts } from './registration-sheet.paper.ts'

const samples = Object.entries(sheetSamples).map(([name, facts]) => ({ name, facts }))
const sample = (name: string): SheetFacts => {
  const facts = sheetSamples[name]
  if (!facts) throw new Error(`No sample ${name}`)
  return facts
}
const wordsOf = async (paper: PaperDocument): Promise<string> =>
  docxText(unzipped(await renderDocx(paper)).get('word/document.xml') ?? '')
const folded = (text: string): string => text.replace(/[\s\u200b]+/g, '')

test.each(samples.filter(({ name }) => !name.endsWith('-dai')))(
  '$name reads as it always did',
  async ({ name, facts }) => {
    await expect(await wordsOf(registrationSheet(facts))).toMatchFileSnapshot(`golden/${name}.txt`)
  },
)

describe.each(samples)('$name', ({ facts }) => {
  const paper = registrationSheet(facts)

  test('both formats say the same, nothing runs over an edge', async () => {
    const read = await readTypeset(paper)
    const pdf = folded(read.all)
    for (const line of (await wordsOf(paper)).split('\n')) expect(pdf).toContain(folded(line))
    const beyond = read.texts.filter(({ text, page, x, width, y, size }) => {
      const sheet = read.pages[page - 1] ?? { width: 0, height: 0 }
      // The space at the end of a line hangs over.
      const right = x + width - (text.endsWith(' ') ? size / 4 : 0)
      return text !== paper.watermark && (x < 85 || right > sheet.width - 42 || y < 28 || y > sheet.height - 20)
    })
    expect(beyond).toEqual([])
    expect(pdfPages(await renderPdf(paper))).toBe(read.pages.length)
  })

  test('the foot note takes one line', async () => {
    const { texts, pages } = await readTypeset(paper)
    const notes = texts.filter(({ y, page }) => y > (pages[page - 1]?.height ?? 0) - 50)
    expect(new Set(notes.map(({ page }) => page)).size).toBe(pages.length)
    expect(new Set(notes.map(({ page, y }) => `${page} ${Math.round(y)}`)).size).toBe(pages.length)
  })
})

const pagesOf = async (name: string) => (await readTypeset(registrationSheet(sample(name)))).pages.length

test('an ordinary sheet has three pages; thirty indicators and thirty partners have their heads on every page', async () => {
  expect(await Promise.all(['mau-1', 'mau-1a', 'mau-2', 'mau-2a'].map(pagesOf))).toEqual([3, 3, 3, 3])
  const { texts, pages } = await readTypeset(registrationSheet(sample('mau-1-dai')))
  const lastRow = texts.find(({ text }) => text.includes('Đơn vị phối hợp 30'))
  const withPartners = texts.filter(({ text }) => text.startsWith('Đơn vị phối hợp ')).map(({ page }) => page)
  const withHeads = texts.filter(({ text }) => text.trim() === 'Việc đảm nhận').map(({ page }) => page)
  expect(pages.length).toBeGreaterThan(8)
  expect(new Set(withHeads)).toEqual(new Set(withPartners))
  expect(lastRow).toBeDefined()
})

test('a new question of a form is printed without a line of code; one that is not put is not', () => {
  const field: FormField = {
    key: 'weather',
    label: { vi: 'Thời tiết', en: 'Weather' },
    kind: { type: 'line', max: 100 },
    required: true,
    when: { key: 'newness', is: ['NEW'] },
    cite: sample('mau-1').edition.registrationForms[0]?.cite ?? [],
  } as FormField
  const withWeather = (answers: Record<string, string>) => {
    const facts = sample('mau-1')
    const form: RegistrationForm = {
      ...facts.form,
      sections: [{ key: 'x', title: { vi: 'Phụ', en: 'More' }, fields: [field] }, ...facts.form.sections],
    }
    return JSON.stringify(registrationSheet({ ...facts, form, answers: { ...facts.answers, ...answers } }).body)
  }
  expect(withWeather({ weather: 'nắng' })).toContain('nắng')
  expect(withWeather({ weather: 'nắng', newness: 'CONTINUED' })).not.toContain('Thời tiết')
})

test('every asked question of every form that has an answer is printed', async () => {
  for (const { facts } of samples) {
    const words = folded(await wordsOf(registrationSheet(facts)))
    const asked = facts.form.sections.flatMap(({ fields }) => fields).filter((field) => isAsked(field, facts.answers))
    for (const { key, label } of asked) if (facts.answers[key]?.length) expect(words).toContain(folded(label.vi))
  }
})

describe('whose paper it is', () => {
  const shown = (name: string) => {
    const { layout, signature, leftSignature, recipients } = registrationSheet(sample(name))
    return [
      layout,
      signature.authority,
      signature.post,
      leftSignature?.authority,
      leftSignature?.post,
      recipients.length > 0,
    ]
  }
  test.each([
    ['mau-1', ['PARTY_36_2018', 'T/M CHI BỘ', 'BÍ THƯ', undefined, undefined, true]],
    ['mau-1-thuong-vu-2026', ['PARTY_05_2026', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', undefined, undefined, true]],
    ['mau-1-dai', ['PARTY_36_2018', 'T/M CHI BỘ', 'PHÓ BÍ THƯ', undefined, undefined, true]],
    ['mau-1a', ['STATE_30_2020', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', undefined, undefined, true]],
    ['mau-1a-doan', ['YOUTH_UNION', 'TM. BAN CHẤP HÀNH', 'BÍ THƯ', undefined, undefined, true]],
    ['mau-2', ['PARTY_36_2018', 'NGƯỜI ĐĂNG KÝ', '', 'XÁC NHẬN CỦA CHI BỘ\nT/M CHI BỘ', 'BÍ THƯ', false]],
    ['mau-2a', ['STATE_30_2020', 'NGƯỜI ĐĂNG KÝ', '', 'XÁC NHẬN CỦA CƠ QUAN, ĐƠN VỊ\n', 'GIÁM ĐỐC', false]],
  ])('II.3.2 · %s', (name, expected) => {
    expect(shown(name)).toEqual(expected)
  })

  test('no sheet of a registrant has a number', () => {
    expect(samples.filter(({ facts }) => registrationSheet(facts).head.number !== null)).toEqual([])
  })

  test('a trade union writes under the head of the State', () => {
    const facts = sample('mau-1a-doan')
    const union = { ...facts.home, name: 'Công đoàn Sở Kế hoạch tỉnh An Lạc' }
    expect(registrationSheet({ ...facts, home: union }).layout).toBe(layouts.STATE_30_2020.id)
  })
})

test('Block S stands only on what was accepted, the watermark only behind a draft', () => {
  const marks = (name: string) => {
    const { closing, watermark } = registrationSheet(sample(name))
    return [closing !== undefined, watermark]
  }
  expect(['mau-1', 'mau-2', 'mau-1-nhap'].map(marks)).toEqual([
    [false, undefined],
    [true, undefined],
    [false, 'BẢN NHÁP'],
  ])
})
