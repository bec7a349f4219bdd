-- The printed sheets of what was sent: rendered once when first opened, the same for ever after.
create table registration_sheet (
  registration_id uuid not null,
  version integer not null,
  -- true: with the stamp of the receiver, once it was accepted
  is_stamped boolean not null,
  format text not null check (format in ('pdf', 'docx')),
  hash bytea not null references file,
  rendered_at timestamptz not null,
  primary key (registration_id, version, is_stamped, format),
  foreign key (registration_id, version) references registration_version
);
create trigger registration_sheet_immutable before update or delete on registration_sheet for each row execute function refuse_change();
