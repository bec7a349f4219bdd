import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { insertPerson, openAccounts } from '#ground/identity'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'
import { administratorOf, type SampleTree, sampleTree } from '../administration.samples.ts'
import { createAccount, lockAccount, resetAccount } from './accounts.ts'

let database: TestDatabase
let tree: SampleTree
beforeAll(async () => {
  database = await testDatabase()
  tree = await sampleTree(database.db)
  return database.close
})

const doer = () => administratorOf(database.db, tree)
const newPerson = (fullName: string) => database.db.transaction().execute((tx) => insertPerson(tx, { fullName }))
const signIn = (username: string, password: string) =>
  openAccounts(database.db, 'a secret of at least thirty-two signs').signIn(username, password, {
    address: '192.0.2.1',
    userAgent: 'test',
  })

async function withAccount(fullName: string, username: string) {
  const personId = await newPerson(fullName)
  let password = ''
  const outcome = await createAccount(await doer(), {
    personId,
    username,
    handOver: (made) => {
      password = made
    },
  })
  return { personId, password, outcome }
}

const signInsOf = (username: string) =>
  database.db
    .selectFrom('sign_in')
    .innerJoin('account', 'account.id', 'sign_in.userId')
    .select('sign_in.id')
    .where('account.username', '=', username)
    .execute()

test('an account opens with the password handed over, which stands nowhere', async () => {
  const { personId, password, outcome } = await withAccount('Lê Thị Hoa', 'hoalt')
  expect(outcome.kind).toBe('done')
  expect(password).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}-[A-Z2-9]{4}$/)
  expect(await signIn('hoalt', password)).toBeTypeOf('string')
  const journal = await database.db.selectFrom('journal').selectAll().where('subject_id', '=', personId).execute()
  expect(journal.map(({ act, note }) => [act, note])).toEqual([['account.create', 'Lê Thị Hoa: hoalt']])
  const stored = await database.db.selectFrom('credential').select('password').execute()
  expect(JSON.stringify([journal, stored])).not.toContain(password)
})

test('a user name that is taken, and a second account, are problems', async () => {
  const { personId } = await withAccount('Trần Văn Một', 'motvt')
  const { outcome } = await withAccount('Trần Văn Hai', 'motvt')
  expect(outcome).toMatchObject({ kind: 'problems', problems: [{ field: 'username' }] })
  const second = await createAccount(await doer(), { personId, username: 'khac', handOver: () => {} })
  expect(second).toMatchObject({ kind: 'problems', problems: [{ field: 'username' }] })
})

test('two administrators who choose the same name at once: one account, one sentence', async () => {
  const outcomes = await Promise.all([withAccount('Đỗ Văn Ba', 'bavd'), withAccount('Đỗ Văn Bốn', 'bavd')])
  expect(outcomes.map(({ outcome }) => outcome.kind).sort()).toEqual(['done', 'problems'])
})

test('a new password ends the sign-ins of the old one', async () => {
  const { personId, password } = await withAccount('Phạm Văn Năm', 'nampv')
  await signIn('nampv', password)
  let next = ''
  const outcome = await resetAccount(await doer(), {
    personId,
    handOver: (made) => {
      next = made
    },
  })
  expect(outcome.kind).toBe('done')
  expect(await signInsOf('nampv')).toEqual([])
  expect(await signIn('nampv', password)).toBeUndefined()
  expect(await signIn('nampv', next)).toBeTypeOf('string')
})

test('a locked account lets nobody in until it gets a new password', async () => {
  const { personId, password } = await withAccount('Vũ Thị Sáu', 'sauvt')
  await signIn('sauvt', password)
  expect((await lockAccount(await doer(), { personId })).kind).toBe('done')
  expect(await signInsOf('sauvt')).toEqual([])
  expect(await signIn('sauvt', password)).toBeUndefined()
  let next = ''
  await resetAccount(await doer(), {
    personId,
    handOver: (made) => {
      next = made
    },
  })
  expect(await signIn('sauvt', next)).toBeTypeOf('string')
})

test('nobody locks the own account, and there is nothing to lock without one', async () => {
  await createAccount(await doer(), { personId: tree.administratorId, username: 'quantri', handOver: () => {} })
  expect((await lockAccount(await doer(), { personId: tree.administratorId })).kind).toBe('problems')
  expect((await lockAccount(await doer(), { personId: await newPerson('Ngô Văn Bảy') })).kind).toBe('absent')
  expect((await resetAccount(await doer(), { personId: tree.north, handOver: () => {} })).kind).toBe('absent')
})

test('the same form sent twice makes one password', async () => {
  const personId = await newPerson('Bùi Thị Tám')
  const made: string[] = []
  const once = randomUUID()
  const send = async () =>
    createAccount({ ...(await doer()), once }, { personId, username: 'tambt', handOver: (each) => made.push(each) })
  expect([(await send()).kind, (await send()).kind]).toEqual(['done', 'done'])
  expect(made).toHaveLength(1)
})
