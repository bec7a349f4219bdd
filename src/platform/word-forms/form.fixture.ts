import JSZip from 'jszip'
import type { WordForm } from './word-form.ts'

/** A form with every kind of field, for tests. */
export const fixtureForm: WordForm = {
  title: 'PHIẾU ĐIỀN',
  summary: 'việc làm hay\nTổ dân phố 5',
  lead: ['Điền vào ô bên phải.'],
  sections: [
    {
      title: 'Việc làm',
      fields: [
        { tag: 'name', label: 'Tên việc', hint: 'Ngắn gọn.', kind: 'line', value: 'Dọn kênh “xanh”' },
        { tag: 'goals', label: 'Mục tiêu', hint: '', kind: 'text', value: 'Kênh sạch.\n\nNước trong.' },
        {
          tag: 'field',
          label: 'Lĩnh vực',
          hint: '',
          kind: 'choice',
          options: [
            { value: 'A', label: 'Kinh tế' },
            { value: 'B', label: 'Văn hóa - xã hội' },
          ],
          value: 'B',
        },
        { tag: 'on', label: 'Bắt đầu', hint: '', kind: 'day', value: '05/02/2026' },
      ],
    },
    {
      title: 'Chỉ tiêu và cam kết',
      fields: [
        {
          tag: 'indicators',
          label: 'Chỉ tiêu đánh giá',
          hint: 'Nhiều nhất 30 dòng.',
          kind: 'rows',
          columns: [
            { key: 'name', label: 'Chỉ tiêu', share: 3 },
            { key: 'target', label: 'Mục tiêu', share: 1 },
          ],
          rows: [
            ['Rác vớt được', '10 tạ'],
            ['Buổi ra quân', ''],
          ],
          spare: 2,
        },
        { tag: 'pledge', label: 'Cam kết', hint: '', kind: 'tick', statement: 'Tôi đồng ý', isTicked: true },
        { tag: 'note', label: 'Ghi chú', hint: 'Không bắt buộc.', kind: 'line', value: '' },
        { tag: 'story', label: 'Kể thêm', hint: '', kind: 'text', value: '' },
      ],
    },
  ],
  properties: { 'kheo-dang-ky': '0192f0c1-0000-7000-8000-000000000001', 'kheo-muc-name': '<&">' },
  mark: 'Mã phiếu: KHEO 0192f0c1 3',
}

/** What the fixture form says when it comes back as it went. */
export const fixtureAnswers = {
  name: 'Dọn kênh “xanh”',
  goals: 'Kênh sạch.\n\nNước trong.',
  field: 'B',
  on: '05/02/2026',
  indicators: [
    ['Rác vớt được', '10 tạ'],
    ['Buổi ra quân', ''],
  ],
  pledge: 'yes',
  note: '',
  story: '',
}

/** Changes a part of a package, as a word processor or somebody else would. */
export async function changedPart(
  bytes: Uint8Array,
  change: (xml: string) => string,
  path = 'word/document.xml',
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes)
  zip.file(path, change((await zip.file(path)?.async('string')) ?? ''))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** A package of these parts. */
export async function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [path, content] of Object.entries(parts)) zip.file(path, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
