import { expect, test } from 'vitest'
import { readTypeset } from '#platform/papers'
import { editions } from '#rulebook'
import { type ExtensionPaperFacts, extensionPaper } from './extension.paper.ts'

const [edition] = editions
if (!edition) throw new Error('no edition')

/** Everybody and everything below is invented. */
const typical: ExtensionPaperFacts = {
  edition,
  issuer: {
    id: '1',
    code: 'cap-tren',
    kind: 'SUPERIOR_COMMITTEE',
    name: 'Đảng ủy các cơ quan mẫu',
    shortName: 'ĐU',
    paperSymbol: 'ĐUM',
    place: 'An Lạc',
    hasStandingCommittee: true,
    hasCommittee: true,
  },
  parentName: 'Đảng bộ tỉnh An Lạc',
  body: 'STANDING',
  year: 2026,
  day: '2026-02-20',
  number: '04-TB/ĐUM',
  lookupCode: 'ABCDE-FGHJK-MNPQ',
  targetName: 'Chi bộ Ươm tạo giống cây trồng, vật nuôi',
  deadline: 'base-registration',
  before: '2026-02-28',
  until: '2026-03-10',
  reason: 'Chi bộ đi khắc phục hậu quả bão.',
  signer: { name: 'Vũ Thị Ẫm', post: 'Phó bí thư' },
}

test('a notice of extension says from which day to which, and why', async () => {
  const { all, pages } = await readTypeset(extensionPaper(typical))
  expect(pages.length).toBe(1)
  for (const words of [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số 04-TB/ĐUM',
    'THÔNG BÁO',
    'gia hạn thực hiện phong trào thi đua “Dân vận khéo” năm 2026',
    'Chi bộ đi khắc phục hậu quả bão.',
    'ngày 10 tháng 3 năm 2026',
    'ngày 28 tháng 02 năm 2026',
    'T/M BAN THƯỜNG VỤ',
    'PHÓ BÍ THƯ',
    'Vũ Thị Ẫm',
  ])
    expect(all).toContain(words)
})

test('an extension for all below names them, in the words of another edition too', async () => {
  for (const each of editions) {
    const { all } = await readTypeset(extensionPaper({ ...typical, edition: each, targetName: null }))
    expect(all).toContain('các tổ chức, đơn vị trực thuộc Đảng ủy các cơ quan mẫu')
    expect(all).toContain(each.deadlines['base-registration'].says)
  }
})
