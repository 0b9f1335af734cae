-- The rules of the forecast are kept version by version with who entered them and when. Of one first day the last
-- version counts; what stood before stays to be read.
alter table forecast_policy
  add column forecast_policy_id uuid not null default gen_random_uuid(),
  add column recorded_on date,
  add column recorded_at timestamptz,
  add column recorded_by uuid,
  drop constraint forecast_policy_pkey,
  add primary key (school_id, forecast_policy_id),
  add check (num_nulls(recorded_on, recorded_at, recorded_by) in (0, 3));
comment on column forecast_policy.starts_on is 'the first day of a grading period';
comment on column forecast_policy.recorded_on is 'the civil date of recorded_at in the school; periods that were over by then keep their rules. Null: before versions were kept';
comment on column forecast_policy.recorded_by is 'the membership';

-- Fenced since 0100; a version that was entered stays as it is.
revoke update on forecast_policy from vedomo_staff;
