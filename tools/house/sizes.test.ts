import { describe, expect, test } from 'vitest'
import { source } from '../sources.ts'
import { clones } from './clones.ts'
import { promises } from './copies.ts'
import { fileSizes, functionSizes, quantile, roomSizes, swollen } from './sizes.ts'

const long = (count: number, line = 'a()') => Array.from({ length: count }, () => line).join('\n')

describe('sizes', () => {
  test('an editions file may be long, another may not', () => {
    const files = [source('src/rulebook/editions/x.ts', long(400)), source('src/ui/x.ts', long(301))]
    expect(swollen('files', fileSizes(files), 200)).toMatchObject({ value: 1, colour: 'amber' })
  })
  test('the double is red', () => {
    expect(swollen('files', fileSizes([source('src/ui/x.ts', long(601))]), 200).colour).toBe('red')
  })
  test('more than one in a hundred is red', () => {
    const files = ['a', 'b'].map((name) => source(`src/ui/${name}.ts`, long(301)))
    expect(swollen('files', fileSizes(files), 100).colour).toBe('red')
  })
  test('a function is measured from its first to its last line, a component may be twice as long', () => {
    const text = `function f() {\n${long(70)}\n}`
    const sizes = functionSizes([source('src/ui/x.ts', text), source('src/ui/x.tsx', text.replace('f()', 'Page()'))])
    expect(sizes.map(({ size, limit }) => [size, limit])).toEqual([
      [72, 60],
      [72, 120],
    ])
  })
  test('a room counts its files and lines, tests left out', () => {
    const files = Array.from({ length: 26 }, (_, at) => source(`src/process/intake/acts/a${at}.ts`, 'a()\n'))
    const rooms = roomSizes([...files, source('src/process/intake/a.test.ts', long(9000))])
    expect(rooms.map(({ path, size }) => [path, size])).toEqual([
      ['src/process/intake', 26],
      ['src/process/intake', 26],
    ])
  })
  test('quantiles', () => {
    expect([quantile([1, 2, 3, 4], 0.5), quantile([1, 2, 3, 4], 0.95), quantile([], 0.5)]).toEqual([3, 4, 0])
  })
})

describe('copies', () => {
  const stretch = Array.from({ length: 14 }, (_, at) => `step${at}(one, two)`).join('\n')
  test('a stretch of twelve lines in two files is one pair, whatever its layout', () => {
    const indented = stretch.replace(/^/gm, '    ').replace(/$/gm, ',')
    const found = clones([source('src/a/x.ts', `one()\n${stretch}\n`), source('src/b/y.ts', `two()\n\n${indented}`)])
    expect(found).toEqual([{ path: 'src/b/y.ts', line: 3, says: '14 lines as in src/a/x.ts:2' }])
  })
  test('eleven lines are no copy', () => {
    const short = stretch.split('\n').slice(0, 11).join('\n')
    expect(clones([source('src/a/x.ts', short), source('src/b/y.ts', short)])).toEqual([])
  })
  test('a comment that asks to keep two things alike is found', () => {
    const files = [
      source('src/a/x.ts', `// Keep in sync with y.ts\na()\n/** It mirrors the table. */\n// in step with nothing`),
    ]
    expect(promises(files).map(({ line }) => line)).toEqual([1, 3])
  })
})
