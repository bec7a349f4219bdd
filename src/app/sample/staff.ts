import { appoint } from '#ground/identity'
import type { Tx } from '#platform/db'
import type { Post } from '#rulebook'
import type { Office } from './structure.ts'

export type Posting = {
  readonly personId: string
  readonly post: Post
  readonly at: Office
  readonly from?: string
  readonly until?: string
  readonly title?: string
  readonly byDocument?: string
}

/** Invents a person and gives the id. */
export type Invent = () => Promise<string>
export type Filling = { readonly tx: Tx; readonly staff: Staff; readonly invent: Invent }

const appointedOn = '2020-08-15'

/** Who holds which post when, as it is written to the database. */
export class Staff {
  private readonly held = new Map<string, { personId: string; from: string; until: string | undefined }[]>()
  private decisions = 0

  async appoint(tx: Tx, { personId, post, at, from = appointedOn, ...more }: Posting): Promise<void> {
    this.decisions += 1
    const year = from.slice(0, 4)
    const byDocument = more.byDocument ?? `Quyết định số ${this.decisions}-QĐ/ĐUK năm ${year}`
    await appoint(tx, { personId, post, organisationId: at.id, from, ...more, byDocument })
    const key = `${at.id} ${post}`
    this.held.set(key, [...(this.held.get(key) ?? []), { personId, from, until: more.until }])
  }

  /** Everybody who holds a post on a day, in the order of appointment. */
  all(at: Office, post: Post, day: string): string[] {
    return (this.held.get(`${at.id} ${post}`) ?? [])
      .filter(({ from, until }) => from <= day && (until === undefined || until > day))
      .map(({ personId }) => personId)
  }

  /** The first who holds one of these posts on a day. @throws when nobody does: the sample is wrong then */
  one(at: Office, posts: readonly Post[], day: string): string {
    const found = posts.flatMap((post) => this.all(at, post, day))[0]
    if (!found) throw new Error(`${at.name} has no ${posts.join(', ')} on ${day}`)
    return found
  }
}
