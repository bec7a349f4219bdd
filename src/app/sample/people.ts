import { insertPerson } from '#ground/identity'
import type { Tx } from '#platform/db'
import { inventNames } from './names.ts'
import { seeded } from './seeded.ts'
import { Staff } from './staff.ts'
import type { Base, Office, Structure } from './structure.ts'
import { mergedOn, merger } from './units.ts'

/** The day on which new secretaries took office. */
const changedOn = '2025-09-15'

/** Invents people and appoints them to every post of the structure. */
export async function appointPeople(tx: Tx, structure: Structure): Promise<Staff> {
  const staff = new Staff()
  const nextName = inventNames(seeded(29_2024))
  const invent: Invent = () => insertPerson(tx, { fullName: nextName() })
  const secretaries: string[] = []
  for (const base of structure.bases) {
    const secretary = await (base.cells.length > 0 ? fillCommittee : fillBranch)(tx, staff, base, invent)
    await fillUnit(tx, staff, base, invent)
    if (base.copy === 1) secretaries.push(secretary)
  }
  await fillSuperior(tx, staff, structure, { secretaries, invent })
  await mergeStaff(tx, staff, structure.bases)
  return staff
}

type Invent = () => Promise<string>

async function inventMany(invent: Invent, count: number): Promise<string[]> {
  const people: string[] = []
  for (let made = 0; made < count; made += 1) people.push(await invent())
  return people
}

/** A committee of nine, of whom five are its standing committee where it has one, and the members of its cells. */
async function fillCommittee(tx: Tx, staff: Staff, base: Base, invent: Invent): Promise<string> {
  const { own, cells, seed } = base
  const until = base.successor ? { until: mergedOn } : {}
  const committee = await inventMany(invent, 9)
  const [secretary, deputy, ...others] = committee as [string, string, ...string[]]
  const standing = seed.body === 'STANDING' ? others.slice(0, 3) : []
  const rest = others.slice(standing.length)
  await fillChanging(tx, staff, base, { secretary, deputy, next: standing[0] ?? (rest[0] as string) })
  for (const [index, personId] of standing.entries()) {
    const leaves = seed.changesSecretary && index === 0 ? { until: changedOn } : until
    await staff.appoint(tx, { personId, post: 'standing-member', at: own, ...leaves })
  }
  for (const [index, personId] of rest.entries()) {
    const rises = seed.changesSecretary && standing.length === 0 && index === 0
    await staff.appoint(tx, { personId, post: 'committee-member', at: own, ...(rises ? { until: changedOn } : until) })
  }
  for (const [index, cell] of cells.entries()) {
    const head = rest.at(index - cells.length) ?? (await invent())
    await staff.appoint(tx, { personId: head, post: 'secretary', at: cell })
    const members = await inventMany(invent, 3)
    // Leading comrades are ordinary members of the cells they belong to.
    const leading = [committee[index], ...(index === 0 && cells.length < 5 ? [committee[cells.length]] : [])]
    for (const personId of [...members, ...leading])
      if (personId && personId !== head) await staff.appoint(tx, { personId, post: 'party-member', at: cell })
    if (index > 0) continue
    const [officer, clerk] = members as [string, string]
    await staff.appoint(tx, { personId: officer, post: 'receiving-officer', at: own, ...until })
    await staff.appoint(tx, { personId: clerk, post: 'clerk', at: own, ...until })
  }
  return secretary
}

/** A branch that is the base itself: a secretary, a deputy, chi ủy where it has one, its members. */
async function fillBranch(tx: Tx, staff: Staff, base: Base, invent: Invent): Promise<string> {
  const { own, seed } = base
  const [secretary, deputy, ...members] = (await inventMany(invent, 8)) as [string, string, ...string[]]
  const committee = seed.body === 'BRANCH_COMMITTEE' ? members.slice(0, 2) : []
  await fillChanging(tx, staff, base, { secretary, deputy, next: members[0] as string })
  for (const [index, personId] of committee.entries()) {
    const leaves = seed.changesSecretary && index === 0 ? { until: changedOn } : {}
    await staff.appoint(tx, { personId, post: 'committee-member', at: own, ...leaves })
  }
  for (const personId of members.slice(committee.length))
    await staff.appoint(tx, { personId, post: 'party-member', at: own })
  const [officer, clerk] = members.slice(committee.length) as [string, string]
  await staff.appoint(tx, { personId: officer, post: 'receiving-officer', at: own })
  await staff.appoint(tx, { personId: clerk, post: 'clerk', at: own })
  return secretary
}

type Head = { readonly secretary: string; readonly deputy: string; readonly next: string }

/** Secretary and deputy; where the secretary retired, the deputy and `next` move up. */
async function fillChanging(tx: Tx, staff: Staff, base: Base, { secretary, deputy, next }: Head): Promise<void> {
  const { own, seed, successor } = base
  const until = seed.changesSecretary ? { until: changedOn } : successor ? { until: mergedOn } : {}
  await staff.appoint(tx, { personId: secretary, post: 'secretary', at: own, ...until })
  await staff.appoint(tx, { personId: deputy, post: 'deputy-secretary', at: own, ...until })
  if (!seed.changesSecretary) return
  const byDocument = `Nghị quyết số 15-NQ/${own.code.toUpperCase()} ngày 15/9/2025`
  await staff.appoint(tx, { personId: deputy, post: 'secretary', at: own, from: changedOn, byDocument })
  await staff.appoint(tx, { personId: next, post: 'deputy-secretary', at: own, from: changedOn, byDocument })
}

/** Leadership and workers of the unit a base covers, and of its mass organisation. */
async function fillUnit(tx: Tx, staff: Staff, { own, unit, mass, seed }: Base, invent: Invent): Promise<void> {
  const day = '2024-01-01'
  const leader = staff.one(own, ['deputy-secretary'], day)
  const deputies = [
    ...staff.all(own, 'standing-member', day),
    ...staff.all(own, 'committee-member', day),
    ...staff.all(own, 'party-member', day).slice(2),
  ].slice(0, 2)
  const titles = seed.kind === 'AGENCY' ? ['Thủ trưởng', 'Phó thủ trưởng'] : ['Giám đốc', 'Phó giám đốc']
  const byDocument = `Quyết định số 214/QĐ-${seed.symbol} năm 2020`
  await staff.appoint(tx, { personId: leader, post: 'leader', at: unit, title: titles[0] as string, byDocument })
  for (const personId of deputies)
    await staff.appoint(tx, { personId, post: 'deputy-leader', at: unit, title: titles[1] as string, byDocument })
  const workers = await inventMany(invent, 2)
  for (const personId of workers) await staff.appoint(tx, { personId, post: 'employee', at: unit, byDocument })
  const officer = workers[0] as string
  await staff.appoint(tx, { personId: officer, post: 'registering-officer', at: unit, byDocument })
  if (!mass) return
  const chair = await invent()
  await staff.appoint(tx, { personId: chair, post: 'leader', at: mass, title: 'Chủ tịch', byDocument })
  for (const personId of [deputies[1] as string, officer])
    await staff.appoint(tx, { personId, post: 'deputy-leader', at: mass, title: 'Phó chủ tịch', byDocument })
}

type Superior = { readonly secretaries: readonly string[]; readonly invent: Invent }

/** The superior committee with its office and focal unit, and somebody at the province who receives its papers. */
async function fillSuperior(tx: Tx, staff: Staff, structure: Structure, { secretaries, invent }: Superior) {
  const { superior, provincial, advisory } = structure
  const [secretary, deputy, focalHead, officeHead, focal, receiving, clerk, administrator, viewer] = (await inventMany(
    invent,
    9,
  )) as [string, string, string, string, string, string, string, string, string]
  const at = superior
  await staff.appoint(tx, { personId: secretary, post: 'secretary', at })
  await staff.appoint(tx, { personId: deputy, post: 'deputy-secretary', at })
  for (const personId of [focalHead, officeHead, ...secretaries.slice(0, 3)])
    await staff.appoint(tx, { personId, post: 'standing-member', at })
  for (const personId of secretaries.slice(3)) await staff.appoint(tx, { personId, post: 'committee-member', at })
  await staff.appoint(tx, { personId: focalHead, post: 'focal-head', at })
  await staff.appoint(tx, { personId: focal, post: 'focal-officer', at })
  await staff.appoint(tx, { personId: receiving, post: 'receiving-officer', at })
  await staff.appoint(tx, { personId: clerk, post: 'clerk', at })
  await staff.appoint(tx, { personId: administrator, post: 'administrator', at })
  const heads = [focalHead, officeHead]
  const titles = ['Trưởng ban', 'Chánh văn phòng']
  for (const [index, body] of advisory.entries())
    await staff.appoint(tx, {
      ...{ personId: heads[index] as string, post: 'leader', at: body, title: titles[index] as string },
    })
  const title = 'Chuyên viên theo dõi dân vận'
  await staff.appoint(tx, { personId: viewer, post: 'focal-officer', at: provincial, title })
  await staff.appoint(tx, { personId: viewer, post: 'provincial-viewer', at: provincial })
}

/** Who leads the committee that the merger made: the first one's secretary, then the second one's. */
async function mergeStaff(tx: Tx, staff: Staff, bases: readonly Base[]): Promise<void> {
  const merging = Map.groupBy(
    bases.filter(({ successor }) => successor !== null),
    ({ successor }) => successor as Office,
  )
  const before = '2025-06-30'
  for (const [at, pair] of merging) {
    const old = pair.map(({ own }) => own)
    const all = (post: Parameters<Staff['all']>[1]) => old.flatMap((office) => staff.all(office, post, before))
    const [secretary, deputy] = all('secretary')
    const standing = [...all('deputy-secretary'), ...all('standing-member')]
    const members = [...standing.slice(3), ...all('committee-member')].slice(0, 8)
    const appointing = [
      { post: 'secretary', people: [secretary] },
      { post: 'deputy-secretary', people: [deputy] },
      { post: 'standing-member', people: standing.slice(0, 3) },
      { post: 'committee-member', people: members },
      { post: 'receiving-officer', people: all('receiving-officer').slice(0, 1) },
      { post: 'clerk', people: all('clerk').slice(0, 1) },
    ] as const
    for (const { post, people } of appointing)
      for (const personId of people)
        if (personId) await staff.appoint(tx, { personId, post, at, from: mergedOn, byDocument: merger.byDocument })
  }
}
