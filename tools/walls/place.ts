/** Where a file or an import stands in the house. */
import { posix } from 'node:path'

export const storeys = ['platform', 'ui', 'rulebook', 'lifecycle', 'ground', 'process', 'app'] as const
export type Storey = (typeof storeys)[number]

/** Storeys that are divided into rooms; the others are one room each. */
const divided: readonly Storey[] = ['platform', 'ground', 'process']

export type Place = { readonly storey: Storey; readonly room: string }
export type Target =
  | { readonly kind: 'package' }
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'unknown'; readonly path: string }
  /** `beyond`: what follows the room in a `#storey/room/…` import; empty at the door itself. */
  | { readonly kind: 'door'; readonly place: Place; readonly beyond: string }
  | { readonly kind: 'path'; readonly place: Place }

/** The storey and room of a path below `src/`, or undefined when the file stands in none. */
export function placeOf(path: string): Place | undefined {
  const [top, storey, room] = path.split('/')
  if (top !== 'src' || !isStorey(storey)) return undefined
  if (!divided.includes(storey)) return { storey, room: '' }
  return room && !/\.tsx?$/.test(room) ? { storey, room } : undefined
}

/** What an import of the file `from` opens. */
export function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('#')) return doorOf(specifier)
  if (!specifier.startsWith('.')) return { kind: 'package' }
  const path = posix.join(posix.dirname(from), specifier)
  if (!path.startsWith('src/')) return { kind: 'outside', path }
  const place = placeOf(path)
  return place ? { kind: 'path', place } : { kind: 'unknown', path }
}

function doorOf(specifier: string): Target {
  const [storey, ...rest] = specifier.slice(1).split('/')
  if (!isStorey(storey)) return { kind: 'unknown', path: specifier }
  if (!divided.includes(storey)) return { kind: 'door', place: { storey, room: '' }, beyond: rest.join('/') }
  const [room, ...beyond] = rest
  return room
    ? { kind: 'door', place: { storey, room }, beyond: beyond.join('/') }
    : { kind: 'unknown', path: specifier }
}

const isStorey = (name: string | undefined): name is Storey => storeys.includes(name as Storey)

export const nameOf = ({ storey, room }: Place): string => (room ? `${storey}/${room}` : storey)
