import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { changedPart, fixtureAnswers, fixtureForm } from './form.fixture.ts'
import { type ReadWordForm, readWordForm, type WordForm, writeWordForm } from './index.ts'

let written: Buffer
let libreOffice: Buffer
beforeAll(async () => {
  written = await writeWordForm(fixtureForm)
  libreOffice = await readFile(new URL('libreoffice-7.4.fixture.docx', import.meta.url))
})

type Read = Extract<ReadWordForm, { ok: true }>
async function read(bytes: Uint8Array, form: WordForm = fixtureForm): Promise<Read> {
  const result = await readWordForm(bytes, form)
  if (!result.ok) throw new Error(result.because)
  return result
}
const answersIn = ({ answers }: Read) =>
  Object.fromEntries([...answers].map(([tag, answer]) => [tag, answer.kind === 'rows' ? answer.rows : answer.text]))
const answersOf = async (bytes: Uint8Array) => answersIn(await read(bytes))
/** As somebody types who sees the words and not the marks. */
const typed = (bytes: Uint8Array, from: string, to: string) =>
  changedPart(bytes, (xml) => {
    expect(xml).toContain(from)
    return xml.replace(from, to)
  })

describe('comes back as it went', () => {
  test.each(['our own file', 'saved by LibreOffice 7.4'])('%s', async (which) => {
    const result = await read(which === 'our own file' ? written : libreOffice)
    expect(answersIn(result)).toEqual(fixtureAnswers)
    expect([result.missing, result.leftover]).toEqual([[], []])
    expect(result.properties).toEqual(fixtureForm.properties)
    expect(result.words).toContain(fixtureForm.mark)
  })

  test('the same form gives the same bytes', async () => {
    expect(Buffer.compare(written, await writeWordForm(fixtureForm))).toBe(0)
  })
})

describe('what is typed is read', () => {
  test.each([
    ['name', 'Dọn kênh “xanh”', 'Dọn kênh &amp; mương', 'Dọn kênh & mương'],
    ['name', 'Dọn kênh “xanh”', '', ''],
    ['name', 'Dọn kênh “xanh”', 'Dọn kênh'.normalize('NFD'), 'Dọn kênh'.normalize('NFD')],
    ['goals', 'Nước trong.', 'Nước &#x1EA9;m &#7849;m', 'Kênh sạch.\n\nNước ẩm ẩm'],
    ['field', '>Văn hóa - xã hội</w:t>', '>Kinh tế</w:t>', 'A'],
    ['field', '>Văn hóa - xã hội</w:t>', '>kinh te </w:t>', 'A'],
    ['field', '>Văn hóa - xã hội</w:t>', '>Thể thao</w:t>', 'Thể thao'],
    ['field', '>Văn hóa - xã hội</w:t>', '>Bấm để chọn</w:t>', ''],
    ['on', '05/02/2026', '31/02/2026', '31/02/2026'],
    ['pledge', '☒', '☐', ''],
  ])('%s: %s → %s', async (tag, from, to, expected) => {
    for (const file of [written, libreOffice])
      expect((await answersOf(await typed(file, from, to)))[tag]).toBe(expected)
  })

  test('into an empty control, whose greyed words go', async () => {
    for (const file of [written, libreOffice])
      expect((await answersOf(await typed(file, 'Bấm để điền', 'Làm cùng đoàn viên'))).note).toBe('Làm cùng đoàn viên')
  })

  test('before or behind the greyed words, where a program took them for words', async () => {
    for (const said of ['Làm cùng đoàn viên Bấm để điền', 'Bấm để điềnLàm cùng đoàn viên'])
      expect((await answersOf(await typed(libreOffice, 'Bấm để điền', said))).note).toBe('Làm cùng đoàn viên')
  })

  test('an emptied control shows the words of the program that emptied it', async () => {
    const emptied = await typed(
      await typed(written, '>Dọn kênh “xanh”<', '>Click or tap here to enter text.<'),
      '<w:tag w:val="name"/>',
      '<w:tag w:val="name"/><w:showingPlcHdr/>',
    )
    expect((await answersOf(emptied)).name).toBe('')
  })

  test('beside and below its control, with tracked changes', async () => {
    const more =
      '<w:del><w:r><w:delText>bỏ đi</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> thêm</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>dòng dưới</w:t></w:r></w:p></w:tc>'
    const changed = await changedPart(written, (xml) => xml.replace(/(Dọn kênh “xanh”.*?)<\/w:p><\/w:tc>/, `$1${more}`))
    expect((await answersOf(changed)).name).toBe('Dọn kênh “xanh” thêm\ndòng dưới')
  })
})

describe('rows', () => {
  const tableOf = (xml: string): string => /<w:tbl>(?:(?!<w:tbl>).)*Rác vớt được.*?<\/w:tbl>/s.exec(xml)?.[0] ?? ''
  const changedTable = (change: (table: string) => string) =>
    changedPart(written, (xml) => xml.replace(tableOf(xml), change(tableOf(xml))))

  test('are added, copied, moved and taken away', async () => {
    const bare = (...cells: string[]) =>
      `<w:tr>${cells.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`
    const changed = await changedTable((table) => {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
      const [head, first, second] = rows
      return table.replace(rows.join(''), [head, second, first, first, bare('9', 'Cây trồng mới', '40')].join(''))
    })
    expect((await answersOf(changed)).indicators).toEqual([
      ['Buổi ra quân', ''],
      ['Rác vớt được', '10 tạ'],
      ['Rác vớt được', '10 tạ'],
      ['Cây trồng mới', '40'],
    ])
  })

  test('are read by the head of their table where controls are lost, in whatever order the columns stand', async () => {
    const changed = await changedTable((table) =>
      table
        .replace(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs, '$1')
        .replace(/<w:tr>(.*?)<\/w:tr>/gs, (_, row: string) => {
          const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []
          return `<w:tr>${[cells[2], cells[0], cells[1]].join('')}</w:tr>`
        }),
    )
    expect((await answersOf(changed)).indicators).toEqual(fixtureAnswers.indicators)
  })

  test('are read by their controls where the head is renamed', async () => {
    const changed = await changedTable((table) => table.replace('>Chỉ tiêu<', '>Tiêu chí<'))
    expect((await answersOf(changed)).indicators).toEqual([['Tiêu chí', 'Mục tiêu'], ...fixtureAnswers.indicators])
  })
})

describe('without controls', () => {
  const withoutControls = (bytes: Uint8Array) =>
    changedPart(bytes, (xml) => {
      let bare = xml
      while (bare.includes('<w:sdt>'))
        bare = bare.replace(
          /<w:sdt>(?:(?!<w:sdt>).)*?<w:sdtContent>((?:(?!<w:sdt>).)*?)<\/w:sdtContent><\/w:sdt>/gs,
          '$1',
        )
      return bare
    })

  test('every answer is found by its label', async () => {
    const result = await read(await withoutControls(written))
    expect(answersIn(result)).toEqual(fixtureAnswers)
    expect([result.missing, result.leftover]).toEqual([[], []])
  })

  test('also where tables became lines', async () => {
    const lines = [
      '1. Tên việc: Dọn kênh',
      'Mục tiêu:',
      'Kênh sạch.',
      'Nước trong.',
      'Lĩnh vực : Kinh tế',
      'Một câu lạc lõng',
      'Cam kết: x',
    ]
    const plain = await changedPart(written, (xml) =>
      xml.replace(
        /<w:body>.*<\/w:body>/s,
        `<w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body>`,
      ),
    )
    const result = await read(plain)
    expect(answersIn(result)).toEqual({
      name: 'Dọn kênh',
      goals: 'Kênh sạch.\nNước trong.',
      field: 'Kinh tế\nMột câu lạc lõng',
      pledge: 'yes',
    })
    expect(result.missing).toEqual(['on', 'indicators', 'note', 'story'])
  })

  test('a field that is gone is named, and words that belong to none are shown', async () => {
    const changed = await changedPart(written, (xml) =>
      xml
        .replace(/<w:tr>(?:(?!<w:tr>).)*<w:tag w:val="on"\/>.*?<\/w:tr>/s, '')
        .replace('<w:sectPr>', '<w:p><w:r><w:t>Đồng chí xem giúp đoạn này</w:t></w:r></w:p><w:sectPr>'),
    )
    const result = await read(changed)
    expect([result.missing, result.leftover]).toEqual([['on'], ['Đồng chí xem giúp đoạn này']])
  })
})
