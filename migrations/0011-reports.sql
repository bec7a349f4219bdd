-- Reports upward; the year's review (kind REVIEW) carries one finding per initiative.
create table report (
  id uuid primary key,
  kind text not null check (kind in ('REVIEW', 'HALF_YEAR', 'YEAR')),
  year integer not null references cycle,
  edition_id text not null,
  state text not null constraint report_state check (state in ('drafting', 'checked', 'sent', 'returned', 'received')),
  row_version integer not null default 1,
  home_id uuid not null references organisation,
  competent_id uuid not null references organisation,
  done_by jsonb not null default '{}',
  lessons text not null default '',
  sent_at timestamptz,
  days_late integer not null default 0,
  created_at timestamptz not null,
  unique (home_id, kind, year)
);
create index on report (competent_id, kind, year, state);

create table review_finding (
  report_id uuid not null references report,
  registration_id uuid not null references registration,
  outcomes text[] not null default '{}',
  comment text not null default '',
  primary key (report_id, registration_id)
);
create index on review_finding (registration_id);
