import { Hono } from 'hono'
import pino from 'pino'
import { beforeAll, expect, test } from 'vitest'
import { openAccounts } from '#ground/identity'
import { putInOutbox } from '#ground/notices'
import { paths } from '#ground/paths'
import { instantOf, now } from '#platform/clock'
import { type TestDatabase, testDatabase } from '../../../tools/testing/database.ts'
import { smallWorld, type World } from '../../../tools/testing/world.ts'
import { mountRoutes } from '../front-door.ts'
import { guideRoutes } from '../guide/guide.routes.tsx'
import { installationSecret } from '../secret.ts'
import { devRoutes } from './dev.routes.tsx'
import { DevRibbon } from './dev-ribbon.tsx'
import { devPaths } from './paths.ts'
import { atCookieTime } from './time-travel.ts'

let database: TestDatabase
let world: World
let app: Hono
const cookies = new Map<string, string>()

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  world = await smallWorld(db)
  const secret = await installationSecret(db)
  const accounts = openAccounts(db, secret)
  await accounts.create({
    personId: world.people.officer,
    name: 'Phạm Văn Mận',
    username: 'can-bo',
    password: 'mat-khau-thu-nghiem',
  })
  app = new Hono()
  const routes = [...guideRoutes, ...devRoutes({ accounts, isSecure: false, routes: guideRoutes })]
  mountRoutes(app, routes, {
    db,
    secret,
    isSecure: false,
    log: pino({ level: 'silent' }),
    layout: { assets: { css: '/a.css', icon: '/a.svg' }, banner: <DevRibbon /> },
    atTime: atCookieTime,
  })
  return database.close
})

async function request(path: string, values?: Record<string, string>) {
  const headers = new Headers({ cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') })
  const init = values ? { method: 'POST', body: new URLSearchParams(values), headers } : { headers }
  const response = await app.request(path, init)
  for (const cookie of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (value) cookies.set(name, value)
    else cookies.delete(name)
  }
  return response
}

const hiddenIn = (html: string): Record<string, string> => ({
  _token: /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '',
})
const textOf = async (path: string) => (await request(path)).text()
const send = async (from: string, path: string, values: Record<string, string> = {}) =>
  request(path, { ...hiddenIn(await textOf(from)), ...values })

test.each([
  devPaths.floor,
  devPaths.personas,
  devPaths.time,
  devPaths.gallery,
  devPaths.papers,
  devPaths.mails,
  devPaths.jump,
  devPaths.rooms,
])('%s opens for a stranger and is never kept for the next one', async (path) => {
  const response = await app.request(path)
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await response.text()).toContain('Bản phát triển')
})

test('choosing a person signs in as that person; one without an account gets it then', async () => {
  const page = await textOf(devPaths.personas)
  expect(page).toContain('Phạm Văn Mận')
  expect(page).not.toContain('Trần Thị Bưởi')
  const answer = await send(devPaths.personas, devPaths.enter(world.people.officer))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.desk])
  expect(await textOf(devPaths.personas)).toContain('đang đăng nhập')
  const { member } = world.people
  const to = paths.registrations
  const opened = await send(devPaths.personas, devPaths.enter(member), { to })
  expect([opened.status, opened.headers.get('location')]).toEqual([303, to])
  expect(await textOf(devPaths.personas)).toContain(`dev.${member.slice(-12)}`)
  const abroad = await send(devPaths.personas, devPaths.enter(member), { to: '//example.org' })
  expect(abroad.headers.get('location')).toBe(paths.desk)
  expect((await send(devPaths.personas, devPaths.enter(world.organisations.cell))).status).toBe(404)
})

test('the clock is held at what was typed, for every page, until it is let go', async () => {
  const held = await send(devPaths.time, devPaths.time, { day: '20/03/2025', time: '08:15' })
  expect(held.status).toBe(303)
  expect(await textOf(paths.process)).toContain('ĐANG GIẢ ĐỊNH: 08:15 ngày 20/03/2025')
  expect(await textOf(paths.rulebook)).toContain('ngày cuối đúng hạn năm 2025')
  await send(devPaths.time, devPaths.time, { at: '2024-05-30 08:00' })
  expect(await textOf(paths.process)).toContain('08:00 ngày 30/05/2024')
  await send(devPaths.time, devPaths.time, { at: '' })
  expect(await textOf(paths.process)).toContain('giờ thật')
})

test('the clock offers the last day on time and the day after of every deadline', async () => {
  const page = await textOf(devPaths.time)
  for (const at of ['2024-05-29 21:00', '2024-05-30 08:00', '2026-03-19 21:00', '2026-03-20 08:00'])
    expect(page).toContain(`value="${at}"`)
})

test('a day that does not exist is told, and what was typed stays', async () => {
  const answer = await send(devPaths.time, devPaths.time, { day: '31/02/2026', time: '08:00' })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Ngày phải là một ngày có thật')
  expect(html).toContain('value="31/02/2026"')
})

test('a cookie that names no time leaves the clock alone', async () => {
  const before = now()
  await atCookieTime({ kheo_dev_now: 'khong-phai-gio' }, async () => {
    expect(now().getTime()).toBeGreaterThanOrEqual(before.getTime())
  })
})

test('the newest notices are shown with who gets them', async () => {
  await database.db.transaction().execute((tx) =>
    putInOutbox(tx, [
      {
        personId: world.people.member,
        act: 'registration.return',
        title: 'Bản đăng ký được trả lại',
        link: paths.registrations,
        at: instantOf('2026-02-10', '09:30'),
      },
    ]),
  )
  const page = await textOf(devPaths.mails)
  for (const part of ['Lê Văn Cam', 'Bản đăng ký được trả lại', '09:30 10/02/2026']) expect(page).toContain(part)
})

test('every state says how many cases stand in it, and which are empty', async () => {
  const page = await textOf(devPaths.jumpTo('registration', 'submitted'))
  expect(page).toContain('Không có hồ sơ nào ở trạng thái này.')
  expect(page).toContain('Chưa có hồ sơ nào ở: Bản nháp')
  expect(await textOf(devPaths.jumpTo('registration', 'no-such-state'))).not.toContain('Hồ sơ đang ở')
})

test.each([
  ['typical.docx', 200],
  ['typical.odt', 404],
  ['nothing.pdf', 404],
])('a sample paper as %s: %i', async (file, status) => {
  expect((await request(devPaths.samplePaper('STATE_30_2020', file))).status).toBe(status)
})

test('an issued paper that is not there is absent', async () => {
  expect((await request(devPaths.issuedPaper(world.people.member, 'pdf'))).status).toBe(404)
})

test('the list of rooms names every address, its own too', async () => {
  const page = await textOf(devPaths.rooms)
  for (const { path } of guideRoutes) expect(page).toContain(`GET ${path}`)
  expect(page).toContain(`POST ${devPaths.enter(':id')}`)
})
