import { grantExtension } from '#process/oversight'
import type { Company } from './season.ts'
import { committeeOn, type Structure } from './structure.ts'

const year = 2026
/** Signed before the deadline of February; ten days more. */
const grantedOn = '2026-02-24'
const until = '2026-03-10'

/** Q-III-12: the superior gives the first base organisation more time to register. */
export function planExtension({ stage, staff, timetable }: Company, { superior, bases }: Structure): void {
  const [base] = bases
  if (!base) throw new Error('The sample has no base organisation')
  const moment = { personId: staff.one(superior, ['secretary'], grantedOn), day: grantedOn, time: '16:30' }
  timetable.add(superior.code, grantedOn, moment.time, () =>
    stage.as(moment, grantExtension, {
      year,
      granterId: superior.id,
      targetId: committeeOn(base, grantedOn).id,
      deadline: 'base-registration',
      until,
      reason: 'Đơn vị tập trung khắc phục hậu quả mưa lũ, đề nghị kéo dài thời gian đăng ký.',
    }),
  )
}
