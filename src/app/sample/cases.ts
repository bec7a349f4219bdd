import { addWorkingDays } from '#platform/clock'
import type { Draft } from '#process/registration'
import { editions, findAuthority, registrationFormOf } from '#rulebook'
import { type Fate, type Line, plans, type Who } from './plan.ts'
import { seeded } from './seeded.ts'
import type { Staff } from './staff.ts'
import { Stock } from './stock.ts'
import { type Base, committeeOn, type Office, type Structure } from './structure.ts'

/** One initiative in one year: who registers it, where it goes, how far it comes. */
export type Case = {
  readonly year: number
  readonly lane: string
  readonly line: Line
  readonly fate: Fate
  readonly answers: Draft
  readonly isPerson: boolean
  /** Where it is registered, who receives and lists it in spring, who reviews and who recognises it in autumn. */
  readonly home: Office
  readonly receiver: Office
  readonly lister: Office
  readonly reviewer: Office
  readonly recogniser: Office
  readonly registrantId: string
  /** The working day on which it is drafted. */
  readonly draftedOn: string
  /** Written as the acts go along. */
  registrationId: string
  recognitionId: string
}

/** First working day of a year's registrations: 2024 began after the guidance, 2026 before the holidays of Tết. */
const opensOn: Readonly<Record<number, string>> = { 2024: '2024-05-06', 2025: '2025-02-10', 2026: '2026-02-02' }
const lateFrom: Readonly<Record<number, string>> = { 2024: '2024-06-03', 2025: '2025-03-03', 2026: '2026-03-02' }
/** Working days after the last one on time. */
const longLate = 25
const daysToDraft = 4

/** Every initiative of the plan, given to the organisations of the structure. */
export function castCases(structure: Structure, staff: Staff): Case[] {
  const chance = seeded(120)
  const stock = new Stock(chance)
  return plans.flatMap(({ year, lines }) => {
    const make = (line: Line, roles: (day: string) => Roles): Case => {
      const [who, level, fate, entry] = line
      const from = (entry?.endsWith('late') ? lateFrom : opensOn)[year] as string
      const draftedOn = addWorkingDays(from, chance.below(daysToDraft) + (entry === 'long-late' ? longLate : 0))
      const isPerson = /^(member|worker)/.test(who)
      const cast = roles(draftedOn)
      return {
        year,
        line,
        fate,
        answers: stock.next(formFor(cast.home, isPerson, level), level, draftedOn),
        isPerson,
        draftedOn,
        ...cast,
        registrationId: '',
        recognitionId: '',
      }
    }
    const ofBases = structure.bases.flatMap((base) =>
      (lines[base.seed.code] ?? []).map((line) =>
        make(line, (day) => rolesIn(line, base, structure, { staff, day, year })),
      ),
    )
    const ofSuperior = (lines.khoi ?? []).map((line) =>
      make(line, (day) => rolesOfAdvisory(line, structure, staff, day)),
    )
    return [...ofBases, ...ofSuperior]
  })
}

/** The form that the authority table gives to whoever registers. */
function formFor({ kind }: Office, isPerson: boolean, level: Line[1]) {
  const [edition] = editions
  const participant = isPerson ? 'INDIVIDUAL' : 'COLLECTIVE'
  const rule = edition && findAuthority(edition, { participant, ownerKind: kind, level })
  if (!edition || !rule) throw new Error(`Nobody of kind ${kind} registers at ${level}`)
  return registrationFormOf(edition, rule.value.form)
}

type Roles = Pick<Case, 'lane' | 'home' | 'receiver' | 'lister' | 'reviewer' | 'recogniser' | 'registrantId'>
type When = { readonly staff: Staff; readonly day: string; readonly year: number }

/** Who is who for one line of the plan, as the authority table has it. */
function rolesIn(line: Line, base: Base, { superior }: Structure, { staff, day, year }: When): Roles {
  const [who, level] = line
  const spring = committeeOn(base, day)
  const autumn = committeeOn(base, `${year}-10-01`)
  const { home, registrantId } = registrantOf(who, base, { staff, day, year })
  const isHigher = level === 'SUPERIOR'
  if (who === 'self' && isHigher) return { lane: superior.code, home, registrantId, ...sameFor(superior) }
  const goesUp = who.startsWith('cell') || (isHigher && ['unit', 'mass'].includes(who))
  const decides = who === 'self' || who.startsWith('cell') ? autumn : home
  return {
    ...{ lane: base.lane, home, registrantId, lister: spring, reviewer: autumn },
    receiver: goesUp ? spring : home,
    recogniser: isHigher ? superior : decides,
  }
}

/** Officers of a base stand before it among the members of the first cell, leading comrades after it. */
const plainMemberOfCell = 2

function registrantOf(who: Who, base: Base, { staff, day }: When): { home: Office; registrantId: string } {
  const { unit, mass, cells } = base
  const own = committeeOn(base, day)
  const [, kind, number] = /^([a-z]+)(\d*)$/.exec(who) ?? []
  const cell = cells[Number(number) - 1]
  const chosen = (home: Office | null, registrantId: string | undefined) => {
    if (!home || !registrantId) throw new Error(`${base.own.name} has no ${who}`)
    return { home, registrantId }
  }
  switch (kind) {
    case 'self':
      return chosen(own, staff.one(own, ['secretary'], day))
    case 'cell':
      return chosen(cell ?? null, cell && staff.one(cell, ['secretary'], day))
    case 'member': {
      const members = staff.all(cell ?? own, 'party-member', day)
      return chosen(cell ?? own, members.at(cell ? plainMemberOfCell : -1))
    }
    case 'worker':
      return chosen(unit, staff.all(unit, 'employee', day)[1])
    case 'mass':
      return chosen(mass, mass ? staff.one(mass, ['leader'], day) : undefined)
    default:
      return chosen(unit, staff.one(unit, ['registering-officer'], day))
  }
}

function rolesOfAdvisory([who]: Line, { superior, advisory }: Structure, staff: Staff, day: string): Roles {
  const home = advisory[Number(who.slice(-1)) - 1]
  if (!home) throw new Error(`There is no ${who}`)
  return { lane: superior.code, home, registrantId: staff.one(home, ['leader'], day), ...sameFor(superior) }
}

const sameFor = (office: Office) => ({ receiver: office, lister: office, reviewer: office, recogniser: office })

const refusedFates: readonly Fate[] = ['draft', 'submitted', 'returned', 'declined', 'withdrawn']
export const isAccepted = ({ fate }: Case): boolean => !refusedFates.includes(fate)
/** Whether the review of its year proposes it for recognition. */
export const isProposed = (each: Case): boolean => isAccepted(each) && !['reviewed', 'stopped'].includes(each.fate)
/** Whether it comes before a session. */
export const isOnAgenda = (each: Case): boolean =>
  isProposed(each) && !['proposed', 'verified', 'published', 'taken-back'].includes(each.fate)
