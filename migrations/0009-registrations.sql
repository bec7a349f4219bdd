-- One registration per initiative and year; answers are pinned to the edition under which they were given.
create table registration (
  id uuid primary key,
  initiative_id uuid not null references initiative,
  year integer not null references cycle,
  edition_id text not null,
  form text not null,
  state text not null constraint registration_state check (state in ('draft', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn')),
  row_version integer not null default 1,
  home_id uuid not null references organisation,
  competent_id uuid not null references organisation,
  aggregator_id uuid not null references organisation,
  recogniser_id uuid not null references organisation,
  owner_person_id uuid references person,
  done_by jsonb not null default '{}',
  name text not null,
  field text not null,
  level text not null,
  answers jsonb not null,
  -- names as of the day of submission
  home_name text not null,
  owner_name text not null,
  owner_kind text not null,
  receipt_number integer,
  submitted_at timestamptz,
  days_late integer not null default 0,
  changed_at timestamptz not null,
  created_at timestamptz not null
);
create unique index one_open_registration on registration (initiative_id, year) where state not in ('declined', 'withdrawn');
create unique index one_receipt_number on registration (competent_id, year, receipt_number);
create index on registration (competent_id, state, year);
create index on registration (home_id, year);
create index on registration (aggregator_id, year, state);
create index on registration (owner_person_id);

create table registration_version (
  registration_id uuid not null references registration,
  version integer not null,
  content jsonb not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (registration_id, version)
);
create trigger registration_version_append_only before update or delete on registration_version for each row execute function refuse_change();

-- Gap-free receipt numbers, one series per receiver and year.
create table receipt_series (
  organisation_id uuid not null references organisation,
  year integer not null,
  last_number integer not null,
  primary key (organisation_id, year)
);
