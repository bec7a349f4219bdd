import type { Filling, Posting, Staff } from './staff.ts'
import type { Base, Structure } from './structure.ts'
import { changedOn, mergedOn, merger } from './units.ts'

/** Whose secretaries sit in the standing committee of the superior; those of the others sit in its committee. */
const seatedInStanding = ['ke-hoach', 'da-khoa', 'dien-nuoc']
const atFirst = '2024-01-01'

/** The superior committee with its office and focal unit, and somebody at the province who receives its papers. */
export async function fillSuperior({ tx, staff, invent }: Filling, structure: Structure): Promise<void> {
  const { superior: at, provincial, advisory, bases } = structure
  const post = (given: Posting) => staff.appoint(tx, given)
  await post({ personId: await invent(), post: 'secretary', at })
  await post({ personId: await invent(), post: 'deputy-secretary', at })
  for (const [index, body] of advisory.entries()) {
    const personId = await invent()
    await post({ personId, post: 'standing-member', at })
    await post({ personId, post: 'leader', at: body, title: index === 0 ? 'Trưởng ban' : 'Chánh văn phòng' })
    if (index === 0) await post({ personId, post: 'focal-head', at })
  }
  for (const { seed, own, copy } of bases) {
    if (copy > 1) continue
    const seat = seatedInStanding.includes(seed.code) ? 'standing-member' : 'committee-member'
    const personId = staff.one(own, ['secretary'], atFirst)
    await post({ personId, post: seat, at, ...(seed.changesSecretary && { until: changedOn }) })
    if (seed.changesSecretary)
      await post({ personId: staff.one(own, ['secretary'], changedOn), post: seat, at, from: changedOn })
  }
  for (const office of ['focal-officer', 'receiving-officer', 'clerk', 'administrator'] as const)
    await post({ personId: await invent(), post: office, at })
  const viewer = { personId: await invent(), at: provincial, title: 'Chuyên viên theo dõi công tác dân vận' }
  await post({ ...viewer, post: 'focal-officer' })
  await post({ ...viewer, post: 'provincial-viewer' })
}

/** Seats of a committee that a merger made, beside its secretary and deputy. */
const seats = { standing: 3, others: 8 } as const
const lastDayBefore = '2025-06-30'

/** Who leads the committee that the merger made: the first one's secretary, with the second one's as deputy. */
export async function fillMerged({ tx, staff }: Filling, bases: readonly Base[]): Promise<void> {
  const merging = bases.filter(({ successor }) => successor !== null)
  for (const [at, pair] of Map.groupBy(merging, ({ successor }) => successor)) {
    const all = (post: Parameters<Staff['all']>[1]) => pair.flatMap(({ own }) => staff.all(own, post, lastDayBefore))
    const deputies = [...all('deputy-secretary'), ...all('standing-member')]
    const others = [...deputies.slice(seats.standing), ...all('committee-member')]
    const appointed = [
      { post: 'secretary', people: all('secretary').slice(0, 1) },
      { post: 'deputy-secretary', people: all('secretary').slice(1) },
      { post: 'standing-member', people: deputies.slice(0, seats.standing) },
      { post: 'committee-member', people: others.slice(0, seats.others) },
      { post: 'receiving-officer', people: all('receiving-officer').slice(0, 1) },
      { post: 'clerk', people: all('clerk').slice(0, 1) },
    ] as const
    for (const { post, people } of appointed)
      for (const personId of people)
        if (at) await staff.appoint(tx, { personId, post, at, from: mergedOn, byDocument: merger.byDocument })
  }
}
