import pg from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { act, type Doer, done, portalLock } from '#ground/acts'
import { insertInitiative, publish } from '#ground/initiatives'
import { paths } from '#ground/paths'
import { addDays } from '#platform/clock'
import { openDatabase } from '#platform/db'
import { newId } from '#platform/ids'
import { readSettings } from '#platform/settings'
import { type TestDatabase, testDatabase } from '../../tools/testing/database.ts'
import { smallWorld } from '../../tools/testing/world.ts'
import { createHouse } from './house.tsx'
import { listen } from './web-server.ts'

type Node = { readonly address: string; readonly doer: Doer; close(): Promise<void> }
let database: TestDatabase
let nodes: readonly [Node, Node]
let initiativeId = ''

beforeAll(async () => {
  database = await testDatabase()
  const world = await smallWorld(database.db)
  const actor = await world.at('committeeSecretary')
  initiativeId = newId()
  await database.db.transaction().execute((tx) =>
    insertInitiative(tx, {
      id: initiativeId,
      participant: 'COLLECTIVE',
      ownerOrganisationId: world.organisations.cell,
      ownerPersonId: null,
      name: 'Một cửa thân thiện',
      createdAt: new Date(0),
    }),
  )
  nodes = [await openNode(actor), await openNode(actor)]
})
afterAll(async () => {
  for (const node of nodes) await node.close()
  await database.close()
})

/** A node as it runs in production: a pool, a house and a port of its own. */
async function openNode(actor: Doer['actor']): Promise<Node> {
  const own = openDatabase({ ...database.config, max: 10 })
  const settings = readSettings({ PORT: '0' })
  const house = await createHouse({
    database: own,
    settings,
    options: { isEmpty: true, scale: 1 },
    log: pino({ level: 'silent' }),
    assets: new URL('../../dist/assets', import.meta.url),
  })
  const server = await listen(house, settings)
  const close = async () => {
    await server.close()
    await house.close()
    await own.close()
  }
  return { address: server.address, doer: { db: own.db, actor, once: null }, close }
}

let published = 0
/** An act that does nothing but publish. */
const publishAct = act<{ name: string }>(async (context, { name }) => {
  published += 1
  await publish(context, {
    initiativeId,
    year: 2026,
    name,
    field: 'PARTY_POLITICS',
    level: 'BASE',
    distinction: 'MODEL',
    ownerName: 'Chi bộ Một',
    organisationName: 'Đảng ủy cơ sở mẫu',
    place: 'An Lạc',
    summary: 'Nói lời cảm ơn.',
    decidedOn: addDays('2026-01-01', published),
    decidedBy: 'Đảng ủy cơ sở mẫu',
    decisionNumber: `${published}-QĐ/ĐU`,
    lookupCode: `MA-${published}`,
    editionId: 'hd-29-duk-2024',
  })
  return done(paths.initiatives, '')
})

type Seen = { readonly html: string; readonly isFromMemory: boolean }

async function read({ address }: Node): Promise<Seen> {
  const response = await fetch(`${address}${paths.initiatives}`)
  expect(response.status).toBe(200)
  // Only what is served from memory is packed, and says so.
  return { html: await response.text(), isFromMemory: response.headers.has('vary') }
}

const untilFromMemory = (node: Node) =>
  vi.waitFor(async () => expect((await read(node)).isFromMemory).toBe(true), { timeout: 10_000, interval: 20 })

test('an unchanged list is served from memory on every node', async () => {
  for (const node of nodes) await untilFromMemory(node)
})

test('a change shows at the very next request on every node, fifty times, while others read', async () => {
  let isOver = false
  const reading = nodes.flatMap((node) =>
    [1, 2, 3].map(async () => {
      let fromMemory = 0
      while (!isOver) fromMemory += Number((await read(node)).isFromMemory)
      return fromMemory
    }),
  )
  for (let round = 0; round < 50; round += 1) {
    const name = `Đổi mới lần thứ ${round}.`
    const [here, there] = round % 2 === 0 ? nodes : nodes.toReversed()
    await publishAct((here as Node).doer, { name })
    const pages = await Promise.all([read(here as Node), read(there as Node)])
    expect(pages.map(({ html }) => html.includes(name))).toEqual([true, true])
    expect(pages.map(({ html }) => html.includes(`${published} mô hình`))).toEqual([true, true])
  }
  isOver = true
  const counts = await Promise.all(reading)
  expect(Math.min(...counts)).toBeGreaterThan(0)
})

test('a node that loses its listening connection computes every page, and finds back to its memory', async () => {
  for (const node of nodes) await untilFromMemory(node)
  const { rowCount } = await database.pool.query(
    `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and mode = 'ShareLock'
      and database = (select oid from pg_database where datname = current_database())`,
  )
  expect(rowCount).toBe(2)
  const name = 'Trong lúc mất liên lạc.'
  await publishAct(nodes[0].doer, { name })
  for (const node of nodes) {
    const page = await read(node)
    expect([page.html.includes(name), page.isFromMemory]).toEqual([true, false])
  }
  for (const node of nodes) await untilFromMemory(node)
  await publishAct(nodes[1].doer, { name: 'Sau khi nối lại.' })
  for (const node of nodes) expect((await read(node)).html).toContain('Sau khi nối lại.')
})

test('ten publishing acts at once on ten connections all come through', async () => {
  for (const node of nodes) await untilFromMemory(node)
  const names = Array.from({ length: 10 }, (_, n) => `Cùng một lúc, số ${n}.`)
  const outcomes = await Promise.all(names.map((name) => publishAct(nodes[0].doer, { name })))
  expect(outcomes.map(({ kind }) => kind)).toEqual(names.map(() => 'done'))
  for (const node of nodes) {
    const { html } = await read(node)
    expect(names.filter((name) => !html.includes(name))).toEqual([])
  }
})

test('a node that hangs does not hold publishing up for ever: its connection is cut', async () => {
  const hung = new pg.Client(database.config)
  hung.on('error', () => {})
  await hung.connect()
  await hung.query('select pg_advisory_lock_shared($1)', [portalLock])
  const [node] = nodes
  expect((await publishAct(node.doer, { name: 'Công bố dù một nút bị treo' })).kind).toBe('done')
  expect(await (await fetch(`${node.address}${paths.initiatives}`)).text()).toContain('Công bố dù một nút bị treo')
}, 20_000)
