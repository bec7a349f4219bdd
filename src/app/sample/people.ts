import { insertPerson } from '#ground/identity'
import type { Tx } from '#platform/db'
import type { Post } from '#rulebook'
import { inventNames } from './names.ts'
import { seeded } from './seeded.ts'
import { type Filling, type Invent, Staff } from './staff.ts'
import type { Base, Structure } from './structure.ts'
import { fillMerged, fillSuperior } from './superior-people.ts'
import { changedOn, mergedOn } from './units.ts'

/** Sizes of bodies beside their secretary and deputy. */
const standingSeats = 3
const otherSeats = { withStanding: 4, withoutStanding: 7 } as const
const membersOfCell = 3
const branchSeats = { committee: 2, members: 4, withoutCommittee: 6 } as const

/** Invents people and appoints them to every post of the structure. */
export async function appointPeople(tx: Tx, structure: Structure): Promise<Staff> {
  const staff = new Staff()
  const nextName = inventNames(seeded(29_2024))
  const filling = { tx, staff, invent: () => insertPerson(tx, { fullName: nextName() }) }
  for (const base of structure.bases) {
    await (base.cells.length > 0 ? fillCommittee : fillBranch)(filling, base)
    await fillUnit(filling, base)
  }
  await fillSuperior(filling, structure)
  await fillMerged(filling, structure.bases)
  return staff
}

async function inventMany(invent: Invent, count: number): Promise<string[]> {
  const people: string[] = []
  while (people.length < count) people.push(await invent())
  return people
}

/** A post at a base until it merges; where the secretary retired, `next` is what the person became that day. */
async function serve({ tx, staff }: Filling, base: Base, personId: string, post: Post, next?: Post | 'retired') {
  const { own, seed, successor } = base
  const moves = seed.changesSecretary && next !== undefined
  const until = moves ? changedOn : successor ? mergedOn : undefined
  await staff.appoint(tx, { personId, post, at: own, ...(until && { until }) })
  if (!moves || next === 'retired') return
  const byDocument = `Nghị quyết số 15-NQ/${own.code.toUpperCase()} ngày 12/9/2025`
  await staff.appoint(tx, { personId, post: next, at: own, from: changedOn, byDocument })
}

/** A committee of nine, of whom five are its standing committee where it has one, and the members of its cells. */
async function fillCommittee(filling: Filling, base: Base): Promise<void> {
  const { tx, staff, invent } = filling
  const hasStanding = base.seed.body === 'STANDING'
  const heads = await inventMany(invent, 2)
  const standing = await inventMany(invent, hasStanding ? standingSeats : 0)
  const others = await inventMany(invent, hasStanding ? otherSeats.withStanding : otherSeats.withoutStanding)
  for (const personId of heads.slice(0, 1)) await serve(filling, base, personId, 'secretary', 'retired')
  for (const personId of heads.slice(1)) await serve(filling, base, personId, 'deputy-secretary', 'secretary')
  for (const personId of standing)
    await serve(filling, base, personId, 'standing-member', personId === standing[0] ? 'deputy-secretary' : undefined)
  const rising = hasStanding ? others.at(-1) : others[0]
  const risesTo = hasStanding ? 'standing-member' : 'deputy-secretary'
  for (const personId of others)
    await serve(filling, base, personId, 'committee-member', personId === rising ? risesTo : undefined)
  const committee = [...heads, ...standing, ...others]
  for (const [index, cell] of base.cells.entries()) {
    // Members of the committee lead the cells, the last ones the last cells.
    const head = others.at(index - base.cells.length) ?? (await invent())
    await staff.appoint(tx, { personId: head, post: 'secretary', at: cell })
    const members = await inventMany(invent, membersOfCell)
    // Leading comrades are ordinary members of the cells they belong to.
    const leading = committee.filter((_, rank) => rank % base.cells.length === index && rank < standingSeats + 2)
    for (const personId of [...members, ...leading])
      if (!others.includes(personId)) await staff.appoint(tx, { personId, post: 'party-member', at: cell })
    if (index === 0) await fillOffice(filling, base, members)
  }
}

/** A branch that is the base itself: a secretary, a deputy, chi ủy where it has one, its members. */
async function fillBranch(filling: Filling, base: Base): Promise<void> {
  const { invent } = filling
  const hasCommittee = base.seed.body === 'BRANCH_COMMITTEE'
  await serve(filling, base, await invent(), 'secretary', 'retired')
  await serve(filling, base, await invent(), 'deputy-secretary', 'secretary')
  const committee = await inventMany(invent, hasCommittee ? branchSeats.committee : 0)
  for (const personId of committee)
    await serve(filling, base, personId, 'committee-member', personId === committee[0] ? 'deputy-secretary' : undefined)
  const members = await inventMany(invent, hasCommittee ? branchSeats.members : branchSeats.withoutCommittee)
  for (const personId of members)
    await serve(filling, base, personId, 'party-member', personId === members[2] ? 'committee-member' : undefined)
  await fillOffice(filling, base, members)
}

/** Two members do the office work of a base beside their own. */
async function fillOffice(filling: Filling, base: Base, members: readonly string[]): Promise<void> {
  for (const [index, post] of (['receiving-officer', 'clerk'] as const).entries()) {
    const personId = members[index]
    if (personId) await serve(filling, base, personId, post)
  }
}

/** Leadership and workers of the unit a base covers, and of its mass organisation. */
async function fillUnit({ tx, staff, invent }: Filling, { own, unit, mass, seed }: Base): Promise<void> {
  const day = '2024-01-01'
  const byDocument = `Quyết định số 214/QĐ-${seed.symbol} năm 2020`
  const [head, vice] = seed.kind === 'AGENCY' ? ['Thủ trưởng', 'Phó thủ trưởng'] : ['Giám đốc', 'Phó giám đốc']
  const leader = staff.one(own, ['deputy-secretary'], day)
  await staff.appoint(tx, { personId: leader, post: 'leader', at: unit, title: head ?? '', byDocument })
  const members = staff.all(own, 'party-member', day).slice(2)
  const others = [...staff.all(own, 'standing-member', day), ...staff.all(own, 'committee-member', day), ...members]
  const deputies = others.slice(0, 2)
  for (const personId of deputies)
    await staff.appoint(tx, { personId, post: 'deputy-leader', at: unit, title: vice ?? '', byDocument })
  const [officer, worker] = [await invent(), await invent()]
  for (const personId of [officer, worker])
    await staff.appoint(tx, { personId, post: 'employee', at: unit, byDocument })
  await staff.appoint(tx, { personId: officer, post: 'registering-officer', at: unit, byDocument })
  if (!mass) return
  await staff.appoint(tx, { personId: await invent(), post: 'leader', at: mass, title: 'Chủ tịch', byDocument })
  for (const personId of [...deputies.slice(1), officer])
    await staff.appoint(tx, { personId, post: 'deputy-leader', at: mass, title: 'Phó chủ tịch', byDocument })
}
