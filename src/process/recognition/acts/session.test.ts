import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afterCommitsDone, type Outcome } from '#ground/acts'
import { personAtWork, type StaffVisit } from '#ground/identity'
import { holdAt, instantOf, today } from '#platform/clock'
import type { Answer } from '#platform/http'
import { editions } from '#rulebook'
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
import { listPage, recognitionPage } from '../recognition.reading.tsx'
import { criteriaOf } from '../recognition.rules.ts'
import { type RecognitionWorld, recognitionWorld } from '../recognition.samples.ts'
import { agendaOf, rosterOf, sessionFor } from '../session.queries.ts'
import { newSessionPage, sessionPage as readSession } from '../session.reading.tsx'

const [edition] = editions
if (!edition) throw new Error('no edition')

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await afterCommitsDone()
  await database.close()
})

const on = <T>(day: string, work: () => Promise<T>): Promise<T> => holdAt(instantOf(day, '09:00'), work)

const world = (members?: number, cases?: number) => recognitionWorld(database.db, members, cases)

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
async function published(given: RecognitionWorld) {
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

async function sessionOn(given: RecognitionWorld, recognitionIds: readonly string[]) {
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
async function voting(given: RecognitionWorld, recognitionIds: readonly string[], away = 0) {
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

describe('the pages', () => {
  const sessionPage = (visit: StaffVisit) => readSession(visit)
  const visitOf = async (personId: string, id = ''): Promise<StaffVisit> => ({
    ...(await doer(personId)),
    ...{ language: 'vi', path: '/', params: { id }, query: new URLSearchParams(), form: {}, hidden: {} },
    ...{ address: '', userAgent: '', confirmation: null },
  })
  const shown = (answer: Answer) => (answer.kind === 'page' ? renderToString(answer.content) : answer.kind)

  test('say what may be done, and why something may not', async () => {
    const given = await world(4, 2)
    await on('2026-10-05', async () => {
      const visit = await visitOf(given.officer)
      expect(shown(await listPage(visit))).toContain('Đề nghị xác nhận')
      expect(shown(await newSessionPage(visit))).toContain('Chưa có hồ sơ nào đã công khai')
    })
    const ids = await published(given)
    const [caseId = '', other = ''] = ids
    await on('2026-10-14', async () => {
      expect(shown(await newSessionPage(await visitOf(given.officer)))).toContain('đủ ngày công khai từ 12/10/2026')
      const { id } = await voting(given, ids, 2)
      const asOfficer = () => visitOf(given.officer, id).then(sessionPage).then(shown)
      expect(await asOfficer()).toContain('Chưa đủ số thành viên có mặt')
      expect(await asOfficer()).not.toContain('Mở biểu quyết</button>')
      idIn(await markPresence(await doer(given.officer), { id, presentIds: given.voters }))
      expect(await asOfficer()).toContain('Mở biểu quyết</button>')
      idIn(await openVote(await doer(given.officer), { id }))
      const asMember = await visitOf(given.voters[0] ?? '', id)
        .then(sessionPage)
        .then(shown)
      expect([caseId, other].every((each) => asMember.includes(`name="ballot-${each}"`))).toBe(true)
      const asHead = await visitOf(given.voters[1] ?? '', id)
        .then(sessionPage)
        .then(shown)
      expect(asHead).not.toContain('name="ballot-')
      expect(await asOfficer()).toContain('Đã biểu quyết: 0/4')
      idIn(await castBallots(await doer(given.voters[0] ?? ''), { id, choices: { [caseId]: 'for', [other]: 'for' } }))
      const during = await asOfficer()
      expect(during).toContain('Đã biểu quyết: 1/4')
      expect(during).not.toContain('Đồng ý: 1')
      idIn(await closeVote(await doer(given.officer), { id }))
      expect(await asOfficer()).toContain('Đồng ý: 1')
      expect(
        await visitOf(given.voters[1] ?? '', id)
          .then(sessionPage)
          .then(shown),
      ).not.toContain('Đồng ý: 1')
      const asCase = shown(await recognitionPage(await visitOf(given.officer, caseId)))
      expect(asCase).toContain('Vì sao nơi này?')
      expect(asCase).toContain('Kết quả biểu quyết')
    })
  })
})
