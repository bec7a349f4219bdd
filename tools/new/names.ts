/** The names an act gives its files and what stands in them. */
export type ActNames = {
  readonly room: string
  /** As the file is called: a verb first, `return-registration`. */
  readonly file: string
  /** As code calls it: `returnRegistration`. */
  readonly name: string
  /** The first word: the act of the machine, `return`. */
  readonly verb: string
  /** Machine whose row it needs: `registration`. */
  readonly machine: string
}

/** Rooms that move another machine than the one they are named after. */
const machineOfRoom: Readonly<Record<string, string>> = {
  intake: 'registration',
  review: 'report',
  reporting: 'report',
  exemplars: 'recognition',
}

export const isKebab = (name: string): boolean => /^[a-z]+(-[a-z]+)+$/.test(name)

export function namesOf(room: string, file: string, machine = machineOfRoom[room] ?? room): ActNames {
  return { room, file, name: camel(file), verb: file.split('-')[0] ?? file, machine }
}

export const camel = (kebab: string): string => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
export const pascal = (kebab: string): string => camel(`-${kebab}`)
