export { fileKindOf } from './file-kind.ts'
export { type FileKind, type FileKindFound, fileKinds, isPicture, type NotAKind } from './kinds.ts'
