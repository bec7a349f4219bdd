import { randomUUID } from 'node:crypto'
import type { Doer } from '#ground/acts'
import { appoint, insertPerson, personAtWork, rights } from '#ground/identity'
import { insertOrganisation, relate } from '#ground/organisations'
import { today } from '#platform/clock'
import type { Db } from '#platform/db'

export const foundedOn = '2020-07-01'

/** A small invented tree: a committee over two branches, an agency that the first one covers, one administrator. */
export async function sampleTree(db: Db) {
  return db.transaction().execute(async (tx) => {
    const make = (code: string, kind: 'GRASSROOTS_COMMITTEE' | 'BRANCH' | 'AGENCY', name: string) =>
      insertOrganisation(tx, { code, kind, name, shortName: name, paperSymbol: 'ĐU', place: 'Minh Sơn', foundedOn })
    const committee = await make('dang-uy-so', 'GRASSROOTS_COMMITTEE', 'Đảng ủy Sở Minh Sơn')
    const north = await make('chi-bo-bac', 'BRANCH', 'Chi bộ Bắc')
    const south = await make('chi-bo-nam', 'BRANCH', 'Chi bộ Nam')
    const agency = await make('phong-bac', 'AGENCY', 'Phòng Bắc')
    await relate(tx, north, 'PARTY_PARENT', committee, foundedOn)
    await relate(tx, south, 'PARTY_PARENT', committee, foundedOn)
    await relate(tx, agency, 'COVERED_BY', north, foundedOn)
    const administratorId = await insertPerson(tx, { fullName: 'Hoàng Thị Quản' })
    const [post] = rights['edit-people']
    await appoint(tx, {
      personId: administratorId,
      post,
      organisationId: committee,
      from: foundedOn,
      byDocument: 'Quyết định số 01',
    })
    return { committee, north, south, agency, administratorId }
  })
}

export type SampleTree = Awaited<ReturnType<typeof sampleTree>>

/** The administrator at work, each time with a form of its own. */
export async function administratorOf(db: Db, tree: SampleTree): Promise<Doer> {
  const actor = await personAtWork(db, tree.administratorId, today())
  if (!actor) throw new Error('The sample administrator is missing')
  return { db, actor, once: randomUUID() }
}
