-- Who did what, when, by which post and clause: append-only and hash-chained by the database itself.
create table journal (
  seq bigint primary key,
  at timestamptz not null,
  act text not null,
  subject_kind text not null,
  subject_id uuid not null,
  state_from text not null,
  state_to text not null,
  person_id uuid,
  person_name text not null,
  post text not null,
  organisation_id uuid,
  organisation_name text not null,
  edition_id text not null,
  -- clause and silence ids, comma separated
  sources text not null,
  note text not null default '',
  detail jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null
);
create index on journal (subject_kind, subject_id, seq);
create index on journal (person_id, seq);

-- What is hashed, in one place: the trigger and the verifying command both call it.
create function journal_digest(entry journal) returns bytea language sql immutable as $$
  select sha256(entry.previous_hash || convert_to(jsonb_build_array(
    entry.seq, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.act, entry.subject_kind, entry.subject_id,
    entry.state_from, entry.state_to, entry.person_id, entry.person_name, entry.post, entry.organisation_id, entry.organisation_name,
    entry.edition_id, entry.sources, entry.note, entry.detail)::text, 'UTF8'))
$$;

create function journal_chain() returns trigger language plpgsql as $$
declare last journal;
begin
  -- one writer at a time: the chain has one end
  perform pg_advisory_xact_lock(29042001);
  select * into last from journal order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.previous_hash := coalesce(last.hash, '\x00'::bytea);
  new.hash := journal_digest(new);
  return new;
end $$;
create trigger journal_chain before insert on journal for each row execute function journal_chain();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'KH001';
end $$;
create trigger journal_append_only before update or delete on journal for each row execute function refuse_change();
create trigger journal_no_truncate before truncate on journal for each statement execute function refuse_change();
