-- The summary list of a year, frozen row by row when it is sealed.
create table summary_list (
  id uuid primary key,
  year integer not null references cycle,
  edition_id text not null,
  version integer not null,
  state text not null constraint summary_list_state check (state in ('gathering', 'sealed', 'sent', 'superseded')),
  row_version integer not null default 1,
  home_id uuid not null references organisation,
  competent_id uuid not null references organisation,
  done_by jsonb not null default '{}',
  is_nil boolean not null default false,
  paper_id uuid references issued_paper,
  sealed_at timestamptz,
  sent_at timestamptz,
  days_late integer not null default 0,
  created_at timestamptz not null,
  unique (home_id, year, version)
);
create unique index one_current_summary_list on summary_list (home_id, year) where state <> 'superseded';
create index on summary_list (competent_id, year, state);

create table summary_row (
  list_id uuid not null references summary_list,
  position integer not null,
  registration_id uuid not null references registration,
  participant text not null,
  owner_kind text not null,
  name text not null,
  owner_name text not null,
  field text not null,
  level text not null,
  summary text not null,
  primary key (list_id, position)
);
create index on summary_row (registration_id);
create trigger summary_row_frozen before update or delete on summary_row for each row execute function refuse_change();
