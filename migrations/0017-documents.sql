-- Files that people attach to their cases; their content lies in `file` by its hash, once for all who attached it.
create table document (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  purpose text not null check (purpose in ('evidence', 'meeting-minutes', 'other')),
  -- with the ending of what it really is
  name text not null,
  note text not null,
  -- key of the kinds of files the program knows; the media type follows from it
  kind text not null,
  size integer not null check (size > 0),
  hash bytea not null references file,
  preview_hash bytea references file,
  uploaded_by uuid not null references person,
  -- names as of the day
  uploader_name text not null,
  uploader_post text not null,
  organisation_name text not null,
  at timestamptz not null,
  -- among those of one form
  position integer not null,
  removed_at timestamptz,
  removed_by uuid references person,
  check ((removed_at is null) = (removed_by is null))
);
create index on document (subject_kind, subject_id, at, position);
create unique index one_document_by_content on document (subject_kind, subject_id, hash) where removed_at is null;
create trigger document_stays before delete or update of id, subject_kind, subject_id, purpose, name, note, kind, size, hash,
  preview_hash, uploaded_by, uploader_name, uploader_post, organisation_name, at, position on document
  for each row execute function refuse_change();

-- Photos and Office files are packed already; kept as they are, a piece of one is read without reading the whole.
alter table file alter column content set storage external;
