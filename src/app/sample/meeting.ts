import { addWorkingDays } from '#platform/clock'
import {
  cancelSession,
  castBallots,
  closeVote,
  concludeSession,
  conveneSession,
  createSession,
  decideRecognition,
  markPresence,
  openSession,
  openVote,
} from '#process/recognition'
import type { Edition } from '#rulebook'
import { preparers, sessionsFrom } from './autumn.ts'
import type { Case } from './cases.ts'
import { endOf, type SessionEnd, sessionEnds } from './plan.ts'
import type { Company } from './season.ts'
import type { Seeded } from './seeded.ts'
import type { Office } from './structure.ts'

export type SessionOf = {
  readonly office: Office
  readonly lane: string
  readonly year: number
  readonly isBase: boolean
  readonly cases: readonly Case[]
  readonly edition: Edition
  readonly chance: Seeded
}

/** How a roster of five or more may be one short, and the smallest in which one voice more or less changes nothing. */
const spareRoster = 5
const dissentRoster = 4
const daysToMeet = 2

/** II.4.1.1-b: one meeting of a deciding body, from its agenda to the decision, as far as the plan has it. */
export function planSession(company: Company, given: SessionOf): void {
  const { stage, staff, timetable } = company
  const { office, lane, year, isBase, cases, edition } = given
  const createdOn = sessionsFrom(edition, year, isBase)
  const planned = endOf<{ end: SessionEnd; day: string } | undefined>(sessionEnds, year, office.code, undefined)
  const day = planned?.day ?? addWorkingDays(createdOn, daysToMeet)
  const end = planned?.end ?? 'concluded'
  const mood = drawMood(given.chance)
  const at = (on: string, time: string) => ({ personId: staff.one(office, preparers, on), day: on, time })
  let id = ''
  timetable.add(lane, createdOn, '08:30', async () => {
    const chairId = staff.one(office, ['secretary', 'leader'], day)
    const secretaryId = staff.one(office, ['receiving-officer', 'focal-officer', 'deputy-leader', 'party-member'], day)
    const recognitionIds = cases.map(({ recognitionId }) => recognitionId)
    id = await stage.as(at(createdOn, '08:30'), createSession, {
      ...{ organisationId: office.id, body: office.body, day, time: '14:00', place: placeOf(office) },
      ...{ chairId, secretaryId, recognitionIds },
    })
  })
  if (end === 'preparing') return
  timetable.add(lane, createdOn, '09:10', () => stage.as(at(createdOn, '09:10'), conveneSession, { id }))
  if (end === 'cancelled') {
    const on = addWorkingDays(createdOn, 1)
    const reason = 'Quá nửa thành viên đi công tác đột xuất, không đủ số người họp.'
    timetable.add(lane, on, '10:00', () => stage.as(at(on, '10:00'), cancelSession, { id, reason }))
  }
  if (end === 'cancelled' || end === 'convened') return
  timetable.add(lane, day, '14:00', () => meet(company, { ...given, ...mood, id, day, end }))
  const isDecided = cases.some(({ fate }) => fate === 'recognised' || fate === 'revoked')
  if (end !== 'concluded' || !isDecided) return
  const decidedOn = addWorkingDays(day, 1)
  timetable.add(lane, decidedOn, '15:00', () => {
    const personId = staff.one(office, ['secretary', 'leader'], decidedOn)
    return stage.as({ personId, day: decidedOn, time: '15:00' }, decideRecognition, {
      sessionId: id,
      signerId: personId,
    })
  })
}

const placeOf = ({ name }: Office): string => `Phòng họp ${name}`

/** What a meeting is like, drawn when it is planned: lanes run side by side, and draws must keep their order. */
type Mood = { readonly isShort: boolean; readonly dissents: boolean }

function drawMood(chance: Seeded): Mood {
  const isShort = chance.below(2) === 0
  return { isShort, dissents: !isShort && chance.below(3) === 0 }
}

type Meeting = SessionOf & Mood & { readonly id: string; readonly day: string; readonly end: SessionEnd }

/** The afternoon of the meeting. */
async function meet({ stage, staff }: Company, meeting: Meeting): Promise<void> {
  const { id, day, end, office, cases } = meeting
  const convener = (time: string) => ({ personId: staff.one(office, preparers, day), day, time })
  await stage.as(convener('14:00'), openSession, { id })
  const roster = await stage.rosterOf(id)
  // Everybody is there for a vote that still waits.
  const isShort = meeting.isShort && end === 'concluded' && roster.length >= spareRoster
  const present = isShort ? roster.slice(0, -1) : roster
  const presentIds = present.map(({ personId }) => personId)
  await stage.as(convener('14:05'), markPresence, { id, presentIds })
  if (end === 'meeting') return
  await stage.as(convener('14:40'), openVote, { id })
  const dissents = meeting.dissents && roster.length >= dissentRoster
  // In a vote that still waits only the deputy has voted.
  const voters = end === 'voting' ? present.slice(1, 2) : present
  for (const [index, { personId, barredFrom }] of voters.entries()) {
    const open = cases.filter(({ recognitionId }) => !barredFrom.includes(recognitionId))
    if (open.length === 0) continue
    const choices = Object.fromEntries(
      open.map((each) => [each.recognitionId, choiceOf(each, index, dissents && index === voters.length - 1)]),
    )
    await stage.as({ personId, day, time: `14:${45 + (index % 10)}` }, castBallots, { id, choices })
  }
  if (end === 'voting') return
  await stage.as(convener('14:58'), closeVote, { id })
  if (end === 'counted') return
  const conclusion = 'Phiên họp thống nhất kết quả biểu quyết; giao văn phòng hoàn thiện biên bản, dự thảo quyết định.'
  await stage.as(convener('15:20'), concludeSession, { id, conclusion })
}

/** A case that the plan does not carry finds one voice in three; any other finds all but perhaps one. */
function choiceOf({ fate }: Case, index: number, dissents: boolean): 'for' | 'against' | 'other' {
  if (fate === 'not-carried') return (['for', 'against', 'other'] as const)[index % 3] ?? 'against'
  return dissents ? 'other' : 'for'
}
