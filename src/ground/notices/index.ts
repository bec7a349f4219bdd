import type { Reader, Tx } from '#platform/db'
import { newId } from '#platform/ids'

export type NewNotice = {
  readonly personId: string
  readonly act: string
  readonly title: string
  readonly link: string
  readonly at: Date
}
export type Notice = {
  readonly id: string
  readonly at: Date
  readonly act: string
  readonly title: string
  readonly link: string
  readonly isRead: boolean
}

/** The outbox: written in the transaction of the act that causes them; mail, where wanted, leaves after commit. */
export async function putInOutbox(tx: Tx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return
  await tx
    .insertInto('notice')
    .values(
      notices.map(({ personId, act, title, link, at }) => ({
        id: newId(),
        person_id: personId,
        act,
        title,
        link,
        at,
        read_at: null,
      })),
    )
    .execute()
}

/** The newest notices of a person. */
export async function noticesOf(reader: Reader, personId: string, limit: number): Promise<Notice[]> {
  const rows = await reader
    .selectFrom('notice')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    act: row.act,
    title: row.title,
    link: row.link,
    isRead: row.read_at !== null,
  }))
}

export async function markNoticesRead(tx: Tx, personId: string, at: Date): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ read_at: at })
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .execute()
}
