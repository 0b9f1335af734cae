-- A class week that appears brings the counts of the duties that appear with it: to count them again from their rows
-- cost a third of what writing them did.
drop function write_class_weeks(uuid, uuid[], date[], uuid[], timestamptz[], timestamptz[], timestamptz[], timestamptz[]);

create function write_class_weeks(
  p_school uuid, p_classes uuid[], p_weeks date[], p_years uuid[],
  p_opens timestamptz[], p_press_deadlines timestamptz[], p_closes timestamptz[], p_closed timestamptz[],
  p_required smallint[], p_no_guardian smallint[]
) returns void language sql as $$
  insert into class_week as w
    (school_id, class_id, week, academic_year_id, opens_at, press_deadline, closes_at, closed_at, required, no_guardian)
  select p_school, * from unnest(
    p_classes, p_weeks, p_years, p_opens, p_press_deadlines, p_closes, p_closed, p_required, p_no_guardian)
  on conflict (school_id, class_id, week) do update
    set opens_at = excluded.opens_at, press_deadline = excluded.press_deadline, closes_at = excluded.closes_at
    where w.closed_at is null
$$;

-- As before (migration 0110), but a duty that is not there is no longer passed over without a word.
create or replace function write_duties(
  p_school uuid, p_students uuid[], p_weeks date[], p_classes uuid[], p_reasons text[], p_owing text[],
  p_states text[], p_met timestamptz[]
) returns void language plpgsql as $$
declare
  written integer;
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
  get diagnostics written = row_count;
  if written <> cardinality(p_students) then
    raise no_data_found using message = format('%s duties to write, %s found', cardinality(p_students), written);
  end if;
end $$;
