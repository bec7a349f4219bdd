-- The portal reads with a role of its own that sees nothing but what is published.
do $$ begin
  if not exists (select from pg_roles where rolname = 'kheo_portal') then create role kheo_portal nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin execute format('grant kheo_portal to %I', current_user); end $$;
grant usage on schema public to kheo_portal;
grant select on publication to kheo_portal;
