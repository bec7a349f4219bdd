export type { CheckedRow, TypedRow } from './import-kind.ts'
export {
  type ImportKindId,
  importers,
  importKinds,
  isKindId,
  kindIds,
  kindOf,
  kindsFor,
  mayImport,
} from './kinds.ts'
