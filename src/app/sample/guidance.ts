import {
  addSuggestion,
  changeStarter,
  publishGuidance,
  retireStarter,
  reviseGuidance,
  revokeGuidance,
} from '#process/guidance'
import type { Edition } from '#rulebook'
import type { Company } from './season.ts'
import { officePosts } from './season.ts'
import { committeeOn, type Office, type Structure } from './structure.ts'

type Line = { readonly year: number; readonly day: string; readonly number: string; readonly title: string }

const summary = [
  'Ưu tiên việc khó, việc dân đang cần và việc cải cách thủ tục; mỗi mô hình có một chỉ tiêu so được trước và sau.',
  'Tập thể họp thống nhất trước khi đăng ký; cá nhân đăng ký ở nơi sinh hoạt.',
  'Trước khi đăng ký, xem mô hình tương tự đã có; nếu cùng ý tưởng thì nêu rõ điểm khác.',
].join('\n')

const ofSuperior: readonly Line[] = [
  {
    year: 2025,
    day: '2025-01-14',
    number: '03-HD/ĐUK',
    title: 'Hướng dẫn nội dung xây dựng mô hình “Dân vận khéo” năm 2025',
  },
  {
    year: 2026,
    day: '2026-01-12',
    number: '02-HD/ĐUK',
    title: 'Hướng dẫn nội dung xây dựng mô hình “Dân vận khéo” năm 2026',
  },
]
/** Bases that guide in 2026: the second one late. */
const ofBases = [
  { code: 'ke-hoach', day: '2026-01-20', number: '05-HD/ĐU' },
  { code: 'da-khoa', day: '2026-02-05', number: '07-HD/ĐU' },
  { code: 'cao-dang', day: '2026-01-22', number: '02-HD/ĐU' },
] as const

/** III.2.1, II.1-b: guidance of the superior and of some bases, one revised, one revoked; the catalogue changed in places. */
export function planGuidance(company: Company, { superior, bases }: Structure, edition: Edition): void {
  const ids = new Map<string, string>()
  const publish = (office: Office, lane: string, { year, day, number, title }: Line, fields: readonly string[]) => {
    const moment = { personId: company.staff.one(office, officePosts, day), day, time: '09:30' }
    company.timetable.add(lane, day, moment.time, async () => {
      const content = { number, issuedOn: day, title, summary, fields: [...fields] }
      ids.set(number, await company.stage.as(moment, publishGuidance, { organisationId: office.id, year, content }))
    })
  }
  const codes = edition.fields.value.map(({ code }) => code)
  for (const line of ofSuperior) publish(superior, superior.code, line, [])
  for (const { code, day, number } of ofBases) {
    const base = bases.find(({ seed, copy }) => seed.code === code && copy === 1)
    if (!base) throw new Error(`The sample has no ${code}`)
    const office = committeeOn(base, day)
    const title = `Hướng dẫn đăng ký mô hình “Dân vận khéo” năm 2026 của ${office.name}`
    publish(office, base.lane, { year: 2026, day, number, title }, codes.slice(0, 2))
    if (code === 'ke-hoach') planRevision(company, { office, lane: base.lane, idOf: () => ids.get(number) ?? '' })
    if (code === 'cao-dang') planRevocation(company, { office, lane: base.lane, idOf: () => ids.get(number) ?? '' })
  }
  planCatalogue(company, superior, edition)
}

type Later = { readonly office: Office; readonly lane: string; readonly idOf: () => string }

function planRevision({ stage, staff, timetable }: Company, { office, lane, idOf }: Later): void {
  const day = '2026-01-27'
  const moment = { personId: staff.one(office, officePosts, day), day, time: '15:00' }
  timetable.add(lane, day, moment.time, () =>
    stage.as(moment, reviseGuidance, {
      id: idOf(),
      rowVersion: 1,
      reason: 'Bổ sung nội dung về chuyển đổi số theo kết luận họp Ban Thường vụ.',
      content: {
        ...{ number: '05-HD/ĐU', issuedOn: '2026-01-20', fields: [] },
        title: `Hướng dẫn đăng ký mô hình “Dân vận khéo” năm 2026 của ${office.name}`,
        summary: `${summary}\nKhuyến khích mô hình giúp người dân dùng dịch vụ công trực tuyến.`,
      },
    }),
  )
}

function planRevocation({ stage, staff, timetable }: Company, { office, lane, idOf }: Later): void {
  const day = '2026-02-03'
  const moment = { personId: staff.one(office, officePosts, day), day, time: '10:00' }
  timetable.add(lane, day, moment.time, () =>
    stage.as(moment, revokeGuidance, { id: idOf(), reason: 'Trùng nội dung với hướng dẫn của cấp trên.' }),
  )
}

/** The focal unit adds one idea, puts one starter in its own words and retires another. */
function planCatalogue({ stage, staff, timetable }: Company, superior: Office, edition: Edition): void {
  const day = '2026-01-13'
  const moment = { personId: staff.one(superior, ['focal-officer'], day), day, time: '14:00' }
  const [first, second] = edition.suggestions.value
  if (!first || !second) throw new Error('The edition suggests nothing')
  const at = { edition, organisationId: superior.id }
  const textOf = ({ field, name, content }: typeof first) => ({ field, name, content })
  timetable.add(superior.code, day, moment.time, async () => {
    await stage.as(moment, addSuggestion, {
      ...at,
      content: {
        field: first.field,
        name: 'Tổ giúp dân dùng dịch vụ công trực tuyến tại nhà văn hóa',
        content:
          'Mỗi tuần một buổi đoàn viên, đảng viên trẻ hướng dẫn từng người nộp hồ sơ trên điện thoại; ghi số hồ sơ nộp được.',
      },
    })
    await stage.as(moment, changeStarter, {
      ...at,
      starter: first.key,
      content: { ...textOf(first), content: `${first.content} Nơi đã làm năm trước thì nêu điểm mới.` },
    })
    await stage.as(moment, retireStarter, { ...at, starter: second.key, content: textOf(second) })
  })
}
