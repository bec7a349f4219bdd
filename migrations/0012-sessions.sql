-- A meeting of a deciding body: roster frozen when convened, presence by time, one ballot per member and case.
create table session (
  id uuid primary key,
  year integer not null references cycle,
  edition_id text not null,
  state text not null constraint session_state check (state in ('preparing', 'convened', 'meeting', 'voting', 'counted', 'concluded', 'cancelled')),
  row_version integer not null default 1,
  home_id uuid not null references organisation,
  competent_id uuid not null references organisation,
  body text not null,
  done_by jsonb not null default '{}',
  meets_at timestamptz not null,
  place text not null,
  chair_id uuid references person,
  secretary_id uuid references person,
  conclusion text not null default '',
  minutes_paper_id uuid references issued_paper,
  created_at timestamptz not null
);
create index on session (home_id, year, state);

create table session_member (
  session_id uuid not null references session,
  person_id uuid not null references person,
  -- names and posts as of the day of convening
  name text not null,
  post_title text not null,
  rank integer not null,
  came_at timestamptz,
  left_at timestamptz,
  primary key (session_id, person_id)
);
create index on session_member (person_id);

create table session_case (
  session_id uuid not null references session,
  recognition_id uuid not null,
  position integer not null,
  -- counts and their explanation, written once when the vote closes
  result jsonb,
  primary key (session_id, recognition_id)
);
create unique index on session_case (session_id, position);

-- Who may not vote on a case, and why: author, head of the registering organisation.
create table case_conflict (
  session_id uuid not null,
  recognition_id uuid not null,
  person_id uuid not null,
  reason text not null,
  primary key (session_id, recognition_id, person_id),
  foreign key (session_id, recognition_id) references session_case (session_id, recognition_id)
);

-- Open ballots; each belongs to a member of the roster, so there are never more ballots than members.
create table open_ballot (
  session_id uuid not null,
  recognition_id uuid not null,
  person_id uuid not null,
  choice text not null check (choice in ('for', 'against', 'other')),
  cast_at timestamptz not null,
  primary key (session_id, recognition_id, person_id),
  foreign key (session_id, person_id) references session_member (session_id, person_id),
  foreign key (session_id, recognition_id) references session_case (session_id, recognition_id)
);
create trigger open_ballot_append_only before update or delete on open_ballot for each row execute function refuse_change();
