-- A duty follows from an enrolment, which refers to the student and the class. To check both again for each of a
-- school's forty thousand duties cost four times as much as writing them: the two functions below, the only ways in,
-- check them all at once, and nobody but the owner may delete a student or a class (a test reads the grants).
alter table weekly_duty
  drop constraint weekly_duty_school_id_student_id_fkey,
  drop constraint weekly_duty_school_id_class_id_fkey;

-- Adds duties of weeks that have none yet, unmet: a row for the weeks of a student that ask the same. The caller holds
-- the lock of the duties.
create function add_duties(
  p_school uuid, p_students uuid[], p_classes uuid[], p_reasons text[], p_owing text[], p_weeks text[]
) returns void language plpgsql as $$
begin
  if exists (
      select from unnest(p_students) i (student_id)
      where not exists (select from student s where s.school_id = p_school and s.student_id = i.student_id))
    or exists (
      select from unnest(p_classes) i (class_id)
      where not exists (select from school_class c where c.school_id = p_school and c.class_id = i.class_id)) then
    raise foreign_key_violation using message = 'a duty of a student or a class that the school does not have';
  end if;
  insert into weekly_duty (school_id, student_id, week, class_id, required, reason, owing_guardians)
  select p_school, i.student_id, w.week, i.class_id, i.reason is null, i.reason, i.owing::uuid[]
  from unnest(p_students, p_classes, p_reasons, p_owing, p_weeks) i (student_id, class_id, reason, owing, weeks)
  cross join unnest(i.weeks::date[]) w (week);
end $$;

-- Kept duties take what is new (migration 0090).
create or replace function write_duties(
  p_school uuid, p_students uuid[], p_weeks date[], p_classes uuid[], p_reasons text[], p_owing text[],
  p_states text[], p_met timestamptz[]
) returns void language plpgsql as $$
begin
  if exists (
    select from unnest(p_classes) i (class_id)
    where not exists (select from school_class c where c.school_id = p_school and c.class_id = i.class_id)) then
    raise foreign_key_violation using message = 'a duty of a class that the school does not have';
  end if;
  update weekly_duty d
  set class_id = i.class_id, required = i.reason is null, reason = i.reason, owing_guardians = i.owing::uuid[],
    state = i.state, met_at = i.met_at
  from unnest(p_students, p_weeks, p_classes, p_reasons, p_owing, p_states, p_met)
    i (student_id, week, class_id, reason, owing, state, met_at)
  where d.school_id = p_school and d.student_id = i.student_id and d.week = i.week;
end $$;
