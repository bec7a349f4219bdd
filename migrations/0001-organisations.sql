-- Organisations are a dated tree: what one is called, what kind it is and whom it belongs to hold from a day to a day.
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create table organisation (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9-]{2,60}$'),
  founded_on date not null,
  -- first day on which it no longer exists; null while it does
  ended_on date check (ended_on > founded_on)
);

create table organisation_profile (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  kind text not null,
  name text not null check (length(name) between 2 and 300),
  short_name text not null,
  -- as it stands in the numbers of its papers, e.g. ĐU in 12-QĐ/ĐU
  paper_symbol text not null,
  place text not null,
  has_standing_committee boolean not null default false,
  has_committee boolean not null default true,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  exclude using gist (organisation_id with =, daterange(valid_from, valid_until) with &&)
);
create index on organisation_profile (organisation_id, valid_from desc);

create table organisation_relation (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  kind text not null check (kind in ('PARTY_PARENT', 'STATE_PARENT', 'COVERED_BY')),
  related_id uuid not null references organisation check (related_id <> organisation_id),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  exclude using gist (organisation_id with =, kind with =, daterange(valid_from, valid_until) with &&)
);
create index on organisation_relation (related_id, kind);

create table organisation_succession (
  id uuid primary key,
  from_id uuid not null references organisation,
  to_id uuid references organisation,
  kind text not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'TRANSFER', 'DISSOLVE')),
  takes_effect_on date not null,
  by_document text not null,
  check ((kind = 'DISSOLVE') = (to_id is null))
);
create index on organisation_succession (from_id, takes_effect_on);
