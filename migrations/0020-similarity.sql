-- What sent registrations say, cut into words, so that similar initiatives are found; it can be made anew from them at any time.
create table similarity_text (
  registration_id uuid primary key references registration,
  initiative_id uuid not null references initiative,
  year integer not null,
  field text not null,
  -- names as of the day of sending
  name text not null,
  owner_name text not null,
  home_name text not null,
  -- without marks, for names with a slip of the hand
  name_key text not null,
  -- words to find by: A in the name, D in the content
  words tsvector not null,
  -- the same words with their weights, to compare
  sayings jsonb not null,
  -- way of reading that made the words; a text read in an older way is read again at the next start
  reading integer not null
);
create index similarity_words on similarity_text using gin (words);
create index similarity_name on similarity_text using gist (name_key gist_trgm_ops (siglen = 256));
create index on similarity_text (initiative_id);
