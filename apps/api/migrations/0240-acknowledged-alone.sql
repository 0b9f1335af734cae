-- One acknowledgement alone has a short way where it is recorded, nothing about it is near a limit and no other guardian
-- is waited for: fewer statements, which cost more to begin than to run. The class week is locked by the statement that
-- finds what is owed. While that waited anything may have changed, so the fact is written only if, under the lock, the
-- duty is what was found and the guardian may press. Rights and age must have held on the day before and the day after
-- too, so that the school's time zone need not be asked. Everything else goes the way of many, which says why not. Tests
-- hold the two ways together.
create function acknowledge_diary_alone(
  p_school uuid, p_student uuid, p_week date, p_guardian uuid, p_route text, p_received timestamptz, p_recorded timestamptz,
  p_recorded_by uuid, p_sections smallint, p_revision integer, p_note text
) returns table (student_id uuid, week date, guardian_id uuid, outcome text, received_at timestamptz, state text)
language plpgsql as $$
#variable_conflict use_column
declare
  day_before date := (p_received at time zone 'UTC')::date - 1;
  day_after date := day_before + 2;
  one record;
begin
  select d.class_id, d.state as old_state, coalesce(d.state, case
        when p_route in ('WRITTEN', 'MESSAGE') or p_received < w.press_deadline then 'ON_TIME' else 'LATE' end) as state,
      case when p_revision > coalesce(b.revision, 0) then coalesce(b.revision, 0) else p_revision end as seen_revision
    into one
    from weekly_duty d
    join class_week w on w.school_id = p_school and w.class_id = d.class_id and w.week = d.week
    left join student_diary b on b.school_id = p_school and b.student_id = d.student_id
    where d.school_id = p_school and d.student_id = p_student and d.week = p_week
      and d.required and d.owing_guardians is null and (d.state is null or d.state = 'ON_TIME')
      and p_received >= w.opens_at and greatest(p_received, p_recorded) < w.closes_at and w.closed_at is null
    for update of w;
  if found then
    insert into diary_acknowledgement
      (school_id, student_id, week, guardian_id, route, received_at, recorded_at, recorded_by, sections, diary_revision, note)
      select p_school, p_student, p_week, p_guardian, p_route, p_received, p_recorded,
        p_recorded_by, p_sections, one.seen_revision, p_note
      from weekly_duty d
      join student s on s.school_id = p_school and s.student_id = d.student_id
      where d.school_id = p_school and d.student_id = p_student and d.week = p_week
        and d.class_id = one.class_id and d.required and d.owing_guardians is null
        and d.state is not distinct from one.old_state and (d.state is null or d.met_at <= p_received)
        and (s.birth_date is null or s.birth_date + interval '18 years' > day_after)
        and (
          select bool_and(g.rights <> 'NONE' and g.starts_on <= day_before and (g.ends_on is null or g.ends_on >= day_after))
          from guardianship g
          where g.school_id = p_school and g.student_id = p_student and g.guardian_id = p_guardian
            and g.starts_on <= day_after and (g.ends_on is null or g.ends_on >= day_before))
      on conflict do nothing;
    if found then
      if one.old_state is null then
        update weekly_duty d set state = one.state, met_at = p_received
          where d.school_id = p_school and d.student_id = p_student and d.week = p_week;
        update class_week w
          set on_time = w.on_time + (one.state = 'ON_TIME')::int, late = w.late + (one.state = 'LATE')::int
          where w.school_id = p_school and w.class_id = one.class_id and w.week = p_week;
      end if;
      student_id := p_student;
      week := p_week;
      guardian_id := p_guardian;
      outcome := 'RECORDED';
      received_at := p_received;
      state := one.state;
      return next;
      return;
    end if;
  end if;
  return query select * from acknowledge_diary(p_school, array[p_student], array[p_week], array[p_guardian], array[p_route],
    array[p_received], p_recorded, array[p_recorded_by], array[p_sections], array[p_revision], array[p_note]);
end $$;

-- As before (migration 0220), without the way of one, and whatever the type of a state is (migration 0241).
create or replace function acknowledge_diary(
  p_school uuid, p_students uuid[], p_weeks date[], p_guardians uuid[], p_routes text[],
  p_received timestamptz[], p_recorded timestamptz, p_recorded_by uuid[],
  p_sections smallint[], p_revisions integer[], p_notes text[]
) returns table (student_id uuid, week date, guardian_id uuid, outcome text, received_at timestamptz, state text)
language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  locked_classes uuid[];
  locked_weeks date[];
begin
  for attempt in 1..5 loop
    select array_agg(l.class_id), array_agg(l.week) into locked_classes, locked_weeks from (
      select w.class_id, w.week from class_week w
      where w.school_id = p_school and (w.class_id, w.week) in (
        select d.class_id, d.week from weekly_duty d
          join unnest(p_students, p_weeks) i (s, k) on d.student_id = i.s and d.week = i.k
          where d.school_id = p_school)
      order by w.class_id, w.week for update) l;
    exit when not exists (
      select from unnest(p_students, p_weeks) i (s, k)
      join weekly_duty d on d.school_id = p_school and d.student_id = i.s and d.week = i.k
      join class_week w on w.school_id = p_school and w.class_id = d.class_id and w.week = d.week
      where (d.class_id, d.week) not in (select * from unnest(locked_classes, locked_weeks)));
    if attempt = 5 then
      raise serialization_failure using message = 'the duties keep moving from class to class';
    end if;
  end loop;

  return query
  with input as materialized (
    select i.*, (i.received_at at time zone t.time_zone)::date as day
    from unnest(p_students, p_weeks, p_guardians, p_routes, p_received, p_recorded_by, p_sections, p_revisions, p_notes)
      with ordinality i (student_id, week, guardian_id, route, received_at, recorded_by, sections, revision, note, n)
    join school t on t.school_id = p_school
  ), judged as (
    select i.*, d.class_id, d.required, d.owing_guardians, d.state as old_state, w.press_deadline,
      case when i.revision > coalesce(b.revision, 0) then coalesce(b.revision, 0) else i.revision end as seen_revision,
      a.received_at as earlier_at,
      case
        when (
          select bool_and(g.rights <> 'NONE') from guardianship g
          where g.school_id = p_school and g.student_id = i.student_id and g.guardian_id = i.guardian_id
            and g.starts_on <= i.day and (g.ends_on is null or g.ends_on >= i.day)
        ) is not true or s.birth_date + interval '18 years' <= i.day then 'NOT_ENTITLED'
        when d.class_id is null then 'NO_DUTY'
        when i.received_at < w.opens_at then 'TOO_EARLY'
        when a.received_at is not null then 'ALREADY'
        when greatest(i.received_at, p_recorded) >= w.closes_at or w.closed_at is not null then 'WEEK_CLOSED'
        else 'RECORDED'
      end as verdict
    from input i
    left join student s on s.school_id = p_school and s.student_id = i.student_id
    left join weekly_duty d on d.school_id = p_school and d.student_id = i.student_id and d.week = i.week
    left join class_week w on w.school_id = p_school and w.class_id = d.class_id and w.week = d.week
    left join student_diary b on b.school_id = p_school and b.student_id = i.student_id
    left join diary_acknowledgement a
      on a.school_id = p_school and a.student_id = i.student_id and a.week = i.week and a.guardian_id = i.guardian_id
  ), ranked as materialized (
    select j.*, j.verdict = 'RECORDED' and first_value(j.n) over same = j.n as is_new,
      first_value(j.verdict) over same = 'RECORDED' and first_value(j.n) over same < j.n as is_repeat,
      first_value(j.received_at) over same as first_at
    from judged j
    window same as (
      partition by j.student_id, j.week, j.guardian_id order by j.verdict = 'RECORDED' desc, j.n)
  ), fact as (
    insert into diary_acknowledgement
      (school_id, student_id, week, guardian_id, route, received_at, recorded_at, recorded_by, sections, diary_revision, note)
    select p_school, r.student_id, r.week, r.guardian_id, r.route, r.received_at, p_recorded, r.recorded_by, r.sections, r.seen_revision, r.note
      from ranked r where r.is_new
  ), timed as (
    select r.student_id, r.week, r.class_id, r.old_state, r.owing_guardians, r.guardian_id, r.received_at,
      r.route in ('WRITTEN', 'MESSAGE') or r.received_at < r.press_deadline as in_time
    from ranked r where r.is_new and r.required
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
  select r.student_id, r.week, r.guardian_id,
    case when r.verdict in ('RECORDED', 'WEEK_CLOSED') and r.is_repeat then 'ALREADY' else r.verdict end,
    case when r.verdict in ('RECORDED', 'WEEK_CLOSED') and r.is_repeat then r.first_at else coalesce(r.earlier_at, r.received_at) end,
    coalesce(m.state, r.old_state)::text
  from ranked r
  left join met m on m.student_id = r.student_id and m.week = r.week
  order by r.n;
end $$;
