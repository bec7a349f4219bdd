import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db'
import type { FormValues } from '#platform/forms'
import type { Base } from './merge.rules.ts'

export type DraftInputKey = { readonly registrationId: string; readonly section: string; readonly personId: string }
export type DraftInput = DraftInputKey & {
  readonly typed: FormValues
  readonly base: Base
  /** Key of the page it was typed into. */
  readonly page: string | null
  readonly at: Date
}

/** Keeps what somebody typed in a section, newest only; what comes late from a page already saved is let go. */
export async function keepTyped(db: Db | Tx, input: DraftInput): Promise<void> {
  await db
    .insertInto('registration_draft_input')
    .values({ ...rowOf(input), typed: asJson(input.typed), base: asJson(input.base), is_saved: false })
    .onConflict((conflict) =>
      conflict
        .columns(['registration_id', 'section', 'person_id'])
        .doUpdateSet((on) => ({
          typed: on.ref('excluded.typed'),
          base: on.ref('excluded.base'),
          page: on.ref('excluded.page'),
          at: on.ref('excluded.at'),
          is_saved: false,
        }))
        .where(
          sql<boolean>`not registration_draft_input.is_saved or registration_draft_input.page is distinct from excluded.page`,
        ),
    )
    .execute()
}

/** Says that nothing typed waits any more: it was saved, or given up. */
export async function forgetTyped(
  db: Db | Tx,
  input: DraftInputKey & { readonly page: string | null; readonly at: Date },
): Promise<void> {
  const nothing = { typed: '{}', base: '{}', page: input.page, at: input.at, is_saved: true }
  await db
    .insertInto('registration_draft_input')
    .values({ ...rowOf(input), ...nothing })
    .onConflict((conflict) => conflict.columns(['registration_id', 'section', 'person_id']).doUpdateSet(nothing))
    .execute()
}

const rowOf = (input: DraftInputKey & { readonly page: string | null; readonly at: Date }) => ({
  registration_id: input.registrationId,
  section: input.section,
  person_id: input.personId,
  page: input.page,
  at: input.at,
})

/** As JSON the database takes: it knows no NUL and no half of a pair of surrogates. */
const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part))
