-- People and the posts they hold, dated; rights come from posts and from nothing else.
create table person (
  id uuid primary key,
  full_name text not null check (length(full_name) between 2 and 100),
  -- sorts by given name, then family name, alike on every machine
  sort_key text collate "C" not null,
  work_email text
);

create table post_holding (
  id uuid primary key,
  person_id uuid not null references person,
  post text not null,
  organisation_id uuid not null references organisation,
  -- printed on papers where it differs from the post's plain name
  title text,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  by_document text not null,
  exclude using gist (person_id with =, post with =, organisation_id with =, daterange(valid_from, valid_until) with &&)
);
create index on post_holding (organisation_id, post);
