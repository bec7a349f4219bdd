import { expect, test } from 'vitest'
import { renderDocx } from './docx.ts'
import type { PaperDocument } from './model.ts'
import { docxText, readTypeset, unzipped } from './paper-reading.ts'
import { renderPdf } from './pdf.ts'
import { samplePapers } from './samples.ts'
import { balanced, textWidth } from './text-width.ts'

const typical = samplePapers('PARTY_05_2026').typical as PaperDocument
const withText = (text: string): PaperDocument => ({
  ...typical,
  summary: text,
  body: [
    { kind: 'paragraph', text },
    {
      kind: 'table',
      columns: [
        { title: text, widthPercent: 30, align: 'left' },
        { title: 'B', widthPercent: 70, align: 'left' },
      ],
      rows: [[text, text]],
    },
  ],
})
const folded = (text: string): string => text.replace(/[\s\u200b]+/g, '')
const bothTexts = async (paper: PaperDocument): Promise<[string, string]> => [
  (await readTypeset(paper)).all,
  docxText(unzipped(await renderDocx(paper)).get('word/document.xml') ?? ''),
]

test.each([
  '#import "@preview/x:1.0.0": *',
  '*bold* _italic_ `raw` $x^2$ = heading // comment /* */ @ref <label> \\ ~ --- ...',
  '<b>bold</b> &amp; <script>alert(1)</script> ]]> "quoted" \'single\'',
  '#{ panic("no") } #read("/etc/hosts") {{ }} %s',
])('%s is printed as it is', async (text) => {
  for (const shown of await bothTexts(withText(text))) expect(folded(shown)).toContain(folded(text))
})

test('every stacked mark is there, composed, in both formats', async () => {
  const marks = 'Ẩm Ẫm Ậm ẳ ẵ ặ ễ ệ ỗ ộ ỡ ợ ữ ự ỷ ỹ ỵ Đ ơ ư'
  for (const shown of await bothTexts(withText(marks.normalize('NFD')))) {
    expect(shown).toContain(marks)
    expect(shown).toBe(shown.normalize('NFC'))
  }
})

test('control characters, half surrogates and non-characters are taken out', async () => {
  for (const shown of await bothTexts(withText('a\u0000b\u0007c\u001bd\u202ee\ufefff\ufffeg\uffffh')))
    expect(shown).toContain('abcdefgh')
  expect(await renderPdf(withText('half \ud800 pair'))).toBeInstanceOf(Uint8Array)
  expect((await bothTexts(withText('half \ud800 pair'))).join()).not.toContain('\ud800')
})

test('10,000 letters without a space, and with spaces, stay on the paper', async () => {
  for (const text of ['W'.repeat(10_000), 'chữ dài '.repeat(1_250)]) {
    const { texts, pages } = await readTypeset(withText(text))
    const withoutNumbers = texts.filter(({ y }) => y > 45).map((one) => one.text)
    expect(folded(withoutNumbers.join(''))).toContain(folded(text))
    const beyond = texts.filter(({ x, width, y }) => x + width > (pages[0]?.width ?? 0) - 42 || y > 790)
    expect(beyond).toEqual([])
  }
}, 20_000)

test('line ends part paragraphs; empty parts print nothing', async () => {
  const [pdf, word] = await bothTexts({ ...typical, body: [{ kind: 'paragraph', text: 'một\r\n\nhai' }] })
  expect(word).toContain('một\nhai')
  expect(pdf).toContain('mộthai')
  const bare = { ...typical, title: '', summary: '', authority: '', body: [], recipients: [], addressees: [' '] }
  expect(await renderPdf(bare)).toBeInstanceOf(Uint8Array)
})

test('the widths used for rules and line ends are those of the font', async () => {
  const paper = samplePapers('STATE_30_2020').typical as PaperDocument
  for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']) {
    const printed = (await readTypeset(paper)).texts.find(({ text }) => text === words)
    expect(textWidth(words, { size: printed?.size ?? 0, bold: true })).toBeCloseTo(printed?.width ?? 0, 0)
  }
  const { texts } = await readTypeset(withText('Ưu ươm Ơn phở … 12,5% “mười” (hai); Mẫu WQ/ĐU'))
  const body = texts.find(({ text, size }) => text.startsWith('Ưu ươm') && size > 13.5 && text.includes('ĐU'))
  expect(Math.abs((body?.width ?? 0) / textWidth(body?.text ?? '', { size: 14, bold: true }) - 1)).toBeLessThan(0.005)
})

test('a centred name parts into lines of like length and keeps words that belong together', () => {
  expect(balanced('ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH', { size: 14, bold: true }, 215)).toEqual([
    'ĐẢNG ỦY CÁC',
    'CƠ QUAN ĐẢNG TỈNH',
  ])
})
