import { addWorkingDays } from '#platform/clock'
import {
  acceptRegistration,
  declineRegistration,
  openSummaryList,
  returnRegistration,
  sealSummaryList,
  sendSummaryList,
} from '#process/intake'
import {
  saveNewRegistration,
  saveRegistration,
  submitRegistration,
  withAnswers,
  withdrawRegistration,
} from '#process/registration'
import type { Post } from '#rulebook'
import { type Case, isAccepted } from './cases.ts'
import { planDocuments } from './documents.ts'
import { endOf, type ListEnd, listEnds } from './plan.ts'
import type { Staff } from './staff.ts'
import type { Stage } from './stage.ts'
import type { Office } from './structure.ts'
import type { Timetable } from './timetable.ts'

export type Company = { readonly stage: Stage; readonly staff: Staff; readonly timetable: Timetable }

/** Posts that handle the papers of an organisation, the office first. */
export const officePosts: readonly Post[] = ['receiving-officer', 'secretary', 'deputy-leader', 'leader']

const reasons = {
  return: 'Đề nghị nêu rõ hơn cách làm và cách đo kết quả so với trước khi thực hiện.',
  decline: 'Nội dung trùng với nhiệm vụ chuyên môn thường xuyên, chưa nêu được việc vận động Nhân dân.',
}

/** What is written after the return: how it is done and how it is measured. */
const betterMethod = 'Mỗi tháng đo lại bằng phiếu hỏi ý kiến người dân, công bố tại bảng tin.'
const betterIndicators = [
  { name: 'Thời gian chờ bình quân', unit: 'phút', before: '45', target: '20' },
  { name: 'Người dân hài lòng', unit: '%', before: '78', target: '95' },
]

/** II.3.2, II.3.3: draft, submission, and what the receiver makes of it. */
export function planRegistration(company: Company, each: Case): void {
  const { stage, staff, timetable } = company
  const { lane, year, fate, answers, isPerson, home, receiver, registrantId, draftedOn, line } = each
  const [, , , entry] = line
  let rowVersion = 0
  const on = (count: number) => addWorkingDays(draftedOn, count)
  const step = (day: string, time: string, run: () => Promise<unknown>) =>
    timetable.add(lane, day, time, async () => {
      await run()
      rowVersion += 1
    })
  const registrant = (day: string, time: string) => ({ personId: registrantId, day, time })
  const submit = (day: string) =>
    step(day, '09:15', () =>
      stage.as(registrant(day, '09:15'), submitRegistration, { id: each.registrationId, rowVersion }),
    )
  const receive = (day: string, act: typeof acceptRegistration, reason = '') =>
    step(day, '14:20', () => {
      const posts = officePosts.filter((post) => staff.all(receiver, post, day).some((id) => id !== registrantId))
      const personId = staff.one(receiver, posts, day)
      return stage.as({ personId, day, time: '14:20' }, act, { id: each.registrationId, rowVersion, reason })
    })

  step(draftedOn, '08:40', async () => {
    const participant = isPerson ? 'INDIVIDUAL' : 'COLLECTIVE'
    const input = { year, organisationId: home.id, participant, answers } as const
    each.registrationId = await stage.as(registrant(draftedOn, '08:40'), saveNewRegistration, input)
  })
  planDocuments(company, each, isAccepted(each))
  if (fate === 'draft') return
  submit(on(1))
  if (fate === 'withdrawn')
    step(on(2), '10:00', () => stage.as(registrant(on(2), '10:00'), withdrawRegistration, { id: each.registrationId }))
  if (fate === 'declined') receive(on(2), declineRegistration, reasons.decline)
  if (fate === 'returned' || entry === 'came-back') receive(on(2), returnRegistration, reasons.return)
  if (entry === 'came-back') {
    const mended = withAnswers(answers, { indicators: betterIndicators, method: `${answers.method}\n${betterMethod}` })
    step(on(3), '08:30', () =>
      stage.as(registrant(on(3), '08:30'), saveRegistration, { id: each.registrationId, rowVersion, answers: mended }),
    )
    submit(on(3))
  }
  if (isAccepted(each)) receive(on(entry === 'came-back' ? 4 : 2), acceptRegistration)
}

type ListDays = { readonly open: string; readonly seal: string; readonly send: string }
/** When base organisations close their lists, and when the superior closes its own (III.2.2-c, -d). */
const listDays: Readonly<Record<number, { readonly base: ListDays; readonly superior: ListDays }>> = {
  2024: {
    base: { open: '2024-05-22', seal: '2024-05-27', send: '2024-05-28' },
    superior: { open: '2024-06-10', seal: '2024-06-20', send: '2024-06-24' },
  },
  2025: {
    base: { open: '2025-02-24', seal: '2025-02-26', send: '2025-02-27' },
    superior: { open: '2025-03-06', seal: '2025-03-13', send: '2025-03-17' },
  },
  2026: {
    base: { open: '2026-02-23', seal: '2026-02-25', send: '2026-02-26' },
    superior: { open: '2026-03-05', seal: '2026-03-12', send: '2026-03-16' },
  },
}
const lateBy = 4

export type ListOf = { readonly office: Office; readonly lane: string; readonly year: number; readonly isBase: boolean }

/** II.3.3-a: the summary list of a year, a nil list where there is nothing to list. */
export function planSummaryList({ stage, staff, timetable }: Company, given: ListOf): void {
  const { office, lane, year, isBase } = given
  const days = listDays[year]?.[isBase ? 'base' : 'superior']
  if (!days) throw new Error(`No list is planned for ${year}`)
  const end = endOf<ListEnd>(listEnds, year, office.code, 'sent')
  let id = ''
  const act = (
    day: string,
    time: string,
    run: (moment: { personId: string; day: string; time: string }) => Promise<string>,
  ) => timetable.add(lane, day, time, () => run({ personId: staff.one(office, officePosts, day), day, time }))
  act(days.open, '15:30', async (moment) => {
    id = await stage.as(moment, openSummaryList, { organisationId: office.id, year })
    return id
  })
  if (end === 'gathering') return
  act(days.seal, '16:00', (moment) => stage.as(moment, sealSummaryList, { id, isNil: true }))
  if (end === 'sealed') return
  const sentOn = end === 'sent-late' ? addWorkingDays(days.send, lateBy) : days.send
  act(sentOn, '10:30', (moment) => stage.as(moment, sendSummaryList, { id }))
}
