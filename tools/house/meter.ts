/** What a meter reads and what it says. */
import type { Finding, Source } from '../sources.ts'

/** `grey`: not measured on this machine yet. */
export type Colour = 'green' | 'amber' | 'red' | 'grey'
export type Reading = {
  readonly says: string
  readonly value: number | string
  readonly colour: Colour
  readonly findings: readonly Finding[]
}
export type House = {
  readonly folder: string
  readonly files: readonly string[]
  readonly sources: readonly Source[]
  /** Civil day, `YYYY-MM-DD`. */
  readonly today: string
}
export type Meter = {
  readonly sign: number
  readonly says: string
  read(house: House): readonly Reading[] | Promise<readonly Reading[]>
}

/** A reading that counts findings: green up to `greenTo`, red from `redFrom`, amber between. */
export function counted(says: string, findings: readonly Finding[], { greenTo = 0, redFrom = 1 } = {}): Reading {
  const value = findings.length
  return { says, value, findings, colour: value >= redFrom ? 'red' : value > greenTo ? 'amber' : 'green' }
}

export function worst(readings: readonly Reading[]): Colour {
  const order = ['red', 'amber', 'grey', 'green'] as const
  return order.find((colour) => readings.some((reading) => reading.colour === colour)) ?? 'grey'
}

export const inProduction = (file: Source): boolean => file.path.startsWith('src/') && !file.isTest

/** Sample data: `*.samples.ts`, and rooms or folders that hold nothing else. */
export const isSample = ({ path }: Source): boolean =>
  /\.samples\.tsx?$/.test(path) || /\/(samples?|sample-[a-z-]+)\//.test(path)
