-- One case before one deciding body: model, base exemplar and superior exemplar alike.
create table recognition (
  id uuid primary key,
  initiative_id uuid not null references initiative,
  registration_id uuid not null references registration,
  year integer not null references cycle,
  edition_id text not null,
  distinction text not null check (distinction in ('MODEL', 'EXEMPLAR')),
  level text not null,
  state text not null constraint recognition_state
    check (state in ('proposed', 'verified', 'published', 'scheduled', 'carried', 'not-carried', 'recognised', 'withdrawn', 'revoked')),
  row_version integer not null default 1,
  home_id uuid not null references organisation,
  competent_id uuid not null references organisation,
  body text not null,
  done_by jsonb not null default '{}',
  criteria jsonb not null default '{}',
  published_on date,
  session_id uuid references session,
  decision_paper_id uuid references issued_paper,
  created_at timestamptz not null
);
create unique index one_open_recognition on recognition (registration_id, distinction, level) where state not in ('withdrawn', 'not-carried', 'revoked');
create index on recognition (competent_id, year, state);
create index on recognition (session_id);
alter table session_case add foreign key (recognition_id) references recognition;
