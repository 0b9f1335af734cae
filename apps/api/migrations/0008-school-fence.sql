-- The list of schools is for signing in and for the worker's rounds; everybody else sees their own.
alter table school enable row level security;
alter table school force row level security;
create policy identity_all on school to vedomo_identity, vedomo_worker using (true) with check (true);
create policy school_fence on school to vedomo_staff, vedomo_family, vedomo_import
  using (school_id = nullif(current_setting('vedomo.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('vedomo.school', true), '')::uuid);
