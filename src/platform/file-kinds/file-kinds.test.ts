import { randomBytes } from 'node:crypto'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import JSZip from 'jszip'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { renderDocx, renderPdf, samplePapers } from '#platform/papers'
import { compoundFile } from './compound.fixture.ts'
import { fileKindOf } from './index.ts'

const kindOf = async (content: Buffer | string, name = 'tệp') => {
  const found = await fileKindOf(Buffer.from(content), name)
  return 'kind' in found ? found.kind : `not: ${found.not}`
}
const zip = (parts: Record<string, string>) => {
  const made = new JSZip()
  for (const [name, content] of Object.entries(parts)) made.file(name, content)
  return made.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const officeParts = (main: string) => ({
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  'word/document.xml': '<w:document/>',
})
const plainWord = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const macroWord = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const dot = { create: { width: 4, height: 4, channels: 3, background: '#a4161a' } } as const

test('pictures are told by what they hold, whatever they are called', async () => {
  expect(await kindOf(await sharp(dot).jpeg().toBuffer(), 'giấy mời.pdf')).toBe('jpg')
  expect(await kindOf(await sharp(dot).png().toBuffer(), 'ảnh.jpg')).toBe('png')
  expect(await kindOf(await sharp(dot).webp().toBuffer())).toBe('webp')
  expect(await kindOf(await sharp(dot).gif().toBuffer(), 'ảnh.jpg')).toBe('not: other-picture')
  expect(await kindOf(await sharp(dot).tiff().toBuffer())).toBe('not: other-picture')
  expect(await kindOf(Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1'), 'IMG_0001.HEIC')).toBe('not: heic')
})

test('PDF and Office files of both generations', async () => {
  const [paper] = Object.values(samplePapers('PARTY_36_2018'))
  if (!paper) throw new Error('no sample paper')
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Mẫu 3').addRow(['TT', 'Tên mô hình'])
  expect(await kindOf(Buffer.from(await renderPdf(paper)))).toBe('pdf')
  expect(await kindOf(Buffer.from(await renderDocx(paper)))).toBe('docx')
  expect(await kindOf(Buffer.from(await book.xlsx.writeBuffer()))).toBe('xlsx')
  expect(await kindOf(await zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }))).toBe(
    'odt',
  )
  expect(await kindOf(compoundFile('Root Entry', 'WordDocument', '1Table'))).toBe('doc')
  expect(await kindOf(compoundFile('Root Entry', 'Workbook'))).toBe('xls')
  expect(await kindOf(compoundFile('Root Entry', 'PowerPoint Document'))).toBe('ppt')
})

test('macros are found in every place they hide', async () => {
  expect(await kindOf(await zip(officeParts(macroWord)), 'đơn.docx')).toBe('not: macros')
  expect(await kindOf(await zip({ ...officeParts(plainWord), 'word/vbaProject.bin': 'x' }), 'đơn.docx')).toBe(
    'not: macros',
  )
  expect(await kindOf(await zip({ ...officeParts(plainWord), 'word/activeX/activeX1.bin': 'x' }))).toBe('not: macros')
  const text = { mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/Standard/Module1.xml': 'x' }
  expect(await kindOf(await zip(text))).toBe('not: macros')
  expect(await kindOf(compoundFile('Root Entry', 'WordDocument', 'Macros', 'VBA'))).toBe('not: macros')
  expect(await kindOf(compoundFile('Root Entry', 'Workbook', '_VBA_PROJECT_CUR'))).toBe('not: macros')
  expect(await kindOf(await zip(officeParts(plainWord)), 'đơn.docx')).toBe('docx')
})

test.each([
  ['an empty file', '', 'a.pdf', 'not: empty'],
  ['a web page called PDF', '\ufeff \n<!DOCTYPE html><script>alert(1)</script>', 'a.pdf', 'not: web-page'],
  ['a web page called text', '<html><body>x', 'a.txt', 'not: web-page'],
  ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'a.png', 'not: web-page'],
  ['XML', '<?xml version="1.0"?><x/>', 'a.docx', 'not: web-page'],
  ['plain text', 'Xin chào đồng chí\r\n\tHai', 'ghi chú.TXT', 'txt'],
  ['a table', 'TT;Tên\n1;Một cửa', 'số liệu.csv', 'csv'],
  ['text called PDF', 'Xin chào', 'a.pdf', 'not: text-in-disguise'],
  ['a command file', 'del *.*', 'a.bat', 'not: text-in-disguise'],
  ['text without an ending', 'Xin chào', 'README', 'not: text-in-disguise'],
  ['rich text', '{\\rtf1 x}', 'a.rtf', 'not: unknown'],
  ['an Office file under a password', compoundFile('Root Entry', 'EncryptedPackage'), 'a.docx', 'not: locked'],
  ['some other compound file', compoundFile('Root Entry', '__properties_version1.0'), 'a.msg', 'not: unknown'],
  ['a program', `MZ${'\0'.repeat(200)}`, 'a.pdf', 'not: program'],
  ['another program', `\u007fELF${'\0'.repeat(200)}`, 'a.jpg', 'not: program'],
  ['bytes', Buffer.from([0, 1, 2, 3, 4, 5]), 'a.txt', 'not: unknown'],
])('%s', async (_what, content, name, expected) => {
  expect(await kindOf(content, name)).toBe(expected)
})

test('text of old encodings and of Excel is text', async () => {
  expect(await kindOf(Buffer.from([0x43, 0xe9, 0xf0, 0xd2, 0x0a]), 'cũ.txt')).toBe('txt')
  expect(await kindOf(Buffer.from('\ufeffTT\tTên', 'utf16le'), 'bảng.txt')).toBe('txt')
})

test('archives are refused, also one that calls itself a document', async () => {
  expect(await kindOf(await zip({ 'a.exe': 'MZ' }), 'hồ sơ.docx')).toBe('not: archive')
  expect(await kindOf(Buffer.from('Rar!\u001a\u0007\u0000xxxxxxxxxx', 'latin1'))).toBe('not: archive')
  expect(await kindOf(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0]))).toBe('not: archive')
})

test('whatever bytes come, a kind or a reason is found', async () => {
  const heads = [
    '',
    '%PDF-',
    'PK\u0003\u0004',
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    '\u00ff\u00d8\u00ff',
    '\u0089PNG\r\n\u001a\n',
    'RIFF',
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2_000 }), async (head, tail) => {
      const found = await fileKindOf(Buffer.concat([Buffer.from(head, 'latin1'), tail]), 'a.txt')
      expect(['kind', 'not']).toContain(Object.keys(found)[0])
    }),
    { numRuns: 300 },
  )
  const real = await zip({ ...officeParts(plainWord), 'word/x.bin': randomBytes(500).toString('hex') })
  await fc.assert(
    fc.asyncProperty(fc.nat(real.length - 1), fc.nat(255), async (at, byte) => {
      const broken = Buffer.from(real)
      broken[at] = byte
      expect(['kind', 'not']).toContain(Object.keys(await fileKindOf(broken, 'a.docx'))[0])
    }),
    { numRuns: 200 },
  )
})
