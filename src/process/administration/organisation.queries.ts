import { sql } from 'kysely'
import { type Organisation, organisationsOn } from '#ground/organisations'
import type { Reader } from '#platform/db'
import { type OrganisationKind, organisationKinds, type Post, posts } from '#rulebook'
import { inTreeOrder, type TreeRow } from './administration.rules.ts'

/** Relations that place an organisation under another one. */
const upward = ['PARTY_PARENT', 'COVERED_BY'] as const

/** Every organisation of `day` in the order of the tree. */
export async function treeOn(reader: Reader, day: string): Promise<TreeRow<Organisation>[]> {
  const [organisations, relations] = await Promise.all([
    organisationsOn(reader, day),
    reader
      .selectFrom('organisation_relation')
      .select(['organisation_id', 'related_id'])
      .where('kind', 'in', [...upward])
      .where('valid_from', '<=', day)
      .where((on) => on.or([on('valid_until', 'is', null), on('valid_until', '>', day)]))
      .orderBy('kind')
      .execute(),
  ])
  return inTreeOrder(organisations, new Map(relations.map((row) => [row.organisation_id, row.related_id])))
}

export type OrganisationChoice = { readonly id: string; readonly name: string; readonly isParty: boolean }

/** Organisations a form of `day` offers, in the order of the tree. */
export async function organisationChoices(reader: Reader, day: string): Promise<OrganisationChoice[]> {
  return (await treeOn(reader, day)).map(({ item, depth }) => ({
    id: item.id,
    name: `${'– '.repeat(depth)}${item.name}`,
    isParty: organisationKinds[item.kind].line === 'PARTY',
  }))
}

/** The organisation at the top of the tree of `day`: of the Party, under nobody, the oldest one. */
export async function topOrganisation(reader: Reader, day: string): Promise<Organisation | undefined> {
  const top = (await treeOn(reader, day)).filter(({ item, depth }) => depth === 0 && isParty(item.kind))
  return top[0]?.item
}

const isParty = (kind: OrganisationKind) => organisationKinds[kind].line === 'PARTY'

export type Profile = {
  readonly kind: OrganisationKind
  readonly name: string
  readonly shortName: string
  readonly paperSymbol: string
  readonly place: string
  readonly hasStandingCommittee: boolean
  readonly hasCommittee: boolean
  readonly from: string
  readonly until: string | null
}
type Related = {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** Whether the other one stands above. */
  readonly isAbove: boolean
  readonly from: string
  readonly until: string | null
}
type Succession = {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** Whether this organisation went up in the other one. */
  readonly isGone: boolean
  readonly on: string
  readonly byDocument: string
}
type HolderLine = { readonly personId: string; readonly name: string; readonly title: string; readonly from: string }

export type OrganisationFile = {
  readonly id: string
  readonly code: string
  readonly foundedOn: string
  readonly endedOn: string | null
  /** The latest first; there is always one. */
  readonly profiles: readonly Profile[]
  readonly related: readonly Related[]
  readonly successions: readonly Succession[]
  readonly holders: readonly HolderLine[]
}

/** One organisation through time; who holds its posts on `day`. */
export async function organisationFile(reader: Reader, id: string, day: string): Promise<OrganisationFile | undefined> {
  const row = await reader.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  return {
    id,
    code: row.code,
    foundedOn: row.founded_on,
    endedOn: row.ended_on,
    profiles: await profilesOf(reader, id),
    related: await relatedTo(reader, id),
    successions: await successionsOf(reader, id),
    holders: await holdersAt(reader, id, day),
  }
}

async function profilesOf(reader: Reader, id: string): Promise<Profile[]> {
  const rows = await reader
    .selectFrom('organisation_profile')
    .selectAll()
    .where('organisation_id', '=', id)
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as OrganisationKind,
    name: row.name,
    shortName: row.short_name,
    paperSymbol: row.paper_symbol,
    place: row.place,
    hasStandingCommittee: row.has_standing_committee,
    hasCommittee: row.has_committee,
    from: row.valid_from,
    until: row.valid_until,
  }))
}

/** The latest name of an organisation, whatever the day. */
const latestName = (id: string) =>
  sql<string>`(select name from organisation_profile where organisation_id = ${sql.ref(id)} order by valid_from desc limit 1)`

async function relatedTo(reader: Reader, id: string): Promise<Related[]> {
  const { rows } = await sql<Related>`
    select other as id, ${latestName('other')} as name, kind, "isAbove", valid_from as "from", valid_until as until
    from (
      select related_id as other, kind, true as "isAbove", valid_from, valid_until from organisation_relation where organisation_id = ${id}
      union all
      select organisation_id, kind, false, valid_from, valid_until from organisation_relation where related_id = ${id}
    ) r order by "isAbove" desc, valid_until desc nulls first, name`.execute(reader)
  return rows
}

async function successionsOf(reader: Reader, id: string): Promise<Succession[]> {
  const { rows } = await sql<Succession>`
    select other as id, coalesce(${latestName('other')}, '') as name, kind, "isGone", takes_effect_on as "on", by_document as "byDocument"
    from (
      select to_id as other, kind, true as "isGone", takes_effect_on, by_document from organisation_succession where from_id = ${id}
      union all
      select from_id, kind, false, takes_effect_on, by_document from organisation_succession where to_id = ${id}
    ) s order by takes_effect_on, name`.execute(reader)
  return rows
}

async function holdersAt(reader: Reader, id: string, day: string): Promise<HolderLine[]> {
  const rows = await reader
    .selectFrom('post_holding')
    .innerJoin('person', 'person.id', 'post_holding.person_id')
    .select(['person.id', 'person.full_name', 'post_holding.post', 'post_holding.title', 'post_holding.valid_from'])
    .where('post_holding.organisation_id', '=', id)
    .where('post_holding.valid_from', '<=', day)
    .where((on) => on.or([on('post_holding.valid_until', 'is', null), on('post_holding.valid_until', '>', day)]))
    .orderBy('person.sort_key')
    .execute()
  const order = Object.keys(posts)
  return rows
    .toSorted((one, other) => order.indexOf(one.post) - order.indexOf(other.post))
    .map((row) => ({
      personId: row.id,
      name: row.full_name,
      title: row.title ?? posts[row.post as Post].vi,
      from: row.valid_from,
    }))
}
