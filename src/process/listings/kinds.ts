import { holds, type SignedIn } from '#ground/identity'
import { isProgram } from '#process/administration'
import type { Post } from '#rulebook'
import type { ImportKind } from './import-kind.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { registrations } from './registrations.ts'

export const importKinds = { organisations, people, registrations } as const satisfies Record<string, ImportKind>
export type ImportKindId = keyof typeof importKinds
export const kindIds = Object.keys(importKinds) as ImportKindId[]

export const isKindId = (text: string): text is ImportKindId => Object.hasOwn(importKinds, text)
export const kindOf = (id: string): ImportKind => importKinds[id as ImportKindId]

/** A command at the machine itself may import everything a post could. */
export const mayImport = (actor: SignedIn, id: ImportKindId): boolean =>
  isProgram(actor) || holds(actor, kindOf(id).posts)

export const kindsFor = (actor: SignedIn): ImportKindId[] => kindIds.filter((id) => mayImport(actor, id))

/** Everybody whom some kind of list is open to. */
export const importers: readonly Post[] = [...new Set(kindIds.flatMap((id) => kindOf(id).posts))]
