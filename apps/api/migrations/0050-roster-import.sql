-- The roster import: what a file brought is kept until it is applied or thrown away, and plans are written set by set.

alter table roster_import
  add column files jsonb not null default '[]',
  add column kind text check (kind in ('ONE_ROSTER', 'TABLES')),
  add column mappings jsonb,
  add column preview jsonb,
  add column out_of_date boolean not null default false;
comment on column roster_import.files is 'name and bytes of each file; content holds them one after another';
comment on column roster_import.mapping is 'by table the meanings a person gave its columns';
comment on column roster_import.mappings is 'the columns as they were read';
comment on column roster_import.preview is 'the rows behind the counts; cleared with content when the import is finished';
comment on column roster_import.out_of_date is 'the school changed between preview and confirmation: the preview shown is a new one';

grant delete on enrolment, class_teacher to vedomo_import;
grant update (source_id, district_id) on school to vedomo_import;

-- Each function takes the school first, so that a cluster can run the whole call where the school lives. The rows
-- come from a plan of the domain, made under the school's import lock.

create function write_roster_years(
  p_school uuid, p_ids uuid[], p_sources text[], p_titles text[], p_starts date[], p_ends date[], p_duty_weeks date[]
) returns void language sql as $$
  insert into academic_year as y (school_id, academic_year_id, source_id, title, starts_on, ends_on, first_duty_week)
  select p_school, * from unnest(p_ids, p_sources, p_titles, p_starts, p_ends, p_duty_weeks)
  on conflict (school_id, academic_year_id) do update set source_id = excluded.source_id
$$;

create function write_roster_periods(
  p_school uuid, p_ids uuid[], p_years uuid[], p_kinds text[], p_ordinals smallint[], p_starts date[], p_ends date[],
  p_grades text[]
) returns void language sql as $$
  insert into grading_period
    (school_id, grading_period_id, academic_year_id, kind, ordinal, starts_on, ends_on, grades)
  select p_school, i.id, i.academic_year_id, i.kind, i.ordinal, i.starts_on, i.ends_on, i.grades::text[]
  from unnest(p_ids, p_years, p_kinds, p_ordinals, p_starts, p_ends, p_grades)
    i (id, academic_year_id, kind, ordinal, starts_on, ends_on, grades)
$$;

-- A new class studies from Monday to Friday until the calendar says otherwise.
create function write_roster_classes(
  p_school uuid, p_on date, p_ids uuid[], p_sources text[], p_years uuid[], p_titles text[], p_grades text[],
  p_orders integer[], p_ends date[]
) returns void language sql as $$
  insert into school_class as c
    (school_id, class_id, source_id, academic_year_id, title, grade, sort_order, ends_on, imported_on)
  select p_school, i.*, p_on from unnest(p_ids, p_sources, p_years, p_titles, p_grades, p_orders, p_ends) i
  on conflict (school_id, class_id) do update
    set source_id = excluded.source_id, academic_year_id = excluded.academic_year_id, title = excluded.title,
      grade = excluded.grade, sort_order = excluded.sort_order, ends_on = excluded.ends_on;
  insert into weekday_pattern (school_id, class_id, starts_on, weekdays)
  select p_school, c.class_id, y.starts_on, '{1,2,3,4,5}'
  from school_class c
  join academic_year y on y.school_id = p_school and y.academic_year_id = c.academic_year_id
  where c.school_id = p_school and c.class_id = any (p_ids)
    and not exists (select 1 from weekday_pattern w where w.school_id = p_school and w.class_id = c.class_id)
$$;

create function write_roster_students(
  p_school uuid, p_ids uuid[], p_sources text[], p_family text[], p_given text[], p_middle text[], p_births date[],
  p_ends date[]
) returns void language sql as $$
  insert into student as s
    (school_id, student_id, source_id, family_name, given_name, middle_name, birth_date, ends_on)
  select p_school, * from unnest(p_ids, p_sources, p_family, p_given, p_middle, p_births, p_ends)
  on conflict (school_id, student_id) do update
    set source_id = excluded.source_id, family_name = excluded.family_name, given_name = excluded.given_name,
      middle_name = excluded.middle_name, birth_date = excluded.birth_date, ends_on = excluded.ends_on
$$;

create function write_roster_guardians(
  p_school uuid, p_ids uuid[], p_sources text[], p_family text[], p_given text[], p_middle text[], p_ends date[]
) returns void language sql as $$
  insert into guardian as g (school_id, guardian_id, source_id, family_name, given_name, middle_name, ends_on)
  select p_school, * from unnest(p_ids, p_sources, p_family, p_given, p_middle, p_ends)
  on conflict (school_id, guardian_id) do update
    set source_id = excluded.source_id, family_name = excluded.family_name, given_name = excluded.given_name,
      middle_name = excluded.middle_name, ends_on = excluded.ends_on
$$;

create function write_roster_staff(
  p_school uuid, p_ids uuid[], p_sources text[], p_family text[], p_given text[], p_middle text[], p_positions text[],
  p_ends date[]
) returns void language sql as $$
  insert into staff_member as s
    (school_id, staff_id, source_id, family_name, given_name, middle_name, position, ends_on)
  select p_school, * from unnest(p_ids, p_sources, p_family, p_given, p_middle, p_positions, p_ends)
  on conflict (school_id, staff_id) do update
    set source_id = excluded.source_id, family_name = excluded.family_name, given_name = excluded.given_name,
      middle_name = excluded.middle_name, position = excluded.position, ends_on = excluded.ends_on
$$;

create function write_roster_enrolments(
  p_school uuid, p_students uuid[], p_classes uuid[], p_starts date[], p_ends date[]
) returns void language sql as $$
  insert into enrolment as e (school_id, student_id, class_id, starts_on, ends_on)
  select p_school, * from unnest(p_students, p_classes, p_starts, p_ends)
  on conflict (school_id, student_id, class_id, starts_on) do update set ends_on = excluded.ends_on
$$;

create function remove_roster_enrolments(p_school uuid, p_students uuid[], p_classes uuid[], p_starts date[])
returns void language sql as $$
  delete from enrolment e using unnest(p_students, p_classes, p_starts) i (student_id, class_id, starts_on)
  where e.school_id = p_school and e.student_id = i.student_id and e.class_id = i.class_id
    and e.starts_on = i.starts_on
$$;

create function write_roster_class_teachers(
  p_school uuid, p_classes uuid[], p_staff uuid[], p_starts date[], p_ends date[]
) returns void language sql as $$
  insert into class_teacher as t (school_id, class_id, staff_id, starts_on, ends_on)
  select p_school, * from unnest(p_classes, p_staff, p_starts, p_ends)
  on conflict (school_id, class_id, staff_id, starts_on) do update set ends_on = excluded.ends_on
$$;

create function remove_roster_class_teachers(p_school uuid, p_classes uuid[], p_staff uuid[], p_starts date[])
returns void language sql as $$
  delete from class_teacher t using unnest(p_classes, p_staff, p_starts) i (class_id, staff_id, starts_on)
  where t.school_id = p_school and t.class_id = i.class_id and t.staff_id = i.staff_id and t.starts_on = i.starts_on
$$;

create function write_roster_guardianships(
  p_school uuid, p_students uuid[], p_guardians uuid[], p_starts date[], p_ends date[], p_rights text[],
  p_relations text[]
) returns void language sql as $$
  insert into guardianship as g (school_id, student_id, guardian_id, starts_on, ends_on, rights, relation)
  select p_school, * from unnest(p_students, p_guardians, p_starts, p_ends, p_rights, p_relations)
  on conflict (school_id, student_id, guardian_id, starts_on) do update
    set ends_on = excluded.ends_on, relation = excluded.relation
$$;

create function write_roster_contacts(
  p_school uuid, p_ids uuid[], p_guardians uuid[], p_kinds text[], p_values text[], p_sources text[], p_starts date[],
  p_ends date[]
) returns void language sql as $$
  insert into contact_point as c
    (school_id, contact_point_id, guardian_id, kind, value, source, starts_on, ends_on)
  select p_school, * from unnest(p_ids, p_guardians, p_kinds, p_values, p_sources, p_starts, p_ends)
  on conflict (school_id, contact_point_id) do update set ends_on = excluded.ends_on
$$;

-- Rows may exchange their source ids, which a unique key forbids on the way: they let go of them first.
create function release_roster_ids(p_school uuid, p_ids uuid[]) returns void language sql as $$
  update school_class set source_id = null where school_id = p_school and class_id = any (p_ids);
  update student set source_id = null where school_id = p_school and student_id = any (p_ids);
  update guardian set source_id = null where school_id = p_school and guardian_id = any (p_ids);
  update staff_member set source_id = null where school_id = p_school and staff_id = any (p_ids);
  update academic_year set source_id = null where school_id = p_school and academic_year_id = any (p_ids)
$$;

-- Who left may no longer sign in. The school's last administrators stay: a file must not lock a school out.
create function end_roster_memberships(p_school uuid, p_persons uuid[], p_last_day date, p_today date)
returns void language sql as $$
  update membership m set ends_on = p_last_day
  where m.school_id = p_school and m.person_id = any (p_persons) and (m.ends_on is null or m.ends_on > p_last_day)
    and (m.role <> 'ADMINISTRATOR' or exists (
      select 1 from membership o
      where o.school_id = p_school and o.role = 'ADMINISTRATOR' and (o.ends_on is null or o.ends_on >= p_today)
        and (o.person_id is null or o.person_id <> all (p_persons))))
$$;
