import { beforeAll, describe, expect, test } from 'vitest'
import { type Accounts, openAccounts } from '#ground/identity'
import { thisYear } from '#platform/clock'
import { newId } from '#platform/ids'
import { sampleAnswers, sampleForm } from '#process/registration'
import { posts } from '#rulebook'
import { type TestHouse, testHouse } from '../../../tools/testing/house.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { installationSecret } from '../secret.ts'
import { apiRoutes } from './api.ts'

let home: TestHouse
let world: World
const password = 'mat-khau-thu-nghiem'
const tokens: Record<string, string> = {}

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  world = await smallWorld(db)
  const accounts = openAccounts(db, await installationSecret(db))
  for (const person of ['cellSecretary', 'otherSecretary', 'officer', 'administrator', 'member'] as const) {
    const username = person.toLowerCase()
    await accounts.create({ personId: world.people[person], name: username, username, password })
    const { body } = await call('POST', '/sign-ins', { body: { username, password } })
    tokens[person] = body.token
  }
  return home.close
})

type Options = { as?: string; body?: unknown; key?: string; raw?: string; type?: string }

async function call(method: string, path: string, { as, body, key, raw, type = 'application/json' }: Options = {}) {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const page = await home.visitor().request(`/api/v1${path}`, {
    method,
    headers: {
      ...(sent === undefined ? {} : { 'content-type': type }),
      ...(as ? { authorization: `Bearer ${tokens[as] ?? as}` } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    },
    ...(sent === undefined ? {} : { body: sent }),
  })
  return { status: page.status, body: page.html === '' ? {} : JSON.parse(page.html) }
}

const answers = sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), { field: 'PARTY_POLITICS', level: 'BASE' })
const draft = (name: string) => ({
  organisationId: world.organisations.cell,
  participant: 'COLLECTIVE',
  answers: { ...answers, name },
})

test('every route names its posts, any post, or is public', () => {
  const routes = apiRoutes({} as Accounts)
  expect(routes.filter(({ open }) => open === 'public').map(({ route }) => route.path)).toEqual([
    '/sign-ins',
    '/registration-forms',
  ])
  for (const { open } of routes)
    if (open !== 'public' && open !== 'any-post') for (const post of open) expect(Object.keys(posts)).toContain(post)
})

test('the description names every route and the forms tell what they ask', async () => {
  const { body } = await call('GET', '/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.paths).sort()).toEqual([
    '/registration-forms',
    '/registrations',
    '/registrations/{id}',
    '/registrations/{id}/submission',
    '/sign-ins',
  ])
  const forms = await call('GET', '/registration-forms')
  expect(forms.body.forms.map(({ code }: { code: string }) => code)).toEqual(['1', '1a', '2', '2a'])
  expect(forms.body.forms[0].schema.properties.indicators.items.properties.before.maxLength).toBe(60)
})

describe('a registration from draft to submission', () => {
  let id = ''

  test('is begun once, however often the call is repeated, and read by its own side only', async () => {
    const key = newId()
    const both = await Promise.all(
      [0, 1].map(() => call('POST', '/registrations', { as: 'cellSecretary', body: draft('Chi bộ số'), key })),
    )
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect(both[0]?.body.id).toBe(both[1]?.body.id)
    id = both[0]?.body.id
    const read = await call('GET', `/registrations/${id}`, { as: 'cellSecretary' })
    expect(read.body).toMatchObject({
      year: thisYear(),
      form: 'REG_COLLECTIVE_PARTY',
      rowVersion: 1,
      answers: { name: 'Chi bộ số' },
    })
    for (const as of ['otherSecretary', 'officer', 'administrator']) {
      expect((await call('GET', `/registrations/${id}`, { as })).status).toBe(404)
      expect((await call('GET', '/registrations', { as })).body.total).toBe(0)
    }
    expect((await call('GET', '/registrations', { as: 'cellSecretary' })).body.total).toBe(1)
  })

  test('what does not fit is told with its field, and nothing is saved', async () => {
    const patch = (more: unknown) =>
      call('PATCH', `/registrations/${id}`, { as: 'cellSecretary', body: { rowVersion: 1, answers: more } })
    expect(await patch({ metOn: '31/02/2026' })).toMatchObject({
      status: 422,
      body: { problems: [{ field: 'metOn' }] },
    })
    expect(await patch({ khong_co: 'x' })).toMatchObject({ status: 422, body: { problems: [{ field: 'khong_co' }] } })
    expect((await call('GET', `/registrations/${id}`, { as: 'cellSecretary' })).body.rowVersion).toBe(1)
  })

  test('is refused by the rule while something is missing, and sent when it is complete', async () => {
    const patch = (rowVersion: number, content: string) =>
      call('PATCH', `/registrations/${id}`, { as: 'cellSecretary', body: { rowVersion, answers: { content } } })
    const send = (rowVersion: number) =>
      call('POST', `/registrations/${id}/submission`, { as: 'cellSecretary', body: { rowVersion } })
    expect((await patch(1, '')).status).toBe(200)
    expect(await send(2)).toMatchObject({ status: 409, body: { objections: [{ need: 'form-complete' }] } })
    expect((await patch(1, 'Nội dung')).body).toMatchObject({ error: 'moved' })
    expect((await patch(2, 'Nội dung')).status).toBe(200)
    expect((await send(3)).status).toBe(200)
    expect((await call('GET', `/registrations/${id}`, { as: 'officer' })).body.name).toBeUndefined()
    expect((await call('GET', `/registrations/${id}`, { as: 'officer' })).status).toBe(200)
  })
})

test('nobody registers for an organisation in which he or she holds no office', async () => {
  expect((await call('POST', '/registrations', { as: 'otherSecretary', body: draft('Của người khác') })).status).toBe(
    403,
  )
  expect((await call('POST', '/registrations', { as: 'administrator', body: draft('Của người khác') })).status).toBe(
    403,
  )
})

test('without a token, with a false one, or with a cookie only, nothing is answered', async () => {
  expect((await call('GET', '/registrations')).status).toBe(401)
  expect((await call('GET', '/registrations', { as: 'x'.repeat(40) })).status).toBe(401)
  const visitor = home.visitor()
  visitor.cookies.set('kheo_sign_in', tokens.cellSecretary ?? '')
  expect((await visitor.request('/api/v1/registrations', {})).status).toBe(401)
})

test.each([
  ['no JSON', { raw: '{', type: 'application/json' }, 422],
  ['another type', { raw: 'a=b', type: 'application/x-www-form-urlencoded' }, 422],
  ['a list', { body: [] }, 422],
  ['deep answers', { body: { organisationId: newId(), participant: 'COLLECTIVE', answers: { name: { a: 1 } } } }, 422],
  ['two megabytes', { raw: `{"a":"${'x'.repeat(2_000_000)}"}` }, 413],
])('%s is told apart, never a fault', async (_, options, status) => {
  expect((await call('POST', '/registrations', { as: 'cellSecretary', ...options })).status).toBe(status)
})

test('wrong passwords make the account wait, through the API too', async () => {
  const wrong = () => call('POST', '/sign-ins', { body: { username: 'member', password: 'sai-mat-khau' } })
  const statuses = []
  for (let tries = 0; tries < 6; tries += 1) statuses.push((await wrong()).status)
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
})
