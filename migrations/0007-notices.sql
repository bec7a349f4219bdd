-- What people must hear of; written with the act that causes it.
create table notice (
  id uuid primary key,
  person_id uuid not null references person,
  at timestamptz not null,
  act text not null,
  title text not null,
  link text not null,
  read_at timestamptz,
  -- mail leaves after commit: waiting, sent, failed, or not wanted
  mail_state text not null default 'none' check (mail_state in ('none', 'waiting', 'sent', 'failed'))
);
create index on notice (person_id, at desc);
create index on notice (at) where mail_state = 'waiting';
