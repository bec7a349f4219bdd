-- The initiative has no status: its standing on a day follows from dated facts.
create table initiative (
  id uuid primary key,
  participant text not null check (participant in ('COLLECTIVE', 'INDIVIDUAL')),
  owner_organisation_id uuid not null references organisation,
  owner_person_id uuid references person,
  name text not null,
  created_at timestamptz not null,
  check ((participant = 'INDIVIDUAL') = (owner_person_id is not null))
);
create index on initiative (owner_organisation_id);

create table initiative_fact (
  id uuid primary key,
  initiative_id uuid not null references initiative,
  kind text not null check (kind in ('ACCEPTED', 'REVIEWED', 'RECOGNISED', 'EXEMPLAR', 'COMMENDED', 'STOPPED', 'REVOKED')),
  year integer not null,
  level text not null,
  happened_on date not null,
  organisation_id uuid not null references organisation,
  organisation_name text not null,
  paper_id uuid references issued_paper,
  detail jsonb not null default '{}'
);
create index on initiative_fact (initiative_id, happened_on);
create trigger initiative_fact_append_only before update or delete on initiative_fact for each row execute function refuse_change();

-- What everybody may read: a snapshot made by the act that recognises, the only table the portal sees.
create table publication (
  id uuid primary key,
  initiative_id uuid not null references initiative,
  year integer not null,
  name text not null,
  name_sort text collate "C" not null,
  search_key text not null,
  field text not null,
  level text not null,
  distinction text not null check (distinction in ('MODEL', 'EXEMPLAR')),
  owner_name text not null,
  organisation_name text not null,
  place text not null,
  summary text not null,
  decided_on date not null,
  decided_by text not null,
  decision_number text not null,
  lookup_code text not null,
  edition_id text not null,
  -- set when the recognition is revoked: the page then says so and leaves the lists
  revoked_on date
);
create index publication_list on publication (decided_on desc, name_sort, id) where revoked_on is null;
create index publication_search on publication using gin (search_key gin_trgm_ops);
create index on publication (initiative_id);
