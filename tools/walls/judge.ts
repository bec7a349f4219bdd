/** The walls themselves: who may open which door (docs of the house, "direction of dependencies"). */
import { nameOf, type Place, type Storey, storeys, targetOf } from './place.ts'

export const processOrder = [
  'guidance',
  'versions',
  'registration',
  'drafting',
  'continuation',
  'sheets',
  'intake',
  'summary',
  'progress',
  'review',
  'recognition',
  'exemplars',
  'commendation',
  'reporting',
  'portal',
]
/** These stand beside the year: they may open any door of it, and nobody but app opens theirs. */
export const readingRooms = ['desk', 'oversight', 'portal', 'administration', 'listings', 'exchange', 'offline']
/** But for these: what comes in from a workbook goes through the acts of administration. */
const besideOneAnother: Readonly<Record<string, readonly string[]>> = {
  listings: ['administration'],
  exchange: ['administration', 'listings'],
}
export const groundOrder = [
  'paths',
  'organisations',
  'identity',
  'cycles',
  'journal',
  'archive',
  'notices',
  'acts',
  'initiatives',
  'documents',
  'similarity',
  'sessions',
]
/** Storeys below that a storey must not see all the same. */
const blindTo: Readonly<Partial<Record<Storey, readonly Storey[]>>> = {
  ui: ['platform'],
  rulebook: ['platform', 'ui'],
  lifecycle: ['platform', 'ui'],
}
/** Doors and folders that only tests open, from anywhere. */
export const testDoors = ['#app/testing']
export const testFolders = ['tools/testing/', 'migrations/']

/** The complaint about one import, or undefined when it is allowed. */
export function judgeImport(from: string, here: Place, specifier: string, isTest: boolean): string | undefined {
  const target = targetOf(from, specifier)
  if (target.kind === 'package') return undefined
  if (isTest && testDoors.includes(specifier)) return undefined
  if (target.kind === 'outside')
    return isTest && testFolders.some((folder) => target.path.startsWith(folder)) ? undefined : 'leaves src'
  if (target.kind === 'unknown') return 'opens what is no room of the house'
  const same = nameOf(target.place) === nameOf(here)
  if (target.kind === 'path') return same ? undefined : `enters ${nameOf(target.place)} past its door`
  if (same) return 'opens its own door: use a relative path'
  if (target.beyond) return `opens a side door of ${nameOf(target.place)}`
  return judgeDirection(here, target.place, isTest)
}

function judgeDirection(here: Place, there: Place, isTest: boolean): string | undefined {
  const height = storeys.indexOf(there.storey) - storeys.indexOf(here.storey)
  if (height > 0) return `looks up to ${nameOf(there)}`
  if (isTest) return undefined
  if (blindTo[here.storey]?.includes(there.storey)) return `${here.storey} is blind to ${there.storey}`
  const isBeside = here.storey === 'process' && besideOneAnother[here.room]?.includes(there.room)
  if (there.storey === 'process' && readingRooms.includes(there.room) && here.storey !== 'app' && !isBeside)
    return `only app opens ${nameOf(there)}`
  if (height < 0) return undefined
  if (here.storey === 'process' && !readingRooms.includes(here.room)) return judgeOrder(processOrder, here, there)
  if (here.storey === 'ground') return judgeOrder(groundOrder, here, there)
  return undefined
}

function judgeOrder(order: readonly string[], here: Place, there: Place): string | undefined {
  const stranger = [here.room, there.room].find((room) => !order.includes(room))
  if (stranger) return `${stranger} has no place in the order: add it to tools/walls/judge.ts`
  return order.indexOf(there.room) < order.indexOf(here.room)
    ? undefined
    : `${nameOf(there)} stands to the right of ${here.room}`
}
