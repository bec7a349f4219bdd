-- Files by their hash, number books without gaps, issued papers that never change.
create table file (
  hash bytea primary key,
  media_type text not null,
  size integer not null,
  content bytea not null,
  stored_at timestamptz not null
);

create table number_book (
  organisation_id uuid not null references organisation,
  -- type letters as they stand in the number, e.g. QĐ
  type_symbol text not null,
  -- a Party term ("2020-2025") or a calendar year: numbers restart with it
  term text not null,
  last_number integer not null check (last_number > 0),
  primary key (organisation_id, type_symbol, term)
);

create table issued_paper (
  id uuid primary key,
  kind text not null,
  form_code text,
  organisation_id uuid not null references organisation,
  type_symbol text not null,
  term text not null,
  number integer not null check (number > 0),
  -- the whole number as printed, e.g. 12-QĐ/ĐU
  printed_number text not null,
  issued_on date not null,
  title text not null,
  summary text not null,
  signer_name text not null,
  signer_post text not null,
  subject_kind text not null,
  subject_id uuid not null,
  -- the whole document as it was issued, names of that day included
  document jsonb not null,
  lookup_code text not null unique,
  -- organisations besides the issuer that may open it
  seen_by uuid[] not null default '{}',
  issued_at timestamptz not null,
  unique (organisation_id, type_symbol, term, number),
  foreign key (organisation_id, type_symbol, term) references number_book
);
create index on issued_paper (subject_kind, subject_id);
create trigger issued_paper_immutable before update or delete on issued_paper for each row execute function refuse_change();

create table paper_file (
  paper_id uuid not null references issued_paper,
  format text not null check (format in ('pdf', 'docx')),
  hash bytea not null references file,
  rendered_at timestamptz not null,
  primary key (paper_id, format)
);
create trigger paper_file_immutable before update or delete on paper_file for each row execute function refuse_change();
