import type { Visit } from '#ground/identity'
import { machines } from '#lifecycle'
import { today } from '#platform/clock'
import { type Answer, page } from '#platform/http'
import { casesIn, countsByState } from './cases.queries.ts'
import { devPage } from './pages/dev-frame.tsx'
import { JumpPage } from './pages/jump.page.tsx'
import { devPaths } from './paths.ts'

const casesShown = 20

/** Every state with its cases counted; those of the chosen state as links. */
export async function jumpPage(visit: Visit): Promise<Answer> {
  const { db, query } = visit
  const frame = devPage(visit)
  const inhabited = await Promise.all(
    machines.map(async (machine) => ({ machine, counts: await countsByState(db, machine.name) })),
  )
  const machine = machines.find(({ name }) => name === query.get('quy-trinh'))
  const state = query.get('trang-thai') ?? ''
  const chosen =
    machine && state in machine.states
      ? { machine, state, cases: await casesIn(db, { machine, state, day: today(), limit: casesShown }) }
      : undefined
  return page(frame.words.jump, <JumpPage {...frame} inhabited={inhabited} chosen={chosen} />, {
    wide: true,
    trail: [{ label: frame.words.floor, href: devPaths.floor }],
  })
}
