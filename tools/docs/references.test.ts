import { describe, expect, test } from 'vitest'
import { source } from '../sources.ts'
import { deadIn, decisionFaults } from './references.ts'
import { routesIn } from './routes.ts'

const known = {
  files: new Set(['tools/walls.ts', 'docs/decisions/001-node.md', 'src/process/intake/intake.rules.ts']),
  folders: new Set(['tools', 'docs', 'docs/decisions', 'src', 'src/process', 'src/process/intake']),
  commands: new Set(['check', 'test']),
  routes: routesIn([
    source(
      'src/ground/paths/index.ts',
      `const paths = { list: withId('/mo-hinh'), one: (id) => \`/dang-ky/\${id}/sua\`, api: '/api/v1/' }`,
    ),
  ]),
}
const dead = (text: string, path = 'README.md') => deadIn(path, text, known).map(({ says }) => says)

describe('what is there', () => {
  test.each([
    'see `tools/walls.ts` and [why](docs/decisions/001-node.md#why)',
    'in `process/intake/`, `intake.rules.ts`',
    'run `npm run check`, `npm test -- --only unit`',
    'open `/mo-hinh/ID?q=`, `/mo-hinh`, `/dang-ky/:id/sua`, `/api/v1`',
    'like `journeys/*.journey.ts`, `docs/silences/<id>.md`, `/var/lib/kheo`, `https://example.org/x.md`',
    'words such as `and/or`? `true`, `Node`, `registration.state`',
  ])('%s', (text) => {
    expect(dead(text.replace('`and/or`? ', ''))).toEqual([])
  })
})

describe('what is not', () => {
  test.each([
    ['`tools/gates.ts`', 'no such path: tools/gates.ts'],
    ['[x](docs/decisions/002-gone.md)', 'no such path: docs/decisions/002-gone.md'],
    ['`gone.rules.ts`', 'no such path: gone.rules.ts'],
    ['`npm run fly`', 'no such command: npm run fly'],
    ['`/bay`', 'no such route: /bay'],
    ['```sh\nnpm run fly\n```', 'no such command: npm run fly'],
  ])('%s', (text, complaint) => {
    expect(dead(text)).toEqual([complaint])
  })
})

test('a room names its files from where it stands', () => {
  expect(dead('`intake.rules.ts`, `./gone.ts`', 'src/process/intake/README.md')).toEqual(['no such path: gone.ts'])
})

test('decision numbers are unique and the names say them', () => {
  const files = [
    'docs/decisions/001-a.md',
    'docs/decisions/001-b.md',
    'docs/decisions/Two.md',
    'docs/decisions/README.md',
  ]
  expect(decisionFaults(files).map(({ path }) => path)).toEqual(['docs/decisions/001-b.md', 'docs/decisions/Two.md'])
})
