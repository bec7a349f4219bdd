import type { SignedIn } from '#ground/identity'
import type { Db } from '#platform/db'
import type { ImportKindId } from '#process/listings'
import { beginImport } from './acts/begin-import.ts'
import { uploadWorkbook } from './acts/upload-workbook.ts'
import { badRows, type ImportCase, importFor } from './exchange.queries.ts'

type Doer = { readonly db: Db; readonly actor: SignedIn; readonly once: string | null }

const madeAt = (location: string): string => location.split('/').at(-1) ?? ''

/** Uploads a workbook and waits until some node has checked it. */
export async function uploaded(
  doer: Doer,
  kind: ImportKindId,
  content: Uint8Array,
  { fileName = 'danh-sach.xlsx', year = null }: { fileName?: string; year?: number | null } = {},
): Promise<ImportCase> {
  const outcome = await uploadWorkbook(doer, { kind, year, fileName, content: Buffer.from(content) })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return settled(doer, madeAt(outcome.location), ({ isChecked }) => isChecked)
}

/** Says yes to the good rows and waits until they are written. */
export async function written(doer: Doer, { id }: ImportCase): Promise<ImportCase> {
  const outcome = await beginImport(doer, { id })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return settled(doer, id, ({ isEnded }) => isEnded)
}

export async function settled(
  { db, actor }: Doer,
  id: string,
  isSettled: (found: ImportCase) => boolean,
): Promise<ImportCase> {
  for (;;) {
    const found = await importFor(db, actor, id)
    if (!found) throw new Error(`There is no import ${id}`)
    if (isSettled(found)) return found
  }
}

/** What is wrong, one line for each place: `9 Từ ngày: …`. */
export async function complaints({ db }: Doer, { id, columns }: ImportCase): Promise<string[]> {
  return (await badRows(db, id)).flatMap(({ number, problems }) =>
    problems.map(({ key, says }) => `${number} ${columns.find((column) => column.key === key)?.title ?? ''}: ${says}`),
  )
}
