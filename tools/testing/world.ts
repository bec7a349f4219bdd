import { bindYear } from '../../src/ground/cycles/index.ts'
import { appoint, insertPerson, personAtWork, type SignedIn } from '../../src/ground/identity/index.ts'
import { insertOrganisation, relate } from '../../src/ground/organisations/index.ts'
import type { Db, Tx } from '../../src/platform/db/index.ts'
import { editionById, type OrganisationKind, type Post } from '../../src/rulebook/index.ts'

/** The small world of tests: one superior committee, one grassroots committee, its cells, the agency it covers, eleven people. */
export type World = {
  readonly organisations: Readonly<Record<'superior' | 'committee' | 'cell' | 'otherCell' | 'agency', string>>
  readonly people: Readonly<Record<keyof typeof people, string>>
  /** A person with the posts of `day`. */
  at(person: keyof typeof people, day?: string): Promise<SignedIn>
}

const since = '2020-01-01'
const document = 'Quyết định mẫu số 01'

const people = {
  cellSecretary: ['Trần Thị Bưởi', 'cell', 'secretary'],
  member: ['Lê Văn Cam', 'cell', 'party-member'],
  colleague: ['Mai Văn Chanh', 'cell', 'party-member'],
  otherSecretary: ['Ngô Thị Đào', 'otherCell', 'secretary'],
  officer: ['Phạm Văn Mận', 'committee', 'receiving-officer'],
  committeeSecretary: ['Đỗ Thị Mơ', 'committee', 'secretary'],
  committeeDeputy: ['Vũ Văn Nhãn', 'committee', 'deputy-secretary'],
  standingMember: ['Hồ Thị Ổi', 'committee', 'standing-member'],
  employee: ['Bùi Văn Quýt', 'agency', 'employee'],
  focalOfficer: ['Dương Thị Sen', 'superior', 'focal-officer'],
  administrator: ['Đặng Văn Táo', 'superior', 'administrator'],
} as const satisfies Record<string, readonly [string, string, Post]>

export async function smallWorld(db: Db): Promise<World> {
  return db.transaction().execute(async (tx) => {
    for (const year of [2024, 2025, 2026]) await bindYear(tx, year, editionOf())
    const superior = await organisation(tx, 'cap-tren', 'SUPERIOR_COMMITTEE', 'Đảng ủy cấp trên mẫu', true)
    const committee = await organisation(tx, 'co-so', 'GRASSROOTS_COMMITTEE', 'Đảng ủy cơ sở mẫu', true)
    const cell = await organisation(tx, 'chi-bo-1', 'BRANCH', 'Chi bộ Một')
    const otherCell = await organisation(tx, 'chi-bo-2', 'BRANCH', 'Chi bộ Hai')
    const agency = await organisation(tx, 'co-quan', 'AGENCY', 'Sở Mẫu')
    await relate(tx, committee, 'PARTY_PARENT', superior, since)
    for (const id of [cell, otherCell]) await relate(tx, id, 'PARTY_PARENT', committee, since)
    await relate(tx, agency, 'COVERED_BY', committee, since)
    const organisations = { superior, committee, cell, otherCell, agency }
    const ids: Record<string, string> = {}
    for (const [key, [fullName, place, post]] of Object.entries(people)) {
      const personId = await insertPerson(tx, { fullName })
      await appoint(tx, { personId, post, organisationId: organisations[place], from: since, byDocument: document })
      ids[key] = personId
    }
    const at: World['at'] = async (person, day = '2026-02-10') => {
      const found = await personAtWork(db, ids[person] ?? '', day)
      if (!found) throw new Error(`Nobody is called ${person}`)
      return found
    }
    return { organisations, people: ids as World['people'], at }
  })
}

function editionOf() {
  const edition = editionById('hd-29-duk-2024')
  if (!edition) throw new Error('The edition of the guidance is missing')
  return edition
}

const organisation = (tx: Tx, code: string, kind: OrganisationKind, name: string, hasStandingCommittee = false) =>
  insertOrganisation(tx, {
    code,
    kind,
    name,
    shortName: name,
    paperSymbol: code.toUpperCase(),
    place: 'An Lạc',
    hasStandingCommittee,
    foundedOn: since,
  })
