import { addWorkingDays } from '#platform/clock'
import {
  type Findings,
  proposeRecognition,
  publishRecognition,
  revokeRecognition,
  verifyRecognition,
  withdrawRecognition,
} from '#process/recognition'
import type { Edition, Post } from '#rulebook'
import { type Case, isOnAgenda } from './cases.ts'
import { reviewBegins } from './review.ts'
import type { Company } from './season.ts'
import type { Office, Structure } from './structure.ts'

/** Posts that handle cases for the body that decides, the office first. */
export const preparers: readonly Post[] = ['focal-officer', 'receiving-officer', 'secretary', 'leader']

/** Working days from the beginning of the reviews to each step. */
const proposedAfter = 3
const verifiedAfter = 4

/** II.4.1: proposal, check against the criteria, publication; a session takes it from there. */
export function planRecognition(
  { stage, staff, timetable }: Company,
  each: Case,
  { edition, superior }: { edition: Edition; superior: Structure['superior'] },
): void {
  const { recogniser, fate, year } = each
  const lane = laneOf(each, superior)
  const isBase = recogniser.id !== superior.id
  const on = (count: number) => addWorkingDays(reviewBegins(year, isBase), count)
  const add = (
    day: string,
    time: string,
    run: (moment: { personId: string; day: string; time: string }) => Promise<string>,
  ) => timetable.add(lane, day, time, () => run({ personId: staff.one(recogniser, preparers, day), day, time }))
  const proposedOn = on(proposedAfter)
  const verifiedOn = on(verifiedAfter)
  add(proposedOn, '09:30', async (moment) => {
    each.recognitionId = await stage.as(moment, proposeRecognition, { registrationId: each.registrationId })
    return each.recognitionId
  })
  if (fate === 'taken-back') {
    const reason = 'Đơn vị đề nghị thực hiện thêm một năm rồi mới đề nghị xác nhận.'
    add(on(proposedAfter + 1), '15:00', (moment) =>
      stage.as(moment, withdrawRecognition, { id: each.recognitionId, reason }),
    )
  }
  if (fate === 'proposed' || fate === 'taken-back') return
  const findings = findingsFor(edition, each)
  add(verifiedOn, '10:15', (moment) => stage.as(moment, verifyRecognition, { id: each.recognitionId, findings }))
  if (fate === 'verified') return
  add(verifiedOn, '16:00', (moment) => stage.as(moment, publishRecognition, { id: each.recognitionId }))
  if (fate === 'revoked' && isOnAgenda(each)) planRevocation({ stage, staff, timetable }, each, lane)
}

/** First working day on which what was published on time may come before a session. */
export const sessionsFrom = (edition: Edition, year: number, isBase: boolean): string =>
  addWorkingDays(reviewBegins(year, isBase), verifiedAfter + edition.thresholds.publicationWorkingDays.value)

/** Cases run in the lane of the organisation that decides them. */
export const laneOf = ({ recogniser, lane }: Case, superior: Office): string =>
  recogniser.id === superior.id ? superior.code : lane

function findingsFor(edition: Edition, { isPerson, year }: Case): Findings {
  const criteria = edition.criteria[isPerson ? 'INDIVIDUAL' : 'COLLECTIVE']
  const evidence = `Báo cáo rà soát năm ${year}, kiểm tra thực tế tại địa bàn.`
  return Object.fromEntries(criteria.map(({ value }) => [value.code, { answer: 'MET' as const, evidence }]))
}

/** Somebody finds later that what was recognised did not last. */
function planRevocation({ stage, staff, timetable }: Company, each: Case, lane: string): void {
  const day = `${each.year + 1}-04-15`
  const reason = 'Kiểm tra lại: mô hình ngừng hoạt động từ đầu năm, số liệu báo cáo không còn đúng.'
  timetable.add(lane, day, '09:00', () => {
    const personId = staff.one(each.recogniser, ['secretary', 'leader'], day)
    return stage.as({ personId, day, time: '09:00' }, revokeRecognition, { id: each.recognitionId, reason })
  })
}
