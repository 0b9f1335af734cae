-- The year mark that was the likeliest when a family was told of it, so that it can be held against the one that
-- followed, whatever the scale is by then; null in notices from before, which are not checked.
alter table forecast_notice_item add column year_likeliest smallint;

-- As before (migration 0140), with it.
create or replace function issue_forecast(
  p_school uuid, p_notice uuid, p_class uuid, p_period uuid, p_on date, p_at timestamptz,
  p_by uuid, p_by_staff uuid, p_sentence text, p_items jsonb
) returns integer language plpgsql as $$
declare issued integer;
begin
  insert into forecast_notice
    (school_id, notice_id, class_id, grading_period_id, issued_on, issued_at, issued_by, issued_by_staff, sentence)
  values (p_school, p_notice, p_class, p_period, p_on, p_at, p_by, p_by_staff, p_sentence)
  on conflict (school_id, class_id, grading_period_id, issued_on) do nothing;
  if not found then return 0; end if;

  with item as (
    select * from jsonb_to_recordset(p_items) as i (
      "studentId" uuid, "subjectId" uuid, probabilities smallint[], "meanSoFar" double precision,
      "meanLow" double precision, "meanHigh" double precision, marks smallint, likeliest smallint, trend text,
      flags text[], needed jsonb, year smallint[], "yearLikeliest" smallint, "worksToCome" text)
  ), raised as (
    insert into student_diary as d (school_id, student_id, revision, changed_at)
    select distinct p_school, i."studentId", 1, p_at from item i order by i."studentId"
    on conflict (school_id, student_id) do update set revision = d.revision + 1, changed_at = p_at
    returning d.student_id, d.revision
  )
  insert into forecast_notice_item
    (school_id, notice_id, student_id, subject_id, probabilities, mean_so_far, mean_low, mean_high, marks, likeliest,
      trend, flags, needed, year_probabilities, year_likeliest, works_to_come, diary_revision)
  select p_school, p_notice, i."studentId", i."subjectId", i.probabilities, i."meanSoFar", i."meanLow", i."meanHigh",
    i.marks, i.likeliest, i.trend, i.flags, i.needed, i.year, i."yearLikeliest", i."worksToCome", r.revision
  from item i join raised r on r.student_id = i."studentId";
  get diagnostics issued = row_count;
  return issued;
end $$;
