import { insertOrganisation, mergeInto, type NewOrganisation, relate } from '#ground/organisations'
import type { Tx } from '#platform/db'
import type { BodyKind, OrganisationKind } from '#rulebook'
import { mergedOn, merger, province, type UnitSeed, units } from './units.ts'

const foundedOn = '2012-03-01'

/** An organisation of the sample, with the body of it that decides. */
export type Office = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly body: BodyKind
}

/** A Party organisation at the base and all that belongs to it; its steps run in one lane. */
export type Base = {
  readonly seed: UnitSeed
  /** 1 for the sample itself, more for what `--scale` adds. */
  readonly copy: number
  readonly lane: string
  /** The Party organisation, and from the merger on the one it went up in. */
  readonly own: Office
  readonly successor: Office | null
  readonly cells: readonly Office[]
  readonly unit: Office
  readonly mass: Office | null
}

export type Structure = {
  readonly provincial: Office
  readonly superior: Office
  /** Advisory bodies of the superior committee: the focal unit first. */
  readonly advisory: readonly Office[]
  readonly bases: readonly Base[]
}

/** The Party organisation that acts for a base on a day. */
export const committeeOn = ({ own, successor }: Base, day: string): Office =>
  successor && day >= mergedOn ? successor : own

/** The whole tree with its dates, the merger included. */
export async function buildStructure(tx: Tx, scale: number): Promise<Structure> {
  const provincial = await found(tx, {
    ...{ code: 'tinh-uy', kind: 'PROVINCIAL_COMMITTEE', name: `Đảng bộ tỉnh ${province}`, shortName: 'Tỉnh ủy' },
    ...{ paperSymbol: 'TU', hasStandingCommittee: true, body: 'STANDING' },
  })
  const government = await found(tx, {
    ...{ code: 'uy-ban', kind: 'AGENCY', name: `Ủy ban nhân dân tỉnh ${province}`, shortName: 'Ủy ban nhân dân tỉnh' },
    ...{ paperSymbol: 'UBND', body: 'LEADERSHIP' },
  })
  const superior = await found(tx, {
    ...{ code: 'khoi', kind: 'SUPERIOR_COMMITTEE', name: `Đảng ủy Khối các cơ quan tỉnh ${province}` },
    ...{ shortName: 'Đảng ủy Khối', paperSymbol: 'ĐUK', hasStandingCommittee: true, body: 'STANDING' },
  })
  await relate(tx, superior.id, 'PARTY_PARENT', provincial.id, foundedOn)
  const advisory: Office[] = []
  for (const [code, name, paperSymbol] of advisoryBodies) {
    const body = await found(tx, {
      ...{ code, kind: 'ADVISORY_BODY', name: `${name} Đảng ủy Khối các cơ quan tỉnh ${province}`, shortName: name },
      ...{ paperSymbol, body: 'LEADERSHIP' },
    })
    await relate(tx, body.id, 'PARTY_PARENT', superior.id, foundedOn)
    advisory.push(body)
  }
  const bases: Base[] = []
  for (let copy = 1; copy <= scale; copy += 1) {
    const group: Base[] = []
    for (const seed of units) group.push(await buildBase(tx, seed, copy, { superior, government }))
    bases.push(...(await merge(tx, group, copy, superior)))
  }
  return { provincial, superior, advisory, bases }
}

const advisoryBodies = [
  ['ban-tuyen-giao', 'Ban Tuyên giáo', 'BTG'],
  ['van-phong', 'Văn phòng', 'VP'],
] as const

type Above = { readonly superior: Office; readonly government: Office }

async function buildBase(tx: Tx, seed: UnitSeed, copy: number, { superior, government }: Above): Promise<Base> {
  const mark = copy === 1 ? '' : `-${copy}`
  const where = copy === 1 ? province : `${province} ${copy}`
  const isBranch = seed.body.startsWith('BRANCH')
  const partyName = `${isBranch ? 'Chi bộ' : 'Đảng ủy'} ${seed.name}`
  const own = await found(tx, {
    ...{ code: `${seed.code}${mark}`, kind: isBranch ? 'GRASSROOTS_BRANCH' : 'GRASSROOTS_COMMITTEE' },
    ...{ name: `${partyName} ${where}`, shortName: partyName, paperSymbol: isBranch ? 'CB' : 'ĐU', body: seed.body },
    ...{ hasStandingCommittee: seed.body === 'STANDING', hasCommittee: seed.body !== 'BRANCH_MEETING' },
  })
  await relate(tx, own.id, 'PARTY_PARENT', superior.id, foundedOn)
  const cells: Office[] = []
  for (const [index, cellName] of seed.cells.entries()) {
    const cell = await found(tx, {
      ...{ code: `${seed.code}${mark}-chi-bo-${index + 1}`, kind: 'BRANCH', name: `Chi bộ ${cellName} ${seed.name}` },
      ...{ shortName: `Chi bộ ${cellName}`, paperSymbol: 'CB', hasCommittee: false, body: 'BRANCH_MEETING' },
    })
    await relate(tx, cell.id, 'PARTY_PARENT', own.id, foundedOn)
    cells.push(cell)
  }
  const unit = await found(tx, {
    ...{ code: `${seed.code}${mark}-don-vi`, kind: seed.kind, name: `${seed.name} ${where}`, shortName: seed.name },
    ...{ paperSymbol: seed.symbol, body: 'LEADERSHIP' },
  })
  await relate(tx, unit.id, 'COVERED_BY', own.id, foundedOn)
  if (seed.kind !== 'ENTERPRISE') await relate(tx, unit.id, 'STATE_PARENT', government.id, foundedOn)
  const mass = seed.mass
    ? await found(tx, {
        ...{ code: `${seed.code}${mark}-doan-the`, kind: 'MASS_ORGANISATION', name: `${seed.mass} ${where}` },
        ...{ shortName: seed.mass, paperSymbol: 'ĐT', body: 'LEADERSHIP' },
      })
    : null
  if (mass) await relate(tx, mass.id, 'COVERED_BY', own.id, foundedOn)
  return { seed, copy, lane: own.code, own, successor: null, cells, unit, mass }
}

/** Two committees go up in a third one; what they did before keeps their names. */
async function merge(tx: Tx, group: readonly Base[], copy: number, superior: Office): Promise<Base[]> {
  const mark = copy === 1 ? '' : `-${copy}`
  const merging = group.filter(({ seed }) => (merger.from as readonly string[]).includes(seed.code))
  const successor = await found(tx, {
    ...{ code: `${merger.code}${mark}`, kind: 'GRASSROOTS_COMMITTEE', shortName: `Đảng ủy ${merger.name}` },
    ...{ name: `Đảng ủy ${merger.name} ${province}${copy === 1 ? '' : ` ${copy}`}`, paperSymbol: 'ĐU' },
    ...{ hasStandingCommittee: true, body: 'STANDING', foundedOn: mergedOn },
  })
  await relate(tx, successor.id, 'PARTY_PARENT', superior.id, mergedOn)
  const endingIds = merging.map(({ own }) => own.id)
  await mergeInto(tx, endingIds, successor.id, mergedOn, merger.byDocument)
  return group.map((base) => (merging.includes(base) ? { ...base, lane: successor.code, successor } : base))
}

type Founding = Omit<NewOrganisation, 'place' | 'foundedOn'> & { readonly body: BodyKind; readonly foundedOn?: string }

async function found(tx: Tx, { body, ...given }: Founding): Promise<Office> {
  const id = await insertOrganisation(tx, { foundedOn, place: province, ...given })
  return { id, code: given.code, name: given.name, kind: given.kind, body }
}
