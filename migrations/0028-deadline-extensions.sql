-- A superior body may extend a deadline for one organisation, or for all below it; the notice that says so is a paper.
create table deadline_extension (
  id uuid primary key,
  year integer not null references cycle,
  edition_id text not null,
  state text not null constraint deadline_extension_state check (state in ('granted', 'revoked')),
  row_version integer not null default 1,
  -- who extends
  home_id uuid not null references organisation,
  -- for whom: that organisation and all below it; equal to home_id: all below, not itself
  competent_id uuid not null references organisation,
  done_by jsonb not null default '{}',
  deadline text not null,
  -- last day on time, inclusive
  until date not null,
  reason text not null,
  paper_id uuid references issued_paper,
  created_at timestamptz not null
);
create index on deadline_extension (competent_id, year);
create index on deadline_extension (home_id, year);
