/** Sign 4: walls that are waived, and walls that are simply crossed. */

import { waivers } from '../walls.allow.ts'
import { crossings, staleWaivers, waiversAtMost } from '../walls.ts'
import { counted, type Meter } from './meter.ts'

export const waiversMeter: Meter = {
  sign: 4,
  says: 'Walls are waived',
  read({ sources, today }) {
    const entries = waivers.map(({ from, to, reason, until }) => ({
      path: from,
      line: 0,
      says: `'${to}' until ${until}: ${reason}`,
    }))
    return [
      counted('waivers', entries, { greenTo: 1, redFrom: waiversAtMost + 1 }),
      counted('waivers past their day or idle', staleWaivers(sources, today)),
      counted('walls crossed', crossings(sources)),
    ]
  },
}
