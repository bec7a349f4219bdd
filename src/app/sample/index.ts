import { afterCommitsDone } from '#ground/acts'
import { bindYear } from '#ground/cycles'
import type { Accounts } from '#ground/identity'
import { holdAt, instantOf } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Edition, editionById, registrationFormOf } from '#rulebook'
import { planRecognition } from './autumn.ts'
import { type Case, castCases, isAccepted, isOnAgenda, isProposed } from './cases.ts'
import { planExtension } from './extensions.ts'
import { planGuidance } from './guidance.ts'
import { planSession } from './meeting.ts'
import { appointPeople } from './people.ts'
import { openPersonas, type SamplePersonas } from './personas.ts'
import { planReview } from './review.ts'
import { castContinued, planAmendments, planContinuation, planFollowed } from './running.ts'
import { type Company, type ListOf, planRegistration, planSummaryList } from './season.ts'
import { seeded } from './seeded.ts'
import { Stage } from './stage.ts'
import { Stock } from './stock.ts'
import { buildStructure, committeeOn, type Office, type Structure } from './structure.ts'
import { Timetable } from './timetable.ts'

export { type SamplePersona, type SamplePersonas, samplePassword, samplePersonas } from './personas.ts'

type Loading = {
  /** Empty: the caller has seen that there is no organisation. */
  readonly db: Db
  readonly accounts: Accounts
  /** How many times units and initiatives are multiplied. */
  readonly scale: number
  /** Hears one line of progress now and then. */
  readonly tell: (line: string) => void
}

const years = [2024, 2025, 2026] as const
/** Bound to the rules, but nothing has happened in it yet. */
const nextYear = 2027
const editionId = 'hd-29-duk-2024'
/** The sample is set up before its first year begins and ends on this day. */
const setUpOn = '2024-04-22'
const setUpAt = instantOf(setUpOn, '08:00')
const lastDay = '2026-11-20'

/** Plays three invented years through the real acts, each by its own person at its own moment. */
export async function loadSampleYear({ db, accounts, scale, tell }: Loading): Promise<SamplePersonas> {
  const edition = editionById(editionId)
  if (!edition) throw new Error(`The program carries no edition "${editionId}"`)
  tell('Đang dựng năm mẫu: tổ chức, con người … 0%')
  const { structure, staff } = await holdAt(setUpAt, () =>
    db.transaction().execute(async (tx) => {
      for (const year of [...years, nextYear]) await bindYear(tx, year, edition)
      const built = await buildStructure(tx, scale)
      return { structure: built, staff: await appointPeople(tx, built) }
    }),
  )
  const company = { stage: new Stage(db), staff, timetable: new Timetable() }
  planYears(company, structure, edition)
  let told = ''
  await company.timetable.play((day, share) => {
    const month = day.slice(0, 7)
    if (month === told) return
    told = month
    const [year, number] = month.split('-')
    tell(`Đang dựng năm mẫu: ${year}, tháng ${Number(number)} … ${Math.round(share * 100)}%`)
  })
  const personas = await openPersonas({ db, accounts, day: lastDay }, structure, staff)
  await afterCommitsDone()
  tell('Đang dựng năm mẫu … 100%')
  return personas
}

/** Puts everything that happens in the three years on the timetable. */
function planYears(company: Company, structure: Structure, edition: Edition): void {
  const { superior, provincial } = structure
  const planned = castCases(structure, company.staff)
  const continued = castContinued(planned)
  const cases = [...planned, ...continued]
  for (const each of planned) planRegistration(company, each)
  for (const each of continued) planContinuation(company, each)
  planAmendments(company, planned)
  const stock = new Stock(seeded(cases.length))
  planFollowed(company, structure.bases, (name) => ({
    ...stock.next(registrationFormOf(edition, 'REG_COLLECTIVE_PARTY'), 'BASE', setUpOn),
    name,
    newness: 'CONTINUED',
    origin: `${name}, thực hiện từ trước khi có đăng ký`,
  }))
  planExtension(company, structure)
  planGuidance(company, structure, edition)
  for (const year of years) {
    const ofYear = cases.filter((each) => each.year === year)
    for (const list of reporters(structure, year, '04-01')) planSummaryList(company, list)
    for (const list of reporters(structure, year, '10-01')) {
      const reviewed = ofYear.filter((each) => isAccepted(each) && each.reviewer.id === list.office.id)
      planReview(company, { ...list, cases: reviewed, superior: list.isBase ? superior : provincial })
    }
    for (const each of ofYear.filter(isProposed)) planRecognition(company, each, { edition, superior })
    planSessions(company, ofYear.filter(isOnAgenda), { year, superior, edition })
  }
}

/** Every organisation that lists and reviews in a year: those of the base on a day, and the superior. */
function reporters({ bases, superior }: Structure, year: number, day: string): ListOf[] {
  const offices = new Map(bases.map((base) => [committeeOn(base, `${year}-${day}`), base.lane]))
  return [
    ...[...offices].map(([office, lane]) => ({ office, lane, year, isBase: true })),
    { office: superior, lane: superior.code, year, isBase: false },
  ]
}

type Calling = { readonly year: number; readonly superior: Office; readonly edition: Edition }

/** One session a year for each body that has something to decide. */
function planSessions(company: Company, cases: readonly Case[], { year, superior, edition }: Calling): void {
  const chance = seeded(year)
  for (const [office, agenda] of Map.groupBy(cases, ({ recogniser }) => recogniser)) {
    const isBase = office.id !== superior.id
    const lane = isBase ? (agenda[0]?.lane ?? office.code) : superior.code
    planSession(company, { office, lane, year, isBase, cases: agenda, edition, chance })
  }
}
