/** Builds `dist`: the programs, the migrations, and what browsers fetch. `--if-stale` leaves a fresh one alone. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildAssets } from './build-assets.mjs'
import { isBuilt, stampName, stampOfSources } from './freshness.mjs'
import { inTurn, root } from './turn.mjs'

const dist = join(root, 'dist')
const fresh = join(root, 'dist.new')
const old = join(root, `dist.old-${process.pid}`)

async function buildAll() {
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh)
  const stamp = stampOfSources()
  await Promise.all([bundle(fresh), buildAssets(join(fresh, 'assets'))])
  cpSync(join(root, 'migrations'), join(fresh, 'migrations'), { recursive: true })
  writeFileSync(join(fresh, stampName), stamp)
  swap()
}

/** Chunks lie beside the programs, so that `import.meta.url` means `dist` in every one of them. */
const bundle = (outdir) =>
  build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/app/main.ts',
      kheo: 'src/app/kheo.ts',
      'workbook-worker': 'src/platform/xlsx/workbook.worker.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'warning',
  })

function swap() {
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(fresh, dist)
  try {
    rmSync(old, { recursive: true, force: true })
  } catch {
    // Built by another user, root for one; it is in nobody's way.
  }
}

await inTurn(console.error, async () => {
  if (process.argv.includes('--if-stale') && isBuilt()) return
  console.error('Đang dựng chương trình… · Building…')
  await buildAll()
})
