import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afterCommitsDone, type Outcome } from '#ground/acts'
import { bindYear } from '#ground/cycles'
import { appoint, insertPerson, personAtWork } from '#ground/identity'
import { insertInitiative } from '#ground/initiatives'
import { insertOrganisation, relate } from '#ground/organisations'
import { holdAt, instantOf, today } from '#platform/clock'
import { newId } from '#platform/ids'
import { editions, type Post } from '#rulebook'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import {
  cancelSession,
  castBallots,
  closeVote,
  concludeSession,
  conveneSession,
  createSession,
  decideRecognition,
  markPresence,
  openSession,
  openVote,
  proposeRecognition,
  publishRecognition,
  revokeRecognition,
  verifyRecognition,
} from '../index.ts'
import { recognitionFor, recognitionsFor } from '../recognition.queries.ts'
import { criteriaOf } from '../recognition.rules.ts'
import { agendaOf, rosterOf, sessionFor } from '../session.queries.ts'

const [edition] = editions
if (!edition) throw new Error('no edition')
const year = 2026
const base = edition.levels.value.find(({ rank }) => rank === 1)?.code ?? ''
const field = edition.fields.value[0]?.code ?? ''

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await afterCommitsDone()
  await database.close()
})

const on = <T>(day: string, work: () => Promise<T>): Promise<T> => holdAt(instantOf(day, '09:00'), work)

/** A Party committee with a standing committee of `members`, a branch under it, one accepted and reviewed registration each. */
async function world(members = 3, cases = 1) {
  const { db } = database
  return db.transaction().execute(async (tx) => {
    await bindYear(tx, year, edition as NonNullable<typeof edition>)
    const organisation = (kind: 'GRASSROOTS_COMMITTEE' | 'BRANCH' | 'SUPERIOR_COMMITTEE', name: string) =>
      insertOrganisation(tx, {
        code: newId(),
        kind,
        name,
        shortName: name,
        paperSymbol: 'ĐU',
        place: 'Minh Sơn',
        hasStandingCommittee: true,
        foundedOn: '2020-01-01',
      })
    const superior = await organisation('SUPERIOR_COMMITTEE', 'Đảng bộ các cơ quan tỉnh')
    const committee = await organisation('GRASSROOTS_COMMITTEE', 'Đảng ủy Sở Thủ công')
    const branch = await organisation('BRANCH', 'Chi bộ Văn phòng')
    await relate(tx, committee, 'PARTY_PARENT', superior, '2020-01-01')
    await relate(tx, branch, 'PARTY_PARENT', committee, '2020-01-01')
    const person = async (fullName: string, ...posts: [Post, string][]) => {
      const personId = await insertPerson(tx, { fullName })
      for (const [post, organisationId] of posts)
        await appoint(tx, { personId, post, organisationId, from: '2024-01-01', byDocument: 'QĐ 01' })
      return personId
    }
    const voters = [await person('Bùi Thị An', ['secretary', committee])]
    for (let index = 1; index < members; index += 1)
      voters.push(await person(`Ủy Viên ${index}`, ['standing-member', committee]))
    const officer = await person('Cao Văn Bình', ['receiving-officer', committee])
    // Secretary of the branch and member of the body that decides on its initiative.
    await appoint(tx, {
      personId: voters[1] ?? '',
      post: 'secretary',
      organisationId: branch,
      from: '2024-01-01',
      byDocument: 'QĐ 02',
    })
    const reportId = newId()
    await tx
      .insertInto('report')
      .values({
        id: reportId,
        kind: 'REVIEW',
        year,
        edition_id: edition?.id ?? '',
        state: 'sent',
        home_id: branch,
        competent_id: committee,
        created_at: instantOf('2026-09-01'),
      })
      .execute()
    const registrations: string[] = []
    for (let index = 0; index < cases; index += 1) {
      const initiativeId = newId()
      await insertInitiative(tx, {
        id: initiativeId,
        participant: 'COLLECTIVE',
        ownerOrganisationId: branch,
        ownerPersonId: null,
        name: `Một cửa thân thiện ${index + 1}`,
        createdAt: instantOf('2026-02-01'),
      })
      const id = newId()
      registrations.push(id)
      await tx
        .insertInto('registration')
        .values({
          id,
          initiative_id: initiativeId,
          year,
          edition_id: edition?.id ?? '',
          state: 'accepted',
          home_id: branch,
          home_name: 'Chi bộ Văn phòng',
          owner_name: 'Chi bộ Văn phòng',
          owner_kind: 'BRANCH',
          competent_id: committee,
          aggregator_id: committee,
          recogniser_id: committee,
          form: 'REG_COLLECTIVE_PARTY',
          name: `Một cửa thân thiện ${index + 1}`,
          field,
          level: base,
          answers: JSON.stringify({
            content: 'Đón tiếp chu đáo.\nTrả lời đúng hẹn.',
            address: 'Minh Sơn',
            replication: 'DONE',
            level: base,
            name: '',
            field,
          }),
          changed_at: instantOf('2026-02-01'),
          created_at: instantOf('2026-02-01'),
        })
        .execute()
      await tx
        .insertInto('review_finding')
        .values({ report_id: reportId, registration_id: id, outcomes: ['RECOGNISE'] })
        .execute()
    }
    return { committee, branch, voters, officer, registrations }
  })
}

/** Somebody at work on a day, ready to act. */
async function doer(personId: string) {
  const actor = await personAtWork(database.db, personId, today())
  if (!actor) throw new Error('nobody')
  return { db: database.db, actor, once: null }
}

const idIn = (outcome: Outcome): string => {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.location.split('/').at(-1) ?? ''
}
const needsOf = (outcome: Outcome) =>
  outcome.kind === 'refused' ? outcome.objections.map(({ need }) => need) : outcome.kind

const met = Object.fromEntries(
  criteriaOf(edition, 'COLLECTIVE').map(({ code }) => [code, { answer: 'MET' as const, evidence: 'Có' }]),
)

/** Proposed and checked on 5/10/2026, published the same Monday, before a session on 14/10/2026. */
async function published(given: Awaited<ReturnType<typeof world>>) {
  return on('2026-10-05', async () => {
    const officer = await doer(given.officer)
    const ids: string[] = []
    for (const registrationId of given.registrations) {
      const id = idIn(await proposeRecognition(officer, { registrationId }))
      idIn(await verifyRecognition(officer, { id, findings: met }))
      idIn(await publishRecognition(officer, { id }))
      ids.push(id)
    }
    return ids
  })
}

async function sessionOn(given: Awaited<ReturnType<typeof world>>, recognitionIds: readonly string[]) {
  return createSession(await doer(given.officer), {
    organisationId: given.committee,
    body: 'STANDING',
    day: '2026-10-14',
    time: '08:30',
    place: 'Phòng họp số 2',
    chairId: given.voters[0] ?? '',
    secretaryId: given.officer,
    recognitionIds,
  })
}

/** A session with its vote open; everybody but the last `away` is present. */
async function voting(given: Awaited<ReturnType<typeof world>>, recognitionIds: readonly string[], away = 0) {
  const officer = await doer(given.officer)
  const id = idIn(await sessionOn(given, recognitionIds))
  idIn(await conveneSession(officer, { id }))
  idIn(await openSession(officer, { id }))
  idIn(await markPresence(officer, { id, presentIds: given.voters.slice(0, given.voters.length - away) }))
  return { id, officer, opened: await openVote(officer, { id }) }
}

describe('before the session', () => {
  test('a registration is proposed once, and only with the year’s review', async () => {
    const given = await world()
    const [registrationId = ''] = given.registrations
    await on('2026-10-05', async () => {
      const officer = await doer(given.officer)
      await database.db.updateTable('review_finding').set({ outcomes: [] }).execute()
      expect(needsOf(await proposeRecognition(officer, { registrationId }))).toEqual(['reviewed-this-year'])
      await database.db
        .updateTable('review_finding')
        .set({ outcomes: ['RECOGNISE'] })
        .execute()
      const both = await Promise.all([1, 2].map(() => proposeRecognition(officer, { registrationId })))
      expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
    })
  })

  test('II.4.1.1-a · one criterion not met refuses the check', async () => {
    const given = await world()
    await on('2026-10-05', async () => {
      const officer = await doer(given.officer)
      const id = idIn(await proposeRecognition(officer, { registrationId: given.registrations[0] ?? '' }))
      const [code = ''] = Object.keys(met)
      const findings = { ...met, [code]: { answer: 'NOT_MET' as const, evidence: '' } }
      expect(needsOf(await verifyRecognition(officer, { id, findings }))).toEqual(['criteria-met'])
      expect(needsOf(await verifyRecognition(officer, { id, findings: {} }))).toEqual(['criteria-met'])
    })
  })

  test('Q-II.4.1.1-1 · a case published on Monday comes before a session from the next Monday', async () => {
    const given = await world()
    const ids = await published(given)
    expect(needsOf(await on('2026-10-11', () => sessionOn(given, ids)))).toEqual(['publication-days-passed'])
    expect((await on('2026-10-12', () => sessionOn(given, ids))).kind).toBe('done')
  })

  test('the cases of a cancelled session come before another one', async () => {
    const given = await world()
    const ids = await published(given)
    await on('2026-10-12', async () => {
      const officer = await doer(given.officer)
      const id = idIn(await sessionOn(given, ids))
      expect(needsOf(await sessionOn(given, ids))).toBe('moved')
      expect(needsOf(await cancelSession(officer, { id, reason: '' }))).toEqual(['reason-given'])
      idIn(await cancelSession(officer, { id, reason: 'Bão' }))
      const next = idIn(await sessionOn(given, ids))
      expect((await agendaOf(database.db, next)).map(({ recognitionId }) => recognitionId)).toEqual(ids)
    })
  })
})

describe('the vote', () => {
  test('two thirds must be present', async () => {
    const given = await world(4)
    const ids = await published(given)
    await on('2026-10-14', async () => {
      const { id, officer, opened } = await voting(given, ids, 2)
      expect(needsOf(opened)).toEqual(['quorum-present'])
      idIn(await markPresence(officer, { id, presentIds: given.voters.slice(1) }))
      expect((await openVote(officer, { id })).kind).toBe('done')
    })
  })

  test('a member votes once, the head of the branch not on its case, an outsider not at all', async () => {
    const given = await world(4)
    const [caseId = ''] = await published(given)
    await on('2026-10-14', async () => {
      const { id, officer } = await voting(given, [caseId], 1)
      const [first = '', head = '', third = '', absentee = ''] = given.voters
      const vote = async (personId: string) => castBallots(await doer(personId), { id, choices: { [caseId]: 'for' } })
      expect((await vote(first)).kind).toBe('done')
      expect(needsOf(await vote(first))).toEqual(['not-voted-yet'])
      expect(needsOf(await vote(head))).toEqual(['may-vote-on-case'])
      expect(needsOf(await vote(absentee))).toEqual(['may-vote-on-case'])
      expect((await vote(given.officer)).kind).toBe('forbidden')
      const twice = await Promise.all([vote(third), vote(third)])
      expect(twice.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
      const closing = await Promise.all([closeVote(officer, { id }), closeVote(officer, { id })])
      expect(closing.map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
      const [item] = await agendaOf(database.db, id)
      expect(item?.result).toMatchObject({ members: 4, excluded: 1, present: 2, ballots: { for: 2 }, carried: true })
      expect(item?.conflicts.map(({ personId }) => personId)).toEqual([head])
      expect((await rosterOf(database.db, id)).filter(({ hasVoted }) => hasVoted)).toHaveLength(2)
    })
  })
})

describe('the decision', () => {
  /** Two cases, the first carried and the second not. */
  async function concluded() {
    const given = await world(4, 2)
    const ids = await published(given)
    const [yes = '', no = ''] = ids
    return on('2026-10-14', async () => {
      const { id, officer } = await voting(given, ids)
      for (const personId of [0, 2, 3].map((index) => given.voters[index] ?? ''))
        idIn(await castBallots(await doer(personId), { id, choices: { [yes]: 'for', [no]: 'against' } }))
      idIn(await closeVote(officer, { id }))
      const chair = await doer(given.voters[0] ?? '')
      expect((await decideRecognition(chair, { sessionId: id, signerId: given.voters[0] ?? '' })).kind).toBe('moved')
      const conclusions = [1, 2].map(() => concludeSession(officer, { id, conclusion: 'Nhất trí.' }))
      expect((await Promise.all(conclusions)).map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
      return { given, id, ids: { yes, no }, officer, chair }
    })
  }

  test('one decision for what was carried, issued once', async () => {
    const { given, id, ids, officer, chair } = await concluded()
    await on('2026-10-15', async () => {
      const signerId = given.voters[0] ?? ''
      expect((await decideRecognition(officer, { sessionId: id, signerId })).kind).toBe('forbidden')
      expect(needsOf(await decideRecognition(chair, { sessionId: id, signerId: given.officer }))).toEqual([
        'signer-named',
      ])
      const twice = await Promise.all([1, 2].map(() => decideRecognition(chair, { sessionId: id, signerId })))
      expect(twice.map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
      const papers = await database.db
        .selectFrom('issued_paper')
        .select(['kind', 'printed_number'])
        .where('subject_id', '=', id)
        .orderBy('kind')
        .execute()
      expect(papers).toEqual([
        { kind: 'MINUTES', printed_number: '01-BB/ĐU' },
        { kind: 'RECOGNITION_DECISION', printed_number: '01-QĐ/ĐU' },
      ])
      const states = await database.db
        .selectFrom('recognition')
        .select(['id', 'state'])
        .where('id', 'in', [ids.yes, ids.no])
        .execute()
      expect(Object.fromEntries(states.map((row) => [row.id, row.state]))).toEqual({
        [ids.yes]: 'recognised',
        [ids.no]: 'not-carried',
      })
      const initiativeId = database.db.selectFrom('recognition').select('initiative_id').where('id', '=', ids.yes)
      const publications = database.db.selectFrom('publication').selectAll().where('initiative_id', '=', initiativeId)
      expect(await publications.execute()).toMatchObject([
        { owner_name: 'Chi bộ Văn phòng', summary: 'Đón tiếp chu đáo.', decision_number: '01-QĐ/ĐU', revoked_on: null },
      ])
      idIn(await on('2026-11-02', () => revokeRecognition(chair, { id: ids.yes, reason: 'Sai sự thật' })))
      expect(await publications.execute()).toMatchObject([{ revoked_on: '2026-11-02' }])
      const facts = database.db.selectFrom('initiative_fact').select('kind').where('initiative_id', '=', initiativeId)
      expect((await facts.orderBy('happened_on').execute()).map(({ kind }) => kind)).toEqual(['RECOGNISED', 'REVOKED'])
    })
  })

  test('who may read: both sides and the roster, nobody else; the head of the branch sees no votes', async () => {
    const { given, id, ids } = await concluded()
    const stranger = await world()
    await on('2026-10-15', async () => {
      const read = async (personId: string) => {
        const { actor } = await doer(personId)
        const recognition = await recognitionFor(database.db, actor, ids.yes)
        return {
          session: (await sessionFor(database.db, actor, id)) !== undefined,
          case: recognition !== undefined,
          votes: Boolean(recognition?.result),
          listed: (await recognitionsFor(database.db, actor, { page: 1 })).rows.some((row) => row.id === ids.yes),
        }
      }
      const all = { session: true, case: true, votes: true, listed: true }
      expect(await read(given.officer)).toEqual(all)
      expect(await read(given.voters[2] ?? '')).toEqual(all)
      expect(await read(given.voters[1] ?? '')).toEqual({ ...all, votes: false })
      expect(await read(stranger.officer)).toEqual({ session: false, case: false, votes: false, listed: false })
    })
  })
})
