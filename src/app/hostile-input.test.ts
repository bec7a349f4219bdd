import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Accounts, openAccounts } from '#ground/identity'
import { paths } from '#ground/paths'
import { holdAt, instantOf } from '#platform/clock'
import type { Db } from '#platform/db'
import { newId } from '#platform/ids'
import { enterFollowed } from '#process/continuation'
import { openSummaryList } from '#process/intake'
import { sampleAnswers, sampleForm, saveNewRegistration } from '#process/registration'
import { openReview } from '#process/review'
import type { TestDatabase } from '../../tools/testing/database.ts'
import { hiddenFields, type TestHouse, testHouse, type Visitor } from '../../tools/testing/house.ts'
import { registrationIn } from '../../tools/testing/registration.ts'
import { idIn, seasonIn } from '../../tools/testing/season.ts'
import { smallWorld, type World } from '../../tools/testing/world.ts'
import { roomRoutes } from './routes.ts'
import { installationSecret } from './secret.ts'

let home: TestHouse
let world: World
let visitors: Visitor[]
/** Real ids, ids of others' cases, ids of nothing. */
let ids: string[]
const password = 'mat-khau-thu-nghiem'

const visiting = ['cellSecretary', 'officer', 'committeeSecretary', 'administrator'] as const

beforeAll(async () => {
  home = await testHouse()
  const { db } = home.database
  world = await smallWorld(db)
  const accounts = openAccounts(db, await installationSecret(db))
  visitors = []
  for (const person of visiting) {
    const username = person.toLowerCase()
    await accounts.create({ personId: world.people[person], name: username, username, password })
    visitors.push(await enter(person))
  }
  // The four who come here must not be locked out by one of them.
  const others = Object.entries(world.people).flatMap(([key, id]) =>
    (visiting as readonly string[]).includes(key) ? [] : [id],
  )
  ids = [...(await someCases(db)), ...(await casesOfReception(db)), ...others, newId()]
  return home.close
})

async function enter(person: keyof World['people']): Promise<Visitor> {
  const visitor = home.visitor()
  await visitor.submit(paths.signIn, paths.signIn, { username: person.toLowerCase(), password })
  return visitor
}

async function someCases(db: Db): Promise<string[]> {
  const as = async (person: 'cellSecretary' | 'officer') => ({ db, actor: await world.at(person), once: null })
  const answers = sampleAnswers(sampleForm('REG_COLLECTIVE_PARTY'), { name: 'Chi bộ số', content: '' })
  const outcomes = await holdAt(instantOf('2026-02-10'), async () => [
    await saveNewRegistration(await as('cellSecretary'), {
      year: 2026,
      organisationId: world.organisations.cell,
      participant: 'COLLECTIVE',
      answers,
    }),
    await openSummaryList(await as('officer'), { organisationId: world.organisations.committee, year: 2026 }),
    await openReview(await as('officer'), { organisationId: world.organisations.committee, year: 2026 }),
  ])
  return outcomes.map((outcome) =>
    outcome.kind === 'done' ? (/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(outcome.location)?.[0] ?? '') : '',
  )
}

/** One that waits, one that was accepted, one of last year, one older that is entered. */
async function casesOfReception(db: Db): Promise<string[]> {
  const season = seasonIn({ db } as TestDatabase, world)
  const entered = await season.does('cellSecretary', '2026-02-10', enterFollowed, {
    ...{ year: 2026, organisationId: world.organisations.cell, personId: '', name: 'Hũ gạo', level: 'BASE' },
    beganIn: 2019,
  })
  return [
    await season.submitted('2026-02-10'),
    await season.accepted('2026-02-10'),
    await season.accepted('2025-02-10'),
    idIn(entered),
  ]
}

const posting = roomRoutes({ accounts: {} as Accounts, isSecure: false, portal: {} as Db }).filter(
  (route) => route.method === 'POST' && !route.name.startsWith('sign-in.leave'),
)

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '<script>alert(1)</script>',
    "'; drop table registration; --",
    '\u0000\u0007\u202e',
    '%00',
    '../../etc/passwd',
    '𝕶𝖍é𝖔 🎋 中文 العربية',
    'ở'.normalize('NFD'),
    '-1',
    '1e309',
    'NaN',
    '9'.repeat(40),
    '31/02/2026',
    '{"$gt":""}',
    '{"goals":"x"}',
    'goals',
    'partners.1',
    '\ud800',
    'x'.repeat(25_000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const sections = ['mo-hinh', 'luc-luong-va-nguon-luc', 'ly-do-va-muc-tieu', 'khong-co-phan-nay', '__proto__']
const fieldNames = fc.constantFrom(
  'name',
  'address',
  'field',
  'level',
  'content',
  'replication',
  'metOn',
  'attended',
  'conclusion',
  'reason',
  'opinion',
  'amendReason',
  'identityReason',
  'indicators.1.name',
  'id',
  'owner',
  'beganIn',
  'number',
  'issuedOn',
  'title',
  'summary',
  'fields',
  'granter',
  'target',
  'deadline',
  'until',
  'purpose',
  'note',
  'lessons',
  'organisation',
  'username',
  'password',
  'nil',
  'day',
  'time',
  'place',
  'chair',
  'secretary',
  'signer',
  'case',
  'kind',
  'year',
  'so',
  'lay',
  'tep',
  '_version',
  'goals',
  'partners.1.name',
  'indicators.999.target',
  'indicators.-1.name',
  '_base',
  '_to',
  '_add',
  '_remove',
  '_discard',
  '_asked',
  '_use.goals',
  '_once',
  '__proto__',
  'constructor',
  'toString',
)
const values = fc.dictionary(fieldNames, fc.oneof(hostile, fc.array(hostile, { minLength: 2, maxLength: 3 })), {
  maxKeys: 12,
})

test('whatever is typed into a section of a draft is kept, told or refused', async () => {
  const [draft = ''] = await someCases(home.database.db)
  const visitor = visitors[0] as Visitor
  const ways = fc.constantFrom(paths.editSection, paths.keepSection)
  await fc.assert(
    fc.asyncProperty(ways, fc.constantFrom(...sections), values, async (way, section, typed) => {
      const hidden = hiddenFields((await visitor.get(paths.desk)).html, paths.signOut)
      const page = await visitor.post(way(draft, section), { ...hidden, ...typed })
      expect([200, 303, 404, 409, 422], `${section} ${JSON.stringify(typed).slice(0, 300)}`).toContain(page.status)
      expect((await visitor.get(paths.editSection(draft, 'mo-hinh'))).status).toBe(200)
    }),
    { numRuns: 120 },
  )
}, 60_000)

test('whatever file comes under whatever name, it is kept or refused, never broken at', async () => {
  const [visitor] = visitors as [Visitor]
  const path = paths.documentsOf(await registrationIn(home.database.db, world, { state: 'draft' }))
  const heads = fc.constantFrom(
    '',
    '%PDF-',
    'PK\u0003\u0004',
    '\u00ff\u00d8\u00ff',
    '\u0089PNG\r\n\u001a\n',
    'GIF89a',
    '<svg',
  )
  // No file system knows a longer name; a head of more than 16 KB is no form.
  const name = fc.oneof(
    hostile.filter((text) => text.length < 2_000),
    fc.constantFrom('a.pdf', '../../etc/passwd', '..', '.htaccess', 'a"; x="b.jpg', 'a\r\nb.txt'),
  )
  const files = fc.array(fc.tuple(name, heads, fc.uint8Array({ maxLength: 300 })), { maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(files, hostile, async (chosen, note) => {
      const hidden = Object.entries(hiddenFields((await visitor.get(path)).html, path))
      const sent = chosen.map(([called, head, rest]): [string, File] => [
        'files',
        new File([Buffer.concat([Buffer.from(head, 'latin1'), rest])], called),
      ])
      const page = await visitor.send(path, [...hidden, ['purpose', 'other'], ['note', note], ...sent])
      expect([303, 409, 422], JSON.stringify([chosen.map(([called]) => called), note]).slice(0, 300)).toContain(
        page.status,
      )
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('ten megabytes of text are told to be too much, and nothing happens', async () => {
  const visitor = visitors[0] as Visitor
  const page = await visitor.post(paths.newRegistration, {
    ...hiddenFields((await visitor.get(paths.desk)).html, paths.signOut),
    content: 'ạ'.repeat(3_500_000),
  })
  expect([page.status, page.html.includes('Nội dung gửi lên quá lớn')]).toEqual([413, true])
})

test.each([
  ['application/json', '{"name":"x"}'],
  ['text/plain', 'name=x'],
  ['multipart/form-data; boundary=nothing', 'broken'],
  ['', 'name=x'],
])('a body of type "%s" is no form of ours', async (type, body) => {
  const page = await (visitors[0] as Visitor).request(paths.newRegistration, {
    method: 'POST',
    body,
    headers: type ? { 'content-type': type } : {},
  })
  expect(page.status).toBe(415)
})

test.each([
  '?trang=-1',
  '?trang=1e99',
  '?trang=abc',
  '?q=%00',
  '?q=%E0%A4%A',
  "?q='%3B--",
  '?nam=99999',
  '?linh-vuc=<script>',
  `?q=${'a'.repeat(9000)}`,
  '?trang=9999',
])('the public list reads %s as something', async (query) => {
  expect((await home.visitor().get(`${paths.initiatives}${query}`)).status).toBe(200)
})

test.each([
  '?muc=khong-co&trang=-1',
  '?muc=tiep-tuc&trang=1e99&nam=abc',
  '?muc=__proto__&tu=khong-phai-ma',
  '?q=%00&cap=<script>&linh-vuc=%E0%A4%A',
  "?q=%25_'--&nam=0000",
  `?q=${'ạ'.repeat(3000)}`,
])('the lists of an office read %s as something', async (query) => {
  for (const path of [paths.intake, paths.runningInitiatives, paths.enterFollowed])
    expect((await (visitors[0] as Visitor).get(`${path}${query}`)).status, path).toBe(200)
})

test.each(['khong-phai-ma', '00000000-0000-0000-0000-000000000000', '%00'])(
  'a case called “%s” is not there, whatever is asked of it',
  async (id) => {
    const visitor = visitors[0] as Visitor
    for (const path of [paths.amendRegistration(id), paths.registrationVersions(id), paths.intakeOf(id)])
      expect((await visitor.get(path)).status, path).toBe(404)
  },
)

// Last: it may lock the accounts and end the posts of its own visitors.
test('whatever is typed into any form, no page breaks and nothing unknown is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...posting), fc.nat(), fc.nat(), values, async (route, who, which, typed) => {
      const visitor = visitors[who % visitors.length] as Visitor
      const path = route.path
        .replace(':section', sections[which % sections.length] ?? '')
        .replace(/:\w+/g, () => ids[which % ids.length] ?? '')
      const hidden = hiddenFields((await visitor.get(paths.desk)).html, paths.signOut)
      const page = await visitor.post(path, { ...hidden, ...typed })
      expect([200, 303, 401, 403, 404, 409, 422], `${route.name} ${JSON.stringify(typed).slice(0, 300)}`).toContain(
        page.status,
      )
    }),
    { numRuns: 250 },
  )
  // Forms of forty questions, each shown again with what was typed.
}, 60_000)
