import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { clean } from '#platform/vietnamese-text'
import { changedPart, fixtureForm, packageOf } from './form.fixture.ts'
import { readWordForm, wordLimits, writeWordForm } from './index.ts'

let written: Buffer
beforeAll(async () => {
  written = await writeWordForm(fixtureForm)
})
const becauseOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await readWordForm(bytes, fixtureForm)
  return result.ok ? 'read' : result.because
}
const signed = (...signs: number[]) => Buffer.concat([Buffer.from(signs), Buffer.alloc(2_000)])
const types = '<Types xmlns="x"><Override ContentType="y"/></Types>'
const relations = (target = 'word/document.xml') =>
  `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="${target}"/></Relationships>`
const documentOf = (body: string) =>
  packageOf({
    '[Content_Types].xml': types,
    '_rels/.rels': relations(),
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
  })

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['a page of text', Buffer.from('Kính gửi chi bộ'), 'no-word'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['Word before 2007, or a password', signed(0xd0, 0xcf, 0x11, 0xe0), 'old-word'],
  ['the beginning of a package', signed(0x50, 0x4b, 0x03, 0x04), 'broken'],
  ['eleven megabytes', Buffer.alloc(wordLimits.fileBytes + 1), 'too-large'],
])('%s is told apart', async (_, bytes, because) => {
  expect(await becauseOf(bytes)).toBe(because)
})

test.each([
  ['a workbook', { 'xl/workbook.xml': '' }, 'workbook'],
  ['an OpenDocument text', { 'content.xml': '', mimetype: 'x' }, 'opendocument'],
  ['some archive', { 'a.txt': 'x' }, 'no-word'],
  ['a package with macros', { '[Content_Types].xml': types, 'word/vbaProject.bin': 'x' }, 'macros'],
  [
    'a package that says it has macros',
    { '[Content_Types].xml': types.replace('y', 'a.macroEnabled.main+xml') },
    'macros',
  ],
  ['a package without a document', { '[Content_Types].xml': types, '_rels/.rels': relations() }, 'no-word'],
  [
    'a document outside the package',
    { '[Content_Types].xml': types, '_rels/.rels': relations('../../../../etc/passwd') },
    'no-word',
  ],
  [
    'a document that is no XML',
    { '[Content_Types].xml': types, '_rels/.rels': relations(), 'word/document.xml': '<w:document><w:body>' },
    'broken',
  ],
  [
    'another XML',
    { '[Content_Types].xml': types, '_rels/.rels': relations(), 'word/document.xml': '<html/>' },
    'no-word',
  ],
])('%s is told apart', async (_, parts, because) => {
  expect(await becauseOf(await packageOf(parts as Record<string, string>))).toBe(because)
})

test('entities of the document’s own are refused before they could grow', async () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
  expect(await becauseOf(await changedPart(written, (xml) => xml.replace('<w:document', `${laughs}<w:document`)))).toBe(
    'broken',
  )
  const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'
  expect(await becauseOf(await changedPart(written, () => `${outside}<Properties/>`, 'docProps/custom.xml'))).toBe(
    'broken',
  )
})

test('a part that unfolds beyond the limit is given up while it unfolds', async () => {
  const bomb = Buffer.alloc(4 * wordLimits.partBytes, 0x20)
  const bytes = await packageOf({ '[Content_Types].xml': types, '_rels/.rels': relations(), 'word/document.xml': bomb })
  expect(bytes.length).toBeLessThan(wordLimits.fileBytes)
  expect(await becauseOf(bytes)).toBe('too-large')
  // Parts that hold no answers are never unfolded.
  expect(
    await becauseOf(await changedPart(written, () => ' '.repeat(wordLimits.partBytes + 1), 'word/media/a.png')),
  ).toBe('read')
})

test('thousands of parts are too many', async () => {
  const parts = Object.fromEntries(Array.from({ length: wordLimits.parts + 1 }, (_, index) => [`p/${index}`, '']))
  expect(await becauseOf(await packageOf({ ...parts, '[Content_Types].xml': types }))).toBe('too-large')
})

test.each([
  ['boxes in boxes', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  ['tables in tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
  ['runs in runs', '<w:p><w:hyperlink>', '</w:hyperlink></w:p>'],
])('%s without end are not followed', async (_, open, close) => {
  const depth = 20_000
  const bytes = await documentOf(`${open.repeat(depth)}<w:p><w:r><w:t>x</w:t></w:r></w:p>${close.repeat(depth)}`)
  expect(['read', 'broken']).toContain(await becauseOf(bytes))
})

test('names that mean something to the language are names like any other', async () => {
  const control = (tag: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="1e999"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>`
  const bytes = await documentOf(['__proto__', 'constructor', 'toString', 'name'].map(control).join(''))
  const result = await readWordForm(bytes, fixtureForm)
  expect(result.ok && result.answers.get('name')).toEqual({ kind: 'text', text: 'x' })
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('whatever bytes come, and wherever a good file is bitten, nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(), fc.nat(255), async (noise, where, byte) => {
      const bitten = Buffer.from(written)
      bitten[where % bitten.length] = byte
      await becauseOf(bitten)
      await becauseOf(Buffer.concat([written.subarray(0, where % written.length), noise]))
      await becauseOf(noise)
    }),
    { numRuns: 30 },
  )
}, 60_000)

const stored = fc.string({ unit: 'binary', maxLength: 40 })
test('whatever is stored is written so that it reads the same', async () => {
  await fc.assert(
    fc.asyncProperty(stored, async (value) => {
      const form = {
        ...fixtureForm,
        sections: [{ title: 'S', fields: [{ tag: 'a', label: 'Nhãn', hint: '', kind: 'line' as const, value }] }],
      }
      const result = await readWordForm(await writeWordForm(form), form)
      const expected = clean(value.toWellFormed()).replace(/[\ufffe\uffff]/g, '')
      expect(result.ok && result.answers.get('a')).toEqual({ kind: 'text', text: expected.trim() })
    }),
    { numRuns: 30 },
  )
}, 60_000)
