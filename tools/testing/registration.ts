import { insertInitiative } from '../../src/ground/initiatives/index.ts'
import type { Db } from '../../src/platform/db/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import type { World } from './world.ts'

type Wanted = {
  readonly state: 'draft' | 'submitted' | 'returned' | 'accepted' | 'declined' | 'withdrawn'
  /** When it was last sent; never, without it. */
  readonly submittedAt?: Date
  /** Whose own registration it is; the cell's, without it. */
  readonly owner?: keyof World['people']
}

/** A registration of the cell in some state, written straight into the tables: for tests of what hangs on its state alone. */
export async function registrationIn(db: Db, world: World, { state, submittedAt, owner }: Wanted): Promise<string> {
  const { cell, committee } = world.organisations
  const [id, initiativeId, name] = [newId(), newId(), 'Một cửa thân thiện']
  const personId = owner ? world.people[owner] : null
  const participant = personId ? 'INDIVIDUAL' : 'COLLECTIVE'
  const at = new Date('2026-02-05T02:00:00.000Z')
  await db.transaction().execute(async (tx) => {
    await insertInitiative(tx, {
      id: initiativeId,
      participant,
      ownerOrganisationId: cell,
      ownerPersonId: personId,
      name,
      createdAt: at,
    })
    await tx
      .insertInto('registration')
      .values({
        id,
        initiative_id: initiativeId,
        year: 2026,
        edition_id: 'hd-29-duk-2024',
        form: personId ? 'REG_MEMBER' : 'REG_COLLECTIVE_PARTY',
        state,
        home_id: cell,
        competent_id: committee,
        aggregator_id: committee,
        recogniser_id: committee,
        owner_person_id: personId,
        name,
        field: 'PARTY_POLITICS',
        level: 'BASE',
        answers: JSON.stringify({ name, field: 'PARTY_POLITICS', level: 'BASE' }),
        home_name: 'Chi bộ Một',
        owner_name: 'Chi bộ Một',
        owner_kind: 'BRANCH',
        receipt_number: null,
        submitted_at: submittedAt ?? null,
        changed_at: at,
        created_at: at,
      })
      .execute()
  })
  return id
}
