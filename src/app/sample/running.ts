import { addWorkingDays } from '#platform/clock'
import { amendRegistration, continueInitiatives, enterFollowed, followInitiative } from '#process/continuation'
import { acceptContinued } from '#process/intake'
import { type Draft, saveRegistration, withAnswers } from '#process/registration'
import type { Case } from './cases.ts'
import type { Who } from './plan.ts'
import { type Company, officePosts } from './season.ts'
import type { Base } from './structure.ts'

/** What goes on from year to year: data first, then the steps. */
type Running = { readonly year: number; readonly base: string; readonly who: Who }

/** Continued from the year before; some still wait for their receiver. */
const continuations: readonly (Running & { readonly on: string; readonly waits?: true })[] = [
  { year: 2025, base: 'ke-hoach', who: 'cell1', on: '2025-02-12' },
  { year: 2025, base: 'giao-thong', who: 'worker', on: '2025-02-13' },
  { year: 2026, base: 'dien-nuoc', who: 'cell4', on: '2026-02-04' },
  { year: 2026, base: 'van-hoa', who: 'mass', on: '2026-02-05' },
  { year: 2026, base: 'phap-ly', who: 'member1', on: '2026-02-05', waits: true },
  { year: 2026, base: 'ke-hoach', who: 'cell4', on: '2026-04-08', waits: true },
]

/** Put right after they were accepted. */
const amendments: readonly (Running & {
  readonly on: string
  readonly changes: Partial<Draft>
  readonly reason: string
})[] = [
  {
    ...{ year: 2025, base: 'dien-nuoc', who: 'cell4', on: '2025-06-18' },
    changes: {
      scope: 'Bốn tổ dân phố dọc tuyến ống, mở rộng thêm hai tổ so với khi đăng ký.',
      beneficiaries: '1850',
    },
    reason: 'Sau ba tháng, hai tổ dân phố xin tham gia; cập nhật phạm vi và số người hưởng lợi.',
  },
  {
    ...{ year: 2026, base: 'giao-thong', who: 'cell1', on: '2026-05-12' },
    changes: {
      indicators: [
        { name: 'Thời gian chờ bình quân', unit: 'phút', before: '45', target: '15' },
        { name: 'Ý kiến góp ý được trả lời', unit: '%', before: '60', target: '100' },
      ],
      goals: 'Rút ngắn hai phần ba thời gian chờ; mọi góp ý của người dân đều được trả lời.',
    },
    reason: 'Nâng chỉ tiêu theo kết luận họp chi bộ tháng 5; bổ sung chỉ tiêu về trả lời góp ý.',
  },
]

/** Followed for years without ever having been registered. */
const followed: readonly (Omit<Running, 'who'> & {
  readonly cell: number
  readonly on: string
  readonly beganIn: number
  readonly name: string
  readonly waits?: true
})[] = [
  {
    year: 2025,
    base: 'cao-dang',
    cell: 1,
    on: '2025-04-16',
    beganIn: 2018,
    name: 'Tủ sách dùng chung cho sinh viên nghèo',
  },
  { year: 2026, base: 'van-hoa', cell: 1, on: '2026-03-18', beganIn: 2016, name: 'Hũ gạo tình thương' },
  { year: 2026, base: 'ke-hoach', cell: 2, on: '2026-04-22', beganIn: 2020, name: 'Ngày thứ bảy vì dân', waits: true },
]

/** A case that goes on from one of the year before. */
export type Continued = Case & { readonly of: Case }

const baseOf = ({ lane }: Case): string => lane.replace(/-\d+$/, '')
const among = (cases: readonly Case[], { year, base, who }: Running): Case[] =>
  cases.filter((each) => each.year === year && baseOf(each) === base && each.line[0] === who)

/** The continued ones as cases of their year, so that lists and reviews of that year count them. */
export const castContinued = (cases: readonly Case[]): Continued[] =>
  continuations.flatMap(({ on, waits, ...running }) =>
    among(cases, { ...running, year: running.year - 1 }).map((of): Continued => {
      const fate = waits ? 'submitted' : 'reviewed'
      return {
        ...of,
        ...{ of, year: running.year, fate, line: [running.who, of.line[1], fate], draftedOn: on },
        ...{ registrationId: '', recognitionId: '' },
      }
    }),
  )

/** Q-II.3.2-5: one step of the owner, one of the receiver. */
export function planContinuation({ stage, staff, timetable }: Company, each: Continued): void {
  const { lane, year, draftedOn, registrantId, receiver, of } = each
  timetable.add(lane, draftedOn, '08:50', async () => {
    const moment = { personId: registrantId, day: draftedOn, time: '08:50' }
    each.registrationId = await stage.as(moment, continueInitiatives, { year, ids: [of.registrationId] })
  })
  if (each.fate === 'submitted') return
  const day = addWorkingDays(draftedOn, 1)
  timetable.add(lane, day, '14:40', () => {
    const posts = officePosts.filter((post) => staff.all(receiver, post, day).some((id) => id !== registrantId))
    const moment = { personId: staff.one(receiver, posts, day), day, time: '14:40' }
    return stage.as(moment, acceptContinued, { ids: [each.registrationId] })
  })
}

/** II.3.4-d: data that did not stand still. */
export function planAmendments({ stage, timetable }: Company, cases: readonly Case[]): void {
  for (const { on, changes, reason, ...running } of amendments)
    for (const each of among(cases, running))
      timetable.add(each.lane, on, '10:10', async () => {
        const { row_version: rowVersion, answers } = await stage.db
          .selectFrom('registration')
          .select(['row_version', 'answers'])
          .where('id', '=', each.registrationId)
          .executeTakeFirstOrThrow()
        await stage.as({ personId: each.registrantId, day: on, time: '10:10' }, amendRegistration, {
          id: each.registrationId,
          rowVersion,
          answers: withAnswers(answers as Draft, changes as Draft),
          reason,
          identityReason: '',
        })
      })
}

/** II.3.4-e: entered by the cell that follows it, checked by the office of its committee. */
export function planFollowed(
  { stage, staff, timetable }: Company,
  bases: readonly Base[],
  answersOf: (name: string) => Draft,
): void {
  for (const { year, base, cell, on, beganIn, name, waits } of followed)
    for (const { lane, own, cells } of bases.filter(({ seed }) => seed.code === base)) {
      const home = cells[cell - 1]
      if (!home) throw new Error(`${own.name} has no cell ${cell}`)
      const secretary = { personId: staff.one(home, ['secretary'], on), day: on, time: '15:05' }
      let id = ''
      timetable.add(lane, on, '15:05', async () => {
        const entered = { year, organisationId: home.id, personId: '', name, level: 'BASE', beganIn }
        id = await stage.as(secretary, enterFollowed, entered)
        await stage.as(secretary, saveRegistration, { id, rowVersion: 1, answers: answersOf(name) })
      })
      if (waits) continue
      const day = addWorkingDays(on, 2)
      timetable.add(lane, day, '09:40', () =>
        stage.as({ personId: staff.one(own, officePosts, day), day, time: '09:40' }, followInitiative, {
          id,
          rowVersion: 2,
        }),
      )
    }
}
