/**
 * The reference server: bare Hono, one indexed SELECT of the same rows, the same bytes by string concatenation.
 * Told by its parent in KHEO_REFERENCE what to serve; prints its address when it listens.
 */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { type Recipe, rowMarkup } from './recipe.ts'

const recipe = JSON.parse(process.env.KHEO_REFERENCE ?? '{}') as Recipe
const say = ({ port }: { port: number }) => console.log(`http://127.0.0.1:${port}`)

if (recipe.kind === 'memory') {
  const body = Buffer.from(recipe.body, 'base64')
  const server = createServer((_, response) => {
    response.writeHead(200, { ...recipe.headers, 'content-length': body.length })
    response.end(body)
  })
  server.listen(0, '127.0.0.1', () => say({ port: Number((server.address() as { port: number }).port) }))
} else {
  const pool = new pg.Pool({ ...recipe.database, max: 10 })
  pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
  const app = new Hono()
  if (recipe.kind === 'list')
    app.get('*', async (context) => {
      const { rows } = await pool.query(recipe.query, [...recipe.values])
      let html = recipe.head
      for (const row of rows) html += rowMarkup(recipe, row)
      return context.html(html + recipe.foot)
    })
  else
    app.post('*', async (context) => {
      await pool.query(recipe.query, [randomUUID(), ...recipe.values])
      return context.redirect('/', 303)
    })
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, say)
}
