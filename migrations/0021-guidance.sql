-- Guidance of a unit for those who register below it (III.2.1), and ideas to start from (II.1-b); every version is kept.
create table guidance (
  id uuid primary key,
  year integer not null references cycle,
  edition_id text not null,
  state text not null constraint guidance_state check (state in ('published', 'revoked')),
  row_version integer not null default 1,
  home_id uuid not null references organisation,
  -- name as of the day of publishing
  home_name text not null,
  done_by jsonb not null default '{}',
  number text not null,
  issued_on date not null,
  title text not null,
  summary text not null,
  -- codes of the fields it speaks of
  fields text[] not null,
  days_late integer not null,
  changed_at timestamptz not null,
  created_at timestamptz not null
);
create index on guidance (home_id, year);

create table guidance_version (
  guidance_id uuid not null references guidance,
  version integer not null,
  content jsonb not null,
  reason text not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (guidance_id, version)
);
create trigger guidance_version_append_only before update or delete on guidance_version for each row execute function refuse_change();

create table suggestion (
  id uuid primary key,
  edition_id text not null,
  state text not null constraint suggestion_state check (state in ('offered', 'retired')),
  row_version integer not null default 1,
  home_id uuid not null references organisation,
  done_by jsonb not null default '{}',
  -- the edition's own suggestion that this one stands for; null of an added one
  starter text,
  field text not null,
  name text not null,
  content text not null,
  changed_at timestamptz not null,
  created_at timestamptz not null
);
create unique index one_copy_of_a_starter on suggestion (home_id, edition_id, starter);

create table suggestion_version (
  suggestion_id uuid not null references suggestion,
  version integer not null,
  content jsonb not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (suggestion_id, version)
);
create trigger suggestion_version_append_only before update or delete on suggestion_version for each row execute function refuse_change();
