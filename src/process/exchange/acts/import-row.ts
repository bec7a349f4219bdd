import { type ActContext, absentCase, act, done, problems } from '#ground/acts'
import type { FormValues } from '#platform/forms'
import { isId } from '#platform/ids'
import { type ImportKindId, kindOf, mayImport } from '#process/listings'
import { keepMade } from '../exchange.store.ts'
import { exchangeWords } from '../exchange.words.ts'

const words = exchangeWords('vi')

/**
 * Makes what one row asks for, by the act of the room it belongs to, and marks the row in the same transaction: begun
 * again after a node died, no row is made twice.
 */
export const importRow = act<{ rowId: string }>(async (context, { rowId }) => {
  const { tx, actor } = context
  const row = await tx
    .selectFrom('import_row')
    .innerJoin('import', 'import.id', 'import_row.import_id')
    .select(['import.id as importId', 'import.kind', 'import.year', 'import_row.input', 'import_row.subject_id'])
    .where('import_row.id', '=', rowId)
    .forUpdate('import_row')
    .executeTakeFirst()
  if (!row) return absentCase
  if (row.subject_id) return done('', '')
  const kind = row.kind as ImportKindId
  if (!mayImport(actor, kind)) return problems({ field: '', message: words.rightGone })
  const resolved = await resolve(context, row.importId, row.input as FormValues)
  if ('missing' in resolved) return problems({ field: '', message: words.notMadeAbove(resolved.missing) })
  const outcome = await kindOf(kind).make(context, resolved.input, row.year)
  if (outcome.kind !== 'done') return outcome
  await keepMade(tx, row.importId, rowId, madeId(outcome.location))
  return done('', '')
})

/** Ids of other rows of the file become ids of what was made of them. */
async function resolve(
  { tx }: ActContext,
  importId: string,
  input: FormValues,
): Promise<{ input: FormValues } | { missing: number }> {
  const ids = Object.values(input).filter((value): value is string => typeof value === 'string' && isId(value))
  if (ids.length === 0) return { input }
  const rows = await tx
    .selectFrom('import_row')
    .select(['id', 'number', 'subject_id'])
    .where('import_id', '=', importId)
    .where('id', 'in', ids)
    .execute()
  const missing = rows.find(({ subject_id }) => subject_id === null)
  if (missing) return { missing: missing.number }
  const made = new Map(rows.map((row) => [row.id, row.subject_id ?? '']))
  const asMade = (value: FormValues[string]) => (typeof value === 'string' ? (made.get(value) ?? value) : value)
  return { input: Object.fromEntries(Object.entries(input).map(([key, value]) => [key, asMade(value)])) }
}

/** Every act answers with the address of what it made. */
function madeId(location: string): string {
  const id = location.split('/').find(isId)
  if (!id) throw new Error(`Nothing was made at ${location}`)
  return id
}
