-- A row that names a student, a class or a guardian of its school has its school through it: a reference of its own
-- to the school says nothing more, and was checked again for each of a school's forty thousand duties.
do $$
declare tenant text;
begin
  foreach tenant in array array['school_class', 'enrolment', 'class_teacher', 'guardianship', 'contact_point', 'class_week',
      'weekly_duty', 'diary_acknowledgement', 'diary_section_view'] loop
    execute format('alter table %I drop constraint %I', tenant, tenant || '_school_id_fkey');
  end loop;
end $$;

-- The same rows as before (migration 0030): those that are kept take what is new, then the others are added, which
-- costs less than being ready for a conflict at each of them. The caller holds the lock of the duties.
create or replace function write_duties(
  p_school uuid, p_students uuid[], p_weeks date[], p_classes uuid[], p_reasons text[], p_owing text[],
  p_states text[], p_met timestamptz[]
) returns void language sql as $$
  update weekly_duty d
  set class_id = i.class_id, required = i.reason is null, reason = i.reason, owing_guardians = i.owing::uuid[],
    state = i.state, met_at = i.met_at
  from unnest(p_students, p_weeks, p_classes, p_reasons, p_owing, p_states, p_met)
    i (student_id, week, class_id, reason, owing, state, met_at)
  where d.school_id = p_school and d.student_id = i.student_id and d.week = i.week;

  insert into weekly_duty
    (school_id, student_id, week, class_id, required, reason, owing_guardians, state, met_at)
  select p_school, i.student_id, i.week, i.class_id, i.reason is null, i.reason, i.owing::uuid[], i.state, i.met_at
  from unnest(p_students, p_weeks, p_classes, p_reasons, p_owing, p_states, p_met)
    i (student_id, week, class_id, reason, owing, state, met_at)
  where not exists (
    select 1 from weekly_duty d
    where d.school_id = p_school and d.student_id = i.student_id and d.week = i.week)
  order by i.student_id, i.week
$$;
