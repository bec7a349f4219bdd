import { beforeAll, expect, test } from 'vitest'
import { appoint, holdersOn, insertPerson } from '#ground/identity'
import { chainOn, organisationOn, successorOn } from '#ground/organisations'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { administratorOf, foundedOn, type SampleTree, sampleTree } from '../administration.samples.ts'
import { organisationFile, topOrganisation, treeOn } from '../organisation.queries.ts'
import { mergeOrganisations } from './merge-organisations.ts'
import { createOrganisation, renameOrganisation } from './organisations.ts'

let database: TestDatabase
let tree: SampleTree
beforeAll(async () => {
  database = await testDatabase()
  tree = await sampleTree(database.db)
  return database.close
})

const doer = () => administratorOf(database.db, tree)
const profile = {
  kind: 'BRANCH' as const,
  name: 'Chi bộ Văn phòng Đảng ủy',
  shortName: 'Chi bộ Đông',
  paperSymbol: 'CB',
  place: 'Minh Sơn',
  hasStandingCommittee: false,
  hasCommittee: true,
  from: '2025-03-01',
  byDocument: 'Quyết định số 5',
}
const newOne = (more: object = {}) => ({ ...profile, code: '', parent: tree.committee, coveredBy: '', ...more })

const fieldsOf = (outcome: Awaited<ReturnType<typeof createOrganisation>>) =>
  outcome.kind === 'problems' ? outcome.problems.map(({ field }) => field) : outcome.kind
const idIn = (outcome: Awaited<ReturnType<typeof createOrganisation>>) =>
  outcome.kind === 'done' ? (outcome.location.split('/').at(-1) ?? '') : outcome.kind

test('a new organisation hangs in the tree from its first day; its code follows its short name', async () => {
  const id = idIn(await createOrganisation(await doer(), newOne()))
  expect(await organisationOn(database.db, id, '2025-02-28')).toBeUndefined()
  expect(await organisationOn(database.db, id, '2025-03-01')).toMatchObject({ code: 'chi-bo-dong' })
  expect((await chainOn(database.db, id, '2025-03-01')).map((step) => step.code)).toEqual(['chi-bo-dong', 'dang-uy-so'])
  expect((await topOrganisation(database.db, '2025-03-01'))?.code).toBe('dang-uy-so')
  const depths = (await treeOn(database.db, '2025-03-01')).map(({ item, depth }) => [item.code, depth])
  expect(depths).toEqual([
    ['dang-uy-so', 0],
    ['chi-bo-bac', 1],
    ['phong-bac', 2],
    ['chi-bo-nam', 1],
    ['chi-bo-dong', 1],
  ])
})

test('a code that is taken, no code at all, a parent of a later day, a parent outside the Party: each at its field', async () => {
  expect(fieldsOf(await createOrganisation(await doer(), newOne({ code: 'chi-bo-bac' })))).toEqual(['code'])
  expect(fieldsOf(await createOrganisation(await doer(), newOne({ shortName: '—' })))).toEqual(['code'])
  expect(fieldsOf(await createOrganisation(await doer(), newOne({ from: '2019-01-01' })))).toEqual(['parent'])
  expect(fieldsOf(await createOrganisation(await doer(), newOne({ code: 'x-y', parent: tree.agency })))).toEqual([
    'parent',
  ])
})

test('a new name holds from its day; the old one stays for the days before', async () => {
  const id = idIn(await createOrganisation(await doer(), newOne({ code: 'chi-bo-cu' })))
  const rename = async (from: string) =>
    renameOrganisation(await doer(), { ...profile, id, from, name: 'Chi bộ mang tên mới' })
  expect(fieldsOf(await rename('2025-03-01'))).toEqual(['from'])
  expect((await rename('2026-01-01')).kind).toBe('done')
  expect((await organisationOn(database.db, id, '2025-12-31'))?.name).toBe(profile.name)
  expect((await organisationOn(database.db, id, '2026-01-01'))?.name).toBe('Chi bộ mang tên mới')
  const acts = await database.db.selectFrom('journal').select(['act', 'note']).where('subject_id', '=', id).execute()
  expect(acts.map(({ act }) => act)).toEqual(['organisation.create', 'organisation.rename'])
  expect((await renameOrganisation(await doer(), { ...profile, id: tree.administratorId })).kind).toBe('absent')
})

test('a merger: what hung on it hangs on the target, members go along, offices end, old names stay', async () => {
  const source = idIn(await createOrganisation(await doer(), newOne({ code: 'chi-bo-nguon', name: 'Chi bộ nguồn' })))
  const agency = idIn(
    await createOrganisation(
      await doer(),
      newOne({ code: 'phong-nguon', kind: 'AGENCY', parent: '', coveredBy: source }),
    ),
  )
  const [secretary, member] = await database.db.transaction().execute(async (tx) => {
    const people = [
      await insertPerson(tx, { fullName: 'Bí thư nguồn' }),
      await insertPerson(tx, { fullName: 'Đảng viên nguồn' }),
    ]
    const shared = { organisationId: source, from: '2025-03-01', byDocument: 'x' }
    await appoint(tx, { ...shared, personId: people[0] ?? '', post: 'secretary' })
    for (const personId of people) await appoint(tx, { ...shared, personId, post: 'party-member' })
    return people
  })
  const merge = async (takesEffectOn: string) =>
    mergeOrganisations(await doer(), { sources: [source], target: tree.south, takesEffectOn, byDocument: 'QĐ 9' })
  expect(fieldsOf(await merge('2019-01-01'))).toEqual(['sources'])
  expect(fieldsOf(await merge('2025-03-01'))).toEqual(['takesEffectOn'])
  expect((await merge('2025-07-01')).kind).toBe('done')

  expect(await organisationOn(database.db, source, '2025-07-01')).toBeUndefined()
  expect((await organisationOn(database.db, source, '2025-06-30'))?.name).toBe('Chi bộ nguồn')
  expect(await successorOn(database.db, source, '2025-07-01')).toBe(tree.south)
  expect((await chainOn(database.db, agency, '2025-07-01'))[1]?.id).toBe(tree.south)
  const holders = await holdersOn(database.db, tree.south, ['secretary', 'party-member'], '2025-07-01')
  expect(holders.map(({ personId, post }) => [personId, post]).sort()).toEqual(
    [
      [secretary, 'party-member'],
      [member, 'party-member'],
    ].sort(),
  )
  expect(await holdersOn(database.db, source, ['secretary'], '2025-07-01')).toEqual([])
  const file = await organisationFile(database.db, source, '2025-07-01')
  expect(file).toMatchObject({ endedOn: '2025-07-01', successions: [{ id: tree.south, isGone: true, kind: 'MERGE' }] })
  expect(fieldsOf(await renameOrganisation(await doer(), { ...profile, id: source, from: '2026-01-01' }))).toEqual([
    'from',
  ])
  expect(fieldsOf(await merge('2025-08-01'))).toEqual(['sources'])
})

test('no merger into itself, none of an organisation with one under it, and nothing is half done', async () => {
  const merge = async (sources: string[], target: string) =>
    mergeOrganisations(await doer(), { sources, target, takesEffectOn: '2026-01-01', byDocument: 'x' })
  expect(fieldsOf(await merge([tree.north], tree.north))).toEqual(['sources'])
  expect(fieldsOf(await merge([tree.committee], tree.north))).toEqual(['sources'])
  expect(fieldsOf(await merge([tree.north, tree.agency], tree.south))).toEqual(['sources'])
  expect(fieldsOf(await merge([tree.north], tree.administratorId))).toEqual(['target'])
  expect(await organisationFile(database.db, tree.north, foundedOn)).toMatchObject({ endedOn: null, successions: [] })
})
