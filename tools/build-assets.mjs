import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { compileAsync } from 'sass'

const root = fileURLToPath(new URL('..', import.meta.url))
const theme = join(root, 'src/ui/theme')
const fontFolder = join(root, 'node_modules/@fontsource/be-vietnam-pro/files')
const fonts = ['latin-400', 'vietnamese-400', 'latin-600', 'vietnamese-600']

const hashed = (name, bytes) => {
  const dot = name.lastIndexOf('.')
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  return `${name.slice(0, dot)}-${hash}${name.slice(dot)}`
}

/** Writes one file, and beside a text its compressed forms. */
async function put(outDir, name, bytes) {
  await writeFile(join(outDir, name), bytes)
  if (name.endsWith('.woff2')) return
  await writeFile(join(outDir, `${name}.gz`), gzipSync(bytes, { level: 9 }))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  await writeFile(join(outDir, `${name}.br`), brotliCompressSync(bytes, { params }))
}

async function styles(sheet, manifest) {
  const { css } = await compileAsync(join(theme, sheet), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  })
  return css.replaceAll(/\/assets\/([\w.-]+)/g, (_, name) => {
    if (!manifest[name]) throw new Error(`${sheet} asks for ${name}, which is not built`)
    return manifest[name]
  })
}

async function script(island) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/ui/islands', island)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  })
  return outputFiles[0].contents
}

/**
 * Builds what a browser fetches: style sheet, script, fonts, drawings, and `manifest.json` from plain to hashed name.
 * @param {string} outDir
 * @returns {Promise<Record<string, string>>} the manifest
 */
export async function buildAssets(outDir) {
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  const manifest = {}
  const add = async (name, bytes) => {
    const file = hashed(name, bytes)
    manifest[name] = `/assets/${file}`
    await put(outDir, file, bytes)
  }
  for (const font of fonts) {
    const path = join(fontFolder, `be-vietnam-pro-${font}-normal.woff2`)
    await add(basename(path), await readFile(path))
  }
  for (const drawing of ['favicon.svg', 'weave.svg']) await add(drawing, await readFile(join(theme, drawing)))
  for (const sheet of ['app', 'work']) await add(`${sheet}.css`, Buffer.from(await styles(`${sheet}.scss`, manifest)))
  // One for every page, and one for those who work in the house, which holds the first.
  for (const island of ['enhance', 'work']) await add(`${island}.js`, Buffer.from(await script(`${island}.ts`)))
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}
