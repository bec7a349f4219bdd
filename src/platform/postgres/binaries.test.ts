import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageFolder, restoreSymlinks } from './binaries.ts'

test('links that --ignore-scripts left out are made again, those already there are left alone', () => {
  const listed = readFileSync(join(packageFolder(), 'native/pg-symlinks.json'), 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'kheo-links-'))
  mkdirSync(join(folder, 'native/lib'), { recursive: true })
  writeFileSync(join(folder, 'native/pg-symlinks.json'), listed)
  restoreSymlinks(join(folder, 'native'))
  restoreSymlinks(join(folder, 'native'))
  for (const { source, target } of JSON.parse(listed))
    expect(join('native/lib', readlinkSync(join(folder, target)))).toBe(source)
  rmSync(folder, { recursive: true })
})
