-- What somebody typed into a section of a registration and has not saved: kept as it stands, right or wrong.
-- It is no act: the journal knows nothing of it, and nobody but the person reads it.
create table registration_draft_input (
  registration_id uuid not null references registration,
  section text not null,
  person_id uuid not null references person,
  typed jsonb not null,
  -- fingerprints of the answers the person began from, by question
  base jsonb not null,
  -- key of the very page it was typed into; once that page was saved, what comes late from it is refused
  page uuid,
  is_saved boolean not null default false,
  at timestamptz not null,
  primary key (registration_id, section, person_id)
);
