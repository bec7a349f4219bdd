import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '#ground/acts'
import { appoint } from '#ground/identity'
import { holdAt, instantOf } from '#platform/clock'
import { newId } from '#platform/ids'
import { sampleAnswers, sampleForm, saveNewRegistration, submitRegistration } from '#process/registration'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../../tools/testing/world.ts'
import { keptInputs } from '../draft.queries.ts'
import { keepTyped } from '../draft-input.store.ts'
import { baseOf } from '../merge.rules.ts'
import { saveSection } from './save-section.ts'

let database: TestDatabase
let world: World
const form = sampleForm('REG_COLLECTIVE_PARTY')
const day = '2026-02-10'
const answers = sampleAnswers(form, { field: 'ECONOMY', level: 'BASE' })

beforeAll(async () => {
  database = await testDatabase()
  world = await smallWorld(database.db)
  // A second pair of hands in the cell.
  await database.db.transaction().execute((tx) =>
    appoint(tx, {
      personId: world.people.member,
      post: 'deputy-secretary',
      organisationId: world.organisations.cell,
      from: '2025-01-01',
      byDocument: 'Quyết định mẫu số 02',
    }),
  )
  return database.close
})

type Person = Parameters<World['at']>[0]
const on = <T>(work: () => Promise<T>) => holdAt(instantOf(day, '09:41'), work)
const doer = async (person: Person) => ({ db: database.db, actor: await world.at(person, day), once: null })

async function draft(): Promise<string> {
  const outcome = await on(async () =>
    saveNewRegistration(await doer('cellSecretary'), {
      year: 2026,
      organisationId: world.organisations.cell,
      participant: 'COLLECTIVE',
      answers,
    }),
  )
  return outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : ''
}

const sectionOf = (key: string) => form.sections.find((section) => section.key === key)
/** As a page made from the answers of the beginning would send it, with some of them changed. */
async function save(person: Person, id: string, changes: Readonly<Record<string, string>>, section = 'reason') {
  const fields = sectionOf(section)?.fields ?? []
  const shown = Object.fromEntries(fields.map(({ key }) => [key, answers[key] ?? '']))
  return on(async () =>
    saveSection(await doer(person), {
      id,
      section,
      mine: { ...shown, ...changes },
      base: baseOf(fields, answers),
      page: null,
      next: '/tiep',
    }),
  )
}

const rowOf = (id: string) =>
  database.db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const savesOf = async (id: string) =>
  (
    await database.db
      .selectFrom('journal')
      .select(['person_name', 'detail'])
      .where('subject_id', '=', id)
      .where('act', '=', 'registration.save')
      .orderBy('seq')
      .execute()
  ).slice(1)
const messageOf = (outcome: Outcome) => (outcome.kind === 'done' ? outcome.message : outcome.kind)

describe('one person', () => {
  test('saves a section: the answers, one line of the journal with what changed, and the way on', async () => {
    const id = await draft()
    const outcome = await save('cellSecretary', id, { goals: 'Rút ngắn thời gian chờ.' })
    expect(outcome).toEqual({ kind: 'done', location: '/tiep', message: 'Đã lưu.' })
    expect((await rowOf(id)).answers).toMatchObject({ goals: 'Rút ngắn thời gian chờ.', reason: answers.reason })
    expect(await savesOf(id)).toEqual([{ person_name: 'Trần Thị Bưởi', detail: { changed: ['goals'] } }])
  })

  test('saves nothing new twice: the row and the journal stay as they are', async () => {
    const id = await draft()
    const before = await rowOf(id)
    expect([messageOf(await save('cellSecretary', id, {})), messageOf(await save('cellSecretary', id, {}))]).toEqual([
      'Đã lưu.',
      'Đã lưu.',
    ])
    expect([await rowOf(id), await savesOf(id)]).toEqual([before, []])
  })

  test('the same change sent twice is one line of the journal', async () => {
    const id = await draft()
    await save('cellSecretary', id, { goals: 'Một lần.' })
    await save('cellSecretary', id, { goals: 'Một lần.' })
    expect(await savesOf(id)).toHaveLength(1)
  })

  test('another level leads to another receiver where the rules say so, and the person is told', async () => {
    const outcome = await on(async () =>
      saveNewRegistration(await doer('committeeSecretary'), {
        year: 2026,
        organisationId: world.organisations.committee,
        participant: 'COLLECTIVE',
        answers,
      }),
    )
    const id = outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : ''
    const told = messageOf(await save('committeeSecretary', id, { level: 'SUPERIOR' }, 'subject'))
    expect(told).toBe('Đã lưu. Mức đăng ký đổi nên nơi tiếp nhận đổi từ Đảng ủy cơ sở mẫu sang Đảng ủy cấp trên mẫu.')
    expect((await rowOf(id)).competent_id).toBe(world.organisations.superior)
  })
})

describe('two people', () => {
  test('who change different answers of one section keep both, and the second is told what moved', async () => {
    const id = await draft()
    await save('cellSecretary', id, { goals: 'Mục tiêu của bí thư.' })
    const outcome = await save('member', id, { reason: 'Lý do của phó bí thư.' })
    expect(messageOf(outcome)).toBe('Đã lưu. Cùng lúc, Trần Thị Bưởi đã sửa: Mục tiêu. Nội dung của cả hai được giữ.')
    expect((await rowOf(id)).answers).toMatchObject({
      goals: 'Mục tiêu của bí thư.',
      reason: 'Lý do của phó bí thư.',
    })
  })

  test('who change the same answer: the second writes nothing and is asked', async () => {
    const id = await draft()
    await save('cellSecretary', id, { goals: 'Của bí thư.' })
    const before = await rowOf(id)
    expect((await save('member', id, { goals: 'Của phó bí thư.', reason: 'Lý do mới.' })).kind).toBe('moved')
    expect(await rowOf(id)).toEqual(before)
  })

  test('who save at the same instant: one writes, the other is asked', async () => {
    const id = await draft()
    const both = await Promise.all([
      save('cellSecretary', id, { goals: 'Của bí thư.' }),
      save('member', id, { goals: 'Của phó bí thư.' }),
    ])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'moved'])
    expect(await savesOf(id)).toHaveLength(1)
  })
})

describe('who may not', () => {
  test('somebody of another cell is refused and nothing is written', async () => {
    const id = await draft()
    const before = await rowOf(id)
    expect((await save('otherSecretary', id, { goals: 'Không phải việc của tôi.' })).kind).toBe('forbidden')
    expect(await rowOf(id)).toEqual(before)
  })

  test('what was sent meanwhile is not written any more', async () => {
    const id = await draft()
    await on(async () => submitRegistration(await doer('member'), { id, rowVersion: 1 }))
    expect((await save('cellSecretary', id, { goals: 'Đến muộn.' })).kind).toBe('moved')
    expect((await rowOf(id)).answers).toMatchObject({ goals: answers.goals })
  })

  test('a registration or a section that is not there is absent', async () => {
    expect((await save('cellSecretary', newId(), {})).kind).toBe('absent')
    expect((await save('cellSecretary', await draft(), {}, 'nothing')).kind).toBe('absent')
  })
})

describe('typed and not saved', () => {
  const page = newId()
  const typedIn = (id: string, of: string | null, text: string) => ({
    ...{ registrationId: id, section: 'reason', personId: world.people.cellSecretary, page: of },
    ...{ typed: { goals: text }, base: {}, at: instantOf(day, '09:40') },
  })
  const mineOf = async (id: string) => (await keptInputs(database.db, id, world.people.cellSecretary)).mine

  test('saving lets it go; what comes late from the saved page does not bring it back, another page does', async () => {
    const id = await draft()
    await keepTyped(database.db, typedIn(id, page, 'viết dở'))
    expect((await mineOf(id)).map(({ typed }) => typed)).toEqual([{ goals: 'viết dở' }])
    await on(async () =>
      saveSection(await doer('cellSecretary'), {
        ...{
          id,
          section: 'reason',
          mine: { goals: 'viết xong' },
          base: baseOf(sectionOf('reason')?.fields ?? [], answers),
        },
        ...{ page, next: '/tiep' },
      }),
    )
    await keepTyped(database.db, typedIn(id, page, 'viết dở'))
    expect(await mineOf(id)).toEqual([])
    await keepTyped(database.db, typedIn(id, newId(), 'viết tiếp'))
    expect((await mineOf(id)).map(({ typed }) => typed)).toEqual([{ goals: 'viết tiếp' }])
  })

  test('the journal hears nothing of it, and others know only that it is there', async () => {
    const id = await draft()
    await keepTyped(database.db, typedIn(id, page, 'chỉ mình tôi đọc \0'))
    expect(await savesOf(id)).toEqual([])
    const { mine, others } = await keptInputs(database.db, id, world.people.member)
    expect([mine, others.map(({ name, section }) => [name, section])]).toEqual([[], [['Trần Thị Bưởi', 'reason']]])
  })
})
