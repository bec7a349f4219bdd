import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildAssets } from './build-assets.mjs'

let folder = ''
let manifest: Record<string, string> = {}
const pathOf = (name: string) => join(folder, (manifest[name] ?? '').replace('/assets/', ''))
const sizeOf = async (path: string) => (await stat(path)).size

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kheo-assets-'))
  manifest = await buildAssets(folder)
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

it('a first visit fetches at most 14 KB of style, 4 KB of script and 90 KB with all fonts', async () => {
  const css = await sizeOf(`${pathOf('app.css')}.gz`)
  const script = await sizeOf(`${pathOf('enhance.js')}.gz`)
  const fonts = await Promise.all(
    Object.keys(manifest)
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => sizeOf(pathOf(name))),
  )
  expect(css).toBeLessThanOrEqual(14 * 1024)
  expect(script).toBeLessThanOrEqual(4 * 1024)
  expect(fonts.length).toBe(4)
  expect(fonts.reduce((sum, size) => sum + size, css + script)).toBeLessThanOrEqual(90 * 1024)
})

it('what is fetched on top by those who work in the house stays small', async () => {
  expect(await sizeOf(`${pathOf('work.css')}.gz`)).toBeLessThanOrEqual(4 * 1024)
  expect(await sizeOf(`${pathOf('work.js')}.gz`)).toBeLessThanOrEqual(8 * 1024)
})

it('the style sheet asks only for built files and never for data addresses', async () => {
  const css = await readFile(pathOf('app.css'), 'utf8')
  const asked = [...css.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] ?? '')
  expect(asked.filter((address) => !Object.values(manifest).includes(address))).toEqual([])
  expect(css).not.toMatch(/GDS Transport|crown/i)
})

it('each text lies beside its compressed forms, and the manifest on disk is the one returned', async () => {
  const files = await readdir(folder)
  const texts = files.filter((name) => /\.(css|js|svg)$/.test(name))
  expect(texts.filter((name) => !files.includes(`${name}.gz`) || !files.includes(`${name}.br`))).toEqual([])
  expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest)
})
