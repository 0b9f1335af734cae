-- The counters of a class and week. They change in the transaction that changes the facts, and every
-- writer of duties locks this row first, so that duties and counters of one class week are written in turn.
create table class_week (
  school_id uuid not null references school,
  class_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  academic_year_id uuid not null,
  opens_at timestamptz not null,
  press_deadline timestamptz not null,
  closes_at timestamptz not null,
  required smallint not null default 0,
  on_time smallint not null default 0,
  late smallint not null default 0,
  no_guardian smallint not null default 0,
  closed_at timestamptz,
  primary key (school_id, class_id, week),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, academic_year_id) references academic_year,
  check (on_time + late <= required)
) with (fillfactor = 60);
create index class_week_year on class_week (school_id, academic_year_id, week);
create index class_week_closing on class_week (school_id, closes_at) where closed_at is null;

-- One row for each student and study week, before anything is met. state is what the rule in the
-- domain says of the facts; null while no acknowledgement has met the duty.
create table weekly_duty (
  school_id uuid not null references school,
  student_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  class_id uuid not null,
  required boolean not null,
  reason text check (reason in ('BEFORE_START', 'LEFT', 'NO_GUARDIAN', 'ADULT', 'EXEMPT')),
  owing_guardians uuid[],
  state text check (state in ('ON_TIME', 'LATE')),
  met_at timestamptz,
  primary key (school_id, student_id, week),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, class_id) references school_class,
  check (required = (reason is null)),
  check ((state is null) = (met_at is null))
) with (fillfactor = 80);
create index weekly_duty_class on weekly_duty (school_id, class_id, week);
comment on column weekly_duty.owing_guardians is 'each of them must acknowledge; null: any one entitled guardian';

create table diary_acknowledgement (
  school_id uuid not null references school,
  student_id uuid not null,
  week date not null,
  guardian_id uuid not null,
  route text not null check (route in ('OWN_PRESS', 'WRITTEN', 'MESSAGE', 'OTHER_SYSTEM')),
  received_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  sections smallint not null default 0 check (sections between 0 and 3),
  diary_revision integer,
  note text,
  primary key (school_id, student_id, week, guardian_id),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, guardian_id) references guardian
);
comment on column diary_acknowledgement.received_at is 'the press, or when the school received paper or message';
comment on column diary_acknowledgement.sections is 'opened that week before: 1 schedule, 2 final marks';

create table diary_section_view (
  school_id uuid not null references school,
  student_id uuid not null,
  week date not null,
  guardian_id uuid not null,
  section text not null check (section in ('SCHEDULE', 'FINAL_MARKS')),
  first_opened_at timestamptz not null,
  primary key (school_id, student_id, week, guardian_id, section),
  foreign key (school_id, student_id) references student,
  foreign key (school_id, guardian_id) references guardian
);

-- A closed week changes only by a row here; what stood before stays in it.
create table duty_correction (
  school_id uuid not null references school,
  duty_correction_id uuid not null,
  student_id uuid not null,
  week date not null,
  corrected_at timestamptz not null,
  corrected_by uuid not null,
  reason text not null check (length(trim(reason)) > 0),
  before jsonb not null,
  after jsonb not null,
  primary key (school_id, duty_correction_id),
  foreign key (school_id, student_id) references student
);
create index duty_correction_student on duty_correction (school_id, student_id, week);

call fence_by_school('class_week');
call fence_by_school('weekly_duty');
call fence_by_school('diary_acknowledgement');
call fence_by_school('diary_section_view');
call fence_by_school('duty_correction');

grant select on class_week, weekly_duty, diary_acknowledgement, diary_section_view to vedomo_staff, vedomo_family, vedomo_worker, vedomo_import;
grant select, insert on duty_correction to vedomo_staff, vedomo_worker, vedomo_import;
grant insert on diary_acknowledgement to vedomo_staff, vedomo_family, vedomo_worker;
grant insert on diary_section_view to vedomo_family;
grant update (state, met_at) on weekly_duty to vedomo_family;
grant update (on_time, late) on class_week to vedomo_family;
grant insert, update, delete on weekly_duty, class_week to vedomo_staff, vedomo_worker, vedomo_import;

-- Records acknowledgements of one school and keeps duties and counters in step, one row or many.
-- The rules are those of the domain (judgeAcknowledgement, dutyState, mayAcknowledge); a test holds the two together.
-- Takes the school first, so that a cluster can run the whole call where the school lives.
create function acknowledge_diary(
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
        ) or s.birth_date + interval '18 years' <= (i.received_at at time zone t.time_zone)::date then 'NOT_ENTITLED'
        when d.class_id is null then 'NO_DUTY'
        when i.received_at < w.opens_at then 'TOO_EARLY'
        when i.received_at >= w.closes_at or w.closed_at is not null then 'WEEK_CLOSED'
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
      and (v.old_state is null or (v.old_state = 'LATE' and v.new_state = 'ON_TIME'))
    returning v.class_id, d.week, d.student_id, d.state, v.old_state
  ), counted as (
    update class_week w set on_time = w.on_time + m.on_time, late = w.late + m.late
    from (
      select class_id, week, count(*) filter (where state = 'ON_TIME')::smallint as on_time,
        (count(*) filter (where state = 'LATE') - count(*) filter (where old_state = 'LATE'))::smallint as late
      from met group by class_id, week
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
