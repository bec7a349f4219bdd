import { addWorkingDays } from '#platform/clock'
import { moveReview, openReview } from '#process/review'
import { type Case, isProposed } from './cases.ts'
import { endOf, type ReviewEnd, reviewEnds } from './plan.ts'
import type { ListOf } from './season.ts'
import { type Company, officePosts } from './season.ts'
import type { Office } from './structure.ts'

export type ReviewOf = ListOf & { readonly cases: readonly Case[]; readonly superior: Office }
type Move = Parameters<typeof moveReview>[1]['move']
type Finding = NonNullable<Parameters<typeof moveReview>[1]['written']>['findings'][number]

/** The working day on which reviews begin, and on which those of the superior begin. */
export const reviewBegins = (year: number, isBase: boolean): string =>
  addWorkingDays(isBase ? `${year}-10-06` : `${year}-11-01`, 1)

const lessons =
  'Việc nào hỏi dân trước thì làm nhanh hơn; mô hình có người theo dõi cố định thì số liệu đầy đủ, dễ nhân rộng.'

/** II.3.4: the review of a year, from its first findings to the superior's receipt. */
export function planReview({ stage, staff, timetable }: Company, given: ReviewOf): void {
  const { office, lane, year, isBase, cases, superior } = given
  const end = endOf<ReviewEnd>(reviewEnds, year, office.code, 'received')
  if (end === 'none') return
  const on = (count: number) => addWorkingDays(reviewBegins(year, isBase), count)
  let id = ''
  let rowVersion = 0
  timetable.add(lane, on(0), '08:30', async () => {
    const moment = { personId: staff.one(office, officePosts, on(0)), day: on(0), time: '08:30' }
    id = await stage.as(moment, openReview, { organisationId: office.id, year })
    rowVersion = 1
  })
  const move = (count: number, time: string, step: Move, reason = '') =>
    timetable.add(lane, on(count), time, async () => {
      const isReader = step === 'receive' || step === 'return'
      const personId = isReader
        ? staff.one(superior, ['focal-officer'], on(count))
        : staff.one(office, step === 'certify' || step === 'rework' ? ['secretary'] : officePosts, on(count))
      const written = step === 'save' ? { written: { findings: cases.map(findingOf), lessons } } : {}
      await stage.as({ personId, day: on(count), time }, moveReview, { id, move: step, rowVersion, reason, ...written })
      rowVersion += 1
    })
  move(0, '16:10', 'save')
  if (end === 'drafting') return
  move(1, '09:00', 'check')
  if (end === 'checked') return
  if (end === 'received-after-rework') {
    move(1, '11:00', 'rework', 'Bổ sung bài học kinh nghiệm trước khi ký.')
    move(1, '14:00', 'check')
  }
  move(2, '10:00', 'certify')
  if (end === 'returned') move(4, '14:45', 'return', 'Đề nghị nêu rõ số người tham gia của từng mô hình.')
  if (end.startsWith('received')) move(4, '14:45', 'receive')
}

function findingOf(each: Case): Finding {
  const registrationId = each.registrationId
  if (each.fate === 'stopped')
    return { registrationId, outcomes: ['STOP'], comment: 'Chưa huy động được người tham gia, đề nghị dừng.' }
  if (isProposed(each))
    return {
      registrationId,
      outcomes: ['RECOGNISE', 'CONTINUE'],
      comment: 'Có hiệu quả rõ so với trước khi thực hiện.',
    }
  return { registrationId, outcomes: ['CONTINUE', 'ADJUST'], comment: 'Tiếp tục triển khai, bổ sung cách đo kết quả.' }
}
