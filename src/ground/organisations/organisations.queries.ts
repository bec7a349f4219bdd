import { sql } from 'kysely'
import type { Reader } from '#platform/db'
import type { OrganisationKind } from '#rulebook'
import type { Organisation, Step } from './organisation.ts'

type ProfileColumns = {
  id: string
  code: string
  kind: string
  name: string
  short_name: string
  paper_symbol: string
  place: string
  has_standing_committee: boolean
  has_committee: boolean
}

const asOrganisation = (row: ProfileColumns): Organisation => ({
  id: row.id,
  code: row.code,
  kind: row.kind as OrganisationKind,
  name: row.name,
  shortName: row.short_name,
  paperSymbol: row.paper_symbol,
  place: row.place,
  hasStandingCommittee: row.has_standing_committee,
  hasCommittee: row.has_committee,
})

/** Profiles in force on `day`, joined to their organisations. */
const profilesOn = (reader: Reader, day: string) =>
  reader
    .selectFrom('organisation_profile as profile')
    .innerJoin('organisation', 'organisation.id', 'profile.organisation_id')
    .where('profile.valid_from', '<=', day)
    .where((on) => on.or([on('profile.valid_until', 'is', null), on('profile.valid_until', '>', day)]))
    .select([
      'organisation.id',
      'organisation.code',
      'profile.kind',
      'profile.name',
      'profile.short_name',
      'profile.paper_symbol',
      'profile.place',
      'profile.has_standing_committee',
      'profile.has_committee',
    ])

/** The organisation as it was on `day`; undefined when it did not exist then. */
export async function organisationOn(reader: Reader, id: string, day: string): Promise<Organisation | undefined> {
  const row = await profilesOn(reader, day).where('organisation.id', '=', id).executeTakeFirst()
  return row && asOrganisation(row)
}

/** All organisations of `day` with these ids (all there are, when none are named), by name. */
export async function organisationsOn(reader: Reader, day: string, ids?: readonly string[]): Promise<Organisation[]> {
  const rows = await profilesOn(reader, day)
    .$if(ids !== undefined, (query) =>
      query.where('organisation.id', 'in', ids?.length ? [...ids] : ['00000000-0000-0000-0000-000000000000']),
    )
    .orderBy('profile.name')
    .execute()
  return rows.map(asOrganisation)
}

/**
 * The way up from an organisation on `day`: itself first, then each Party parent; an organisation outside the
 * Party tree goes on through the Party organisation that covers it. At most 12 steps.
 */
export async function chainOn(reader: Reader, id: string, day: string): Promise<Step[]> {
  const { rows } = await sql<ProfileColumns & { via: Step['via'] }>`
    with recursive up (id, via, depth) as (
      select ${id}::uuid, 'self', 0
      union all
      select next.related_id, next.kind, up.depth + 1
      from up cross join lateral (
        select related_id, kind from organisation_relation
        where organisation_id = up.id and kind in ('PARTY_PARENT', 'COVERED_BY')
          and valid_from <= ${day} and (valid_until is null or valid_until > ${day})
        order by kind desc limit 1
      ) next
      where up.depth < 12
    )
    select o.id, o.code, p.kind, p.name, p.short_name, p.paper_symbol, p.place, p.has_standing_committee, p.has_committee, up.via
    from up join organisation o on o.id = up.id
    join organisation_profile p on p.organisation_id = o.id
      and p.valid_from <= ${day} and (p.valid_until is null or p.valid_until > ${day})
    order by up.depth`.execute(reader)
  return rows.map((row) => ({ ...asOrganisation(row), via: row.via }))
}

/** Name of the direct superior that letterheads print: Party parent or governing body; undefined where there is none. */
export async function superiorNameOn(reader: Reader, id: string, day: string): Promise<string | undefined> {
  const row = await profilesOn(reader, day)
    .innerJoin('organisation_relation as up', 'up.related_id', 'organisation.id')
    .where('up.organisation_id', '=', id)
    .where('up.kind', 'in', ['PARTY_PARENT', 'STATE_PARENT'])
    .where('up.valid_from', '<=', day)
    .where((on) => on.or([on('up.valid_until', 'is', null), on('up.valid_until', '>', day)]))
    .executeTakeFirst()
  return row?.name
}

/** An organisation and all that went up in it until `day`: whose cases it now keeps. */
export async function lineageOn(reader: Reader, id: string, day: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('organisation_succession')
    .select('from_id')
    .where('to_id', '=', id)
    .where('kind', 'in', ['MERGE', 'RENAME'])
    .where('takes_effect_on', '<=', day)
    .execute()
  return [id, ...rows.map((row) => row.from_id)]
}

/** The organisation that carries on `id` on `day`, following successions; itself when it still lives. */
export async function successorOn(reader: Reader, id: string, day: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive later (id, depth) as (
      select ${id}::uuid, 0
      union all
      select s.to_id, later.depth + 1 from later
      join organisation_succession s on s.from_id = later.id and s.takes_effect_on <= ${day} and s.to_id is not null and s.kind in ('MERGE', 'RENAME')
      where later.depth < 12
    ) select id from later order by depth desc limit 1`.execute(reader)
  return rows[0]?.id ?? id
}

/** Ids of these organisations and of all that they stand under on `day`, by Party parent or covering Party organisation. */
export const aboveOn = (ids: readonly string[], day: string) => sql<string>`(
  with recursive up (id, depth) as (
    select id, 0 from unnest(${[...ids]}::uuid[]) as given (id)
    union
    select relation.related_id, up.depth + 1 from up join organisation_relation relation
      on relation.organisation_id = up.id and relation.kind in ('PARTY_PARENT', 'COVERED_BY')
      and relation.valid_from <= ${day} and (relation.valid_until is null or relation.valid_until > ${day})
    where up.depth < 12
  ) select id from up
)`

/** Ids of these organisations and of all that stand under them on `day`. */
export const belowOn = (ids: readonly string[], day: string) => sql<string>`(
  with recursive down (id, depth) as (
    select id, 0 from unnest(${[...ids]}::uuid[]) as given (id)
    union
    select relation.organisation_id, down.depth + 1 from down join organisation_relation relation
      on relation.related_id = down.id and relation.kind in ('PARTY_PARENT', 'COVERED_BY')
      and relation.valid_from <= ${day} and (relation.valid_until is null or relation.valid_until > ${day})
    where down.depth < 12
  ) select id from down
)`
