-- Registrations that go on from year to year, older initiatives that are only followed, versions with their reason, receipts.
alter table registration drop constraint registration_state;
alter table registration add constraint registration_state check (state in ('draft', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn', 'entered', 'followed'));
alter table registration
  add column origin text not null default 'NEW' check (origin in ('NEW', 'CONTINUED', 'LEGACY')),
  -- the registration of the year before that this one continues
  add column continues_id uuid references registration,
  -- calendar year in which a followed initiative began
  add column began_in integer,
  add column receipt_paper_id uuid references issued_paper,
  add constraint continued_from check ((origin = 'CONTINUED') = (continues_id is not null)),
  add constraint followed_since check ((origin = 'LEGACY') = (began_in is not null));
create index on registration (continues_id);

-- The person a paper is about: besides offices of the organisations it is for, nobody else opens it.
alter table issued_paper add column about_person_id uuid references person;

alter table registration_version
  add column kind text not null default 'SUBMITTED' check (kind in ('SUBMITTED', 'CONTINUED', 'FOLLOWED', 'AMENDED')),
  add column reason text not null default '';

alter table initiative_fact drop constraint initiative_fact_kind_check;
alter table initiative_fact add constraint initiative_fact_kind_check check (kind in ('ACCEPTED', 'FOLLOWED', 'REVIEWED', 'RECOGNISED', 'EXEMPLAR', 'COMMENDED', 'STOPPED', 'REVOKED'));

-- What the inbox searches in: Vietnamese without marks, as searchKey of the program makes it.
create function plain_letters(given text) returns text language sql immutable parallel safe as $$
  select trim(regexp_replace(lower(translate(regexp_replace(normalize(given, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'dd')), '[^a-z0-9]+', ' ', 'g'))
$$;
