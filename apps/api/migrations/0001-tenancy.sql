-- Roles are shared by all databases of a cluster, so each is made only when it is missing.
-- vedomo_api signs in and owns nothing; it acts as one of the groups, set in each transaction.
do $$
declare name text;
begin
  foreach name in array array['vedomo_identity', 'vedomo_staff', 'vedomo_family', 'vedomo_worker', 'vedomo_import'] loop
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
  begin
    create role vedomo_api login noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  execute 'grant vedomo_identity, vedomo_staff, vedomo_family, vedomo_worker, vedomo_import to vedomo_api';
end $$;

revoke create on schema public from public;
grant usage on schema public to vedomo_identity, vedomo_staff, vedomo_family, vedomo_worker, vedomo_import, vedomo_api;

-- The school of the running transaction. Written out in every policy, because a policy with a
-- sub-select or a function of ours cannot be spread over a Citus cluster.
create procedure fence_by_school(tenant regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant);
  execute format('alter table %s force row level security', tenant);
  execute format(
    'create policy school_fence on %s to vedomo_identity, vedomo_staff, vedomo_family, vedomo_worker, vedomo_import '
    'using (school_id = nullif(current_setting(''vedomo.school'', true), '''')::uuid) '
    'with check (school_id = nullif(current_setting(''vedomo.school'', true), '''')::uuid)', tenant);
end $$;

-- Shared tables: one copy for all schools, never referring to a school's rows.
create table district (
  district_id uuid primary key,
  source_id text unique,
  title text not null
);

create table school (
  school_id uuid primary key,
  district_id uuid references district,
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,31}$'),
  source_id text,
  title text not null,
  time_zone text not null,
  journal_system text,
  site_url text,
  demo boolean not null default false,
  created_at timestamptz not null
);
comment on column school.journal_system is 'where marks are kept when not here, as families know it';

grant select on district to vedomo_identity, vedomo_staff, vedomo_import;
grant insert on district to vedomo_import, vedomo_identity;
grant select on school to vedomo_identity, vedomo_staff, vedomo_family, vedomo_worker, vedomo_import;
grant insert on school to vedomo_identity;
grant update (title, site_url, journal_system) on school to vedomo_staff;
