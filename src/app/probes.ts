import type { Hono } from 'hono'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Database } from '#platform/db'

/** For whoever watches the server: alive, able to work, and its figures. */
export function mountProbes(app: Hono, { pool }: Database): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'kheo_database_connections',
    help: 'Connections of the pool by what they do',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, pool.totalCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waited-for' }, pool.waitingCount)
    },
  })
  app.get('/healthz', (context) => context.text('ok'))
  app.get('/readyz', async (context) => {
    // The program migrates before it opens its port: the newest table answers only when everything was applied.
    const isReady = await pool.query('select 1 from migration limit 1').then(
      ({ rowCount }) => rowCount === 1,
      () => false,
    )
    return isReady ? context.text('ready') : context.text('database unreachable', 503)
  })
  app.get('/metrics', async (context) =>
    context.text(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  )
}
