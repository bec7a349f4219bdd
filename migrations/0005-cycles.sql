-- A year binds to one edition of the rules and stays on it.
create table cycle (
  year integer primary key check (year between 2000 and 2200),
  edition_id text not null
);
