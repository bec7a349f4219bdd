-- What came in from a workbook: the file, what the check found row by row, and what was made of each row.
create table import (
  id uuid primary key,
  kind text not null check (kind in ('organisations', 'people', 'registrations')),
  -- whose import it is; null when a command at the machine itself brought it
  person_id uuid references person,
  -- of registrations: the year they are for
  year integer references cycle,
  file_name text not null,
  file_hash bytea not null,
  content bytea not null,
  -- where the table stands in the workbook, known once it was read
  sheet text,
  head_row integer,
  columns jsonb not null default '[]',
  remarks jsonb not null default '[]',
  -- why the file as a whole cannot be used
  fault text,
  -- progress of what is under way: checking, then writing
  work_done integer not null default 0,
  work_total integer not null default 0,
  uploaded_at timestamptz not null,
  checked_at timestamptz,
  begun_at timestamptz check (checked_at is not null or begun_at is null),
  ended_at timestamptz check (begun_at is not null or ended_at is null),
  undone_at timestamptz check (ended_at is not null or undone_at is null)
);
create index on import (person_id, uploaded_at desc);

create table import_row (
  id uuid primary key,
  import_id uuid not null references import on delete cascade,
  -- as Excel counts
  number integer not null,
  -- rows that others in the same file refer to come first
  step integer not null,
  -- as read, by column
  texts jsonb not null,
  -- as a form would send it
  input jsonb not null,
  problems jsonb not null default '[]',
  -- what was made of it; not a reference, because an undo takes it away
  subject_id uuid,
  unique (import_id, number)
);
create index on import_row (import_id, step, number) where problems = '[]' and subject_id is null;
