-- Writing many duties at once. Each function takes the school first, so that a cluster can run the whole call where
-- the school lives; the caller has locked the class weeks (migration 0006) and decided with the rules of the domain.

create function write_class_weeks(
  p_school uuid, p_classes uuid[], p_weeks date[], p_years uuid[],
  p_opens timestamptz[], p_press_deadlines timestamptz[], p_closes timestamptz[], p_closed timestamptz[]
) returns void language sql as $$
  insert into class_week as w
    (school_id, class_id, week, academic_year_id, opens_at, press_deadline, closes_at, closed_at)
  select p_school, * from unnest(p_classes, p_weeks, p_years, p_opens, p_press_deadlines, p_closes, p_closed)
  on conflict (school_id, class_id, week) do update
    set opens_at = excluded.opens_at, press_deadline = excluded.press_deadline, closes_at = excluded.closes_at
    where w.closed_at is null
$$;

create function write_duties(
  p_school uuid, p_students uuid[], p_weeks date[], p_classes uuid[], p_reasons text[], p_owing text[],
  p_states text[], p_met timestamptz[]
) returns void language sql as $$
  insert into weekly_duty as d
    (school_id, student_id, week, class_id, required, reason, owing_guardians, state, met_at)
  select p_school, i.student_id, i.week, i.class_id, i.reason is null, i.reason, i.owing::uuid[], i.state, i.met_at
  from unnest(p_students, p_weeks, p_classes, p_reasons, p_owing, p_states, p_met)
    i (student_id, week, class_id, reason, owing, state, met_at)
  on conflict (school_id, student_id, week) do update
    set class_id = excluded.class_id, required = excluded.required, reason = excluded.reason,
      owing_guardians = excluded.owing_guardians, state = excluded.state, met_at = excluded.met_at
$$;

create function remove_duties(p_school uuid, p_students uuid[], p_weeks date[]) returns void language sql as $$
  delete from weekly_duty d using unnest(p_students, p_weeks) i (student_id, week)
  where d.school_id = p_school and d.student_id = i.student_id and d.week = i.week
$$;

-- The counters of the given class weeks, from their duties.
create function count_class_weeks(p_school uuid, p_classes uuid[], p_weeks date[]) returns void language sql as $$
  update class_week w set required = c.required, on_time = c.on_time, late = c.late, no_guardian = c.no_guardian
  from (
    select i.class_id, i.week,
      count(*) filter (where d.required)::smallint as required,
      count(*) filter (where d.required and d.state = 'ON_TIME')::smallint as on_time,
      count(*) filter (where d.required and d.state = 'LATE')::smallint as late,
      count(*) filter (where d.reason = 'NO_GUARDIAN')::smallint as no_guardian
    from unnest(p_classes, p_weeks) i (class_id, week)
    left join weekly_duty d on d.school_id = p_school and d.class_id = i.class_id and d.week = i.week
    group by i.class_id, i.week
  ) c
  where w.school_id = p_school and w.class_id = c.class_id and w.week = c.week
    and (w.required, w.on_time, w.late, w.no_guardian) is distinct from (c.required, c.on_time, c.late, c.no_guardian)
$$;

-- Those of the given class weeks that hold no duty any more.
create function drop_class_weeks(p_school uuid, p_classes uuid[], p_weeks date[]) returns void language sql as $$
  delete from class_week w using unnest(p_classes, p_weeks) i (class_id, week)
  where w.school_id = p_school and w.class_id = i.class_id and w.week = i.week
    and not exists (
      select 1 from weekly_duty d where d.school_id = p_school and d.class_id = i.class_id and d.week = i.week)
$$;

create function write_duty_corrections(
  p_school uuid, p_ids uuid[], p_students uuid[], p_weeks date[], p_before text[], p_after text[],
  p_at timestamptz, p_by uuid, p_reason text
) returns void language sql as $$
  insert into duty_correction
    (school_id, duty_correction_id, student_id, week, corrected_at, corrected_by, reason, before, after)
  select p_school, i.id, i.student_id, i.week, p_at, p_by, p_reason, i.before::jsonb, i.after::jsonb
  from unnest(p_ids, p_students, p_weeks, p_before, p_after) i (id, student_id, week, before, after)
$$;
comment on column duty_correction.before is 'the duty as it was kept; JSON null when there was none';
comment on column duty_correction.after is 'the duty as it is kept since; JSON null when it went';

-- What was entered after a week's last deadline is a correction, whether or not the job has closed the week yet;
-- a court act beats a grant left open beside it; and the earliest acknowledgement met the duty, in whatever order
-- they are recorded. All as the rules of the domain have it.
-- Records acknowledgements of one school and keeps duties and counters in step, one row or many.
-- The rules are those of the domain (judgeAcknowledgement, dutyState, mayAcknowledge); a test holds the two together.
-- Takes the school first, so that a cluster can run the whole call where the school lives.
create or replace function acknowledge_diary(
  p_school uuid, p_students uuid[], p_weeks date[], p_guardians uuid[], p_routes text[],
  p_received timestamptz[], p_recorded timestamptz, p_recorded_by uuid[],
  p_sections smallint[], p_revisions integer[], p_notes text[]
) returns table (student_id uuid, week date, guardian_id uuid, outcome text, received_at timestamptz, state text)
language plpgsql as $$
#variable_conflict use_column
begin
  perform 1 from class_week w
    where w.school_id = p_school and (w.class_id, w.week) in (
      select d.class_id, d.week from weekly_duty d
        join unnest(p_students, p_weeks) i (s, k) on d.student_id = i.s and d.week = i.k
        where d.school_id = p_school)
    order by w.class_id, w.week for update;

  return query
  with input as (
    select * from unnest(p_students, p_weeks, p_guardians, p_routes, p_received, p_recorded_by, p_sections, p_revisions, p_notes)
      with ordinality i (student_id, week, guardian_id, route, received_at, recorded_by, sections, revision, note, n)
  ), judged as (
    select i.*, d.class_id, d.required, d.owing_guardians, d.state as old_state, w.press_deadline, w.closes_at,
      case
        when s.student_id is null or not exists (
          select 1 from guardianship g
          where g.school_id = p_school and g.student_id = i.student_id and g.guardian_id = i.guardian_id and g.rights <> 'NONE'
            and g.starts_on <= (i.received_at at time zone t.time_zone)::date
            and (g.ends_on is null or g.ends_on >= (i.received_at at time zone t.time_zone)::date)
        ) or exists (
          select 1 from guardianship g
          where g.school_id = p_school and g.student_id = i.student_id and g.guardian_id = i.guardian_id and g.rights = 'NONE'
            and g.starts_on <= (i.received_at at time zone t.time_zone)::date
            and (g.ends_on is null or g.ends_on >= (i.received_at at time zone t.time_zone)::date)
        ) or s.birth_date + interval '18 years' <= (i.received_at at time zone t.time_zone)::date then 'NOT_ENTITLED'
        when d.class_id is null then 'NO_DUTY'
        when i.received_at < w.opens_at then 'TOO_EARLY'
        when greatest(i.received_at, p_recorded) >= w.closes_at or w.closed_at is not null then 'WEEK_CLOSED'
        else 'RECORDED'
      end as verdict
    from input i
    join school t on t.school_id = p_school
    left join student s on s.school_id = p_school and s.student_id = i.student_id
    left join weekly_duty d on d.school_id = p_school and d.student_id = i.student_id and d.week = i.week
    left join class_week w on w.school_id = p_school and w.class_id = d.class_id and w.week = d.week
  ), fact as (
    insert into diary_acknowledgement as a
      (school_id, student_id, week, guardian_id, route, received_at, recorded_at, recorded_by, sections, diary_revision, note)
    select p_school, j.student_id, j.week, j.guardian_id, j.route, j.received_at, p_recorded, j.recorded_by, j.sections, j.revision, j.note
      from judged j where j.verdict = 'RECORDED' order by j.n
    on conflict do nothing
    returning a.student_id, a.week, a.guardian_id, a.route, a.received_at
  ), timed as (
    select j.student_id, j.week, j.class_id, j.old_state, j.owing_guardians, f.guardian_id, f.received_at,
      f.route in ('WRITTEN', 'MESSAGE') or f.received_at < j.press_deadline as in_time
    from fact f join (select distinct on (student_id, week) * from judged) j using (student_id, week)
    where j.required
  ), known as (
    select t.student_id, t.week, t.class_id, t.old_state, t.owing_guardians, t.guardian_id, t.received_at, t.in_time from timed t
    union all
    select a.student_id, a.week, k.class_id, k.old_state, k.owing_guardians, a.guardian_id, a.received_at,
      a.route in ('WRITTEN', 'MESSAGE') or a.received_at < w.press_deadline
    from (select distinct student_id, week, class_id, old_state, owing_guardians from timed where owing_guardians is not null) k
    join diary_acknowledgement a on a.school_id = p_school and a.student_id = k.student_id and a.week = k.week
    join class_week w on w.school_id = p_school and w.class_id = k.class_id and w.week = k.week
  ), verdict as (
    select k.student_id, k.week, k.class_id, k.old_state,
      case
        when k.owing_guardians is null then case when bool_or(k.in_time) then 'ON_TIME' else 'LATE' end
        when count(distinct k.guardian_id) filter (where k.guardian_id = any (k.owing_guardians)) < cardinality(k.owing_guardians) then null
        when bool_and(k.in_time) filter (where k.guardian_id = any (k.owing_guardians)) then 'ON_TIME'
        else 'LATE'
      end as new_state,
      case when k.owing_guardians is null
        then coalesce(min(k.received_at) filter (where k.in_time), min(k.received_at))
        else max(k.received_at) filter (where k.guardian_id = any (k.owing_guardians)) end as met_at
    from known k group by k.student_id, k.week, k.class_id, k.old_state, k.owing_guardians
  ), met as (
    update weekly_duty d set state = v.new_state, met_at = v.met_at
    from verdict v
    where d.school_id = p_school and d.student_id = v.student_id and d.week = v.week and v.new_state is not null
      and (v.old_state is null or (v.old_state = 'LATE' and v.new_state = 'ON_TIME')
        or (v.old_state = v.new_state and v.met_at < d.met_at))
    returning v.class_id, d.week, d.student_id, d.state, v.old_state
  ), counted as (
    update class_week w set on_time = w.on_time + m.on_time, late = w.late + m.late
    from (
      select class_id, week,
        (count(*) filter (where state = 'ON_TIME') - count(*) filter (where old_state = 'ON_TIME'))::smallint as on_time,
        (count(*) filter (where state = 'LATE') - count(*) filter (where old_state = 'LATE'))::smallint as late
      from met where state is distinct from old_state group by class_id, week
    ) m
    where w.school_id = p_school and w.class_id = m.class_id and w.week = m.week
    returning 1
  )
  select j.student_id, j.week, j.guardian_id,
    case when j.verdict = 'RECORDED' and f.student_id is null and earlier.student_id is not null then 'ALREADY'
         when j.verdict = 'WEEK_CLOSED' and earlier.student_id is not null then 'ALREADY'
         else j.verdict end,
    coalesce(earlier.received_at, j.received_at),
    coalesce(m.state, j.old_state)
  from judged j
  left join fact f on f.student_id = j.student_id and f.week = j.week and f.guardian_id = j.guardian_id
  left join diary_acknowledgement earlier
    on earlier.school_id = p_school and earlier.student_id = j.student_id and earlier.week = j.week and earlier.guardian_id = j.guardian_id
  left join met m on m.student_id = j.student_id and m.week = j.week
  order by j.n;
end $$;
