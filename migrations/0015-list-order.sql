-- Lists are read newest first, and count by an index alone.
create index registration_list on registration (changed_at desc, id);
