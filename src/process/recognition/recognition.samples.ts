import { bindYear, pinnedEdition } from '#ground/cycles'
import { appoint, insertPerson } from '#ground/identity'
import { insertInitiative } from '#ground/initiatives'
import { insertOrganisation, relate } from '#ground/organisations'
import { instantOf } from '#platform/clock'
import type { Db, Tx } from '#platform/db'
import { newId } from '#platform/ids'
import { editions, type OrganisationKind, type Post } from '#rulebook'

/** Invented organisations and people around one deciding body. */
const edition = pinnedEdition(editions[0]?.id ?? '')
const year = 2026
const level = edition.levels.value.find(({ rank }) => rank === 1)?.code ?? ''
const field = edition.fields.value[0]?.code ?? ''
const branchName = 'Chi bộ Văn phòng'

/**
 * A Party committee whose standing committee has `members`, a branch under it, and `cases` registrations of the branch,
 * accepted and reviewed. The second member is also the secretary of the branch.
 */
export async function recognitionWorld(db: Db, members = 3, cases = 1) {
  return db.transaction().execute(async (tx) => {
    await bindYear(tx, year, edition)
    const superior = await organisation(tx, 'SUPERIOR_COMMITTEE', 'Đảng bộ các cơ quan tỉnh')
    const committee = await organisation(tx, 'GRASSROOTS_COMMITTEE', 'Đảng ủy Sở Thủ công')
    const branch = await organisation(tx, 'BRANCH', branchName)
    await relate(tx, committee, 'PARTY_PARENT', superior, '2020-01-01')
    await relate(tx, branch, 'PARTY_PARENT', committee, '2020-01-01')
    const voters = [await person(tx, 'Bùi Thị An', ['secretary', committee])]
    for (let index = 1; index < members; index += 1)
      voters.push(
        await person(
          tx,
          `Ủy Viên ${index}`,
          ['standing-member', committee],
          ...(index === 1 ? [['secretary', branch] as const] : []),
        ),
      )
    const officer = await person(tx, 'Cao Văn Bình', ['receiving-officer', committee])
    const reportId = await review(tx, branch, committee)
    const registrations: string[] = []
    for (let index = 1; index <= cases; index += 1)
      registrations.push(await registration(tx, `Một cửa thân thiện ${index}`, { branch, committee, reportId }))
    return { committee, branch, voters, officer, registrations }
  })
}
export type RecognitionWorld = Awaited<ReturnType<typeof recognitionWorld>>

const organisation = (tx: Tx, kind: OrganisationKind, name: string) =>
  insertOrganisation(tx, {
    ...{ code: newId(), kind, name, shortName: name, paperSymbol: 'ĐU', place: 'Minh Sơn' },
    hasStandingCommittee: true,
    foundedOn: '2020-01-01',
  })

async function person(tx: Tx, fullName: string, ...posts: (readonly [Post, string])[]) {
  const personId = await insertPerson(tx, { fullName })
  for (const [post, organisationId] of posts)
    await appoint(tx, { personId, post, organisationId, from: '2024-01-01', byDocument: 'QĐ 01' })
  return personId
}

async function review(tx: Tx, branch: string, committee: string) {
  const id = newId()
  const places = { home_id: branch, competent_id: committee, created_at: instantOf('2026-09-01') }
  const report = { id, kind: 'REVIEW', year, edition_id: edition.id, state: 'sent' }
  await tx
    .insertInto('report')
    .values({ ...report, ...places })
    .execute()
  return id
}

type Around = { branch: string; committee: string; reportId: string }

async function registration(tx: Tx, name: string, { branch, committee, reportId }: Around) {
  const [id, initiativeId, at] = [newId(), newId(), instantOf('2026-02-01')] as const
  const owner = { participant: 'COLLECTIVE', ownerOrganisationId: branch, ownerPersonId: null } as const
  await insertInitiative(tx, { id: initiativeId, ...owner, name, createdAt: at })
  const answers = { name, field, level, content: 'Đón tiếp chu đáo.\nTrả lời đúng hẹn.' }
  await tx
    .insertInto('registration')
    .values({
      id,
      initiative_id: initiativeId,
      ...{ year, edition_id: edition.id, form: 'REG_COLLECTIVE_PARTY', state: 'accepted' },
      ...{ home_id: branch, competent_id: committee, aggregator_id: committee, recogniser_id: committee },
      ...{ home_name: branchName, owner_name: branchName, owner_kind: 'BRANCH', name, field, level },
      answers: JSON.stringify({ ...answers, address: 'Minh Sơn', replication: 'DONE' }),
      ...{ submitted_at: at, changed_at: at, created_at: at },
    })
    .execute()
  await tx
    .insertInto('review_finding')
    .values({ report_id: reportId, registration_id: id, outcomes: ['RECOGNISE'] })
    .execute()
  return id
}
