-- As before (migration 0150), but only of classes that were there when the year ended, by the pattern of that day.
create or replace function write_roster_classes(
  p_school uuid, p_on date, p_ids uuid[], p_sources text[], p_years uuid[], p_titles text[], p_grades text[],
  p_orders integer[], p_ends date[]
) returns void language sql as $$
  insert into school_class as c
    (school_id, class_id, source_id, academic_year_id, title, grade, sort_order, ends_on, imported_on)
  select p_school, i.*, p_on from unnest(p_ids, p_sources, p_years, p_titles, p_grades, p_orders, p_ends) i
  on conflict (school_id, class_id) do update
    set source_id = excluded.source_id, academic_year_id = excluded.academic_year_id, title = excluded.title,
      grade = excluded.grade, sort_order = excluded.sort_order, ends_on = excluded.ends_on;

  with year_before as (
    select y.academic_year_id, (
      select b.academic_year_id from academic_year b
      where b.school_id = p_school and b.starts_on < y.starts_on order by b.starts_on desc limit 1) as before_id
    from academic_year y where y.school_id = p_school
  ), last_pattern as (
    select distinct on (k.class_id) k.academic_year_id, k.grade, w.weekdays
    from school_class k
    join academic_year y on y.school_id = p_school and y.academic_year_id = k.academic_year_id
    join weekday_pattern w on w.school_id = p_school and w.class_id = k.class_id and w.starts_on <= y.ends_on
    where k.school_id = p_school and (k.ends_on is null or k.ends_on >= y.ends_on)
    order by k.class_id, w.starts_on desc
  ), usual as (
    -- Of patterns that equally many classes have, the first in order: {1,2,3,4,5} before {1,2,3,4,5,6}.
    select academic_year_id, grade, mode() within group (order by weekdays) as weekdays
    from last_pattern group by academic_year_id, grade
  )
  insert into weekday_pattern (school_id, class_id, starts_on, weekdays)
  select p_school, c.class_id, y.starts_on, coalesce(u.weekdays, '{1,2,3,4,5}')
  from school_class c
  join academic_year y on y.school_id = p_school and y.academic_year_id = c.academic_year_id
  join year_before b on b.academic_year_id = c.academic_year_id
  left join usual u on u.academic_year_id = b.before_id and u.grade = c.grade
  where c.school_id = p_school and c.class_id = any (p_ids)
    and not exists (select 1 from weekday_pattern w where w.school_id = p_school and w.class_id = c.class_id)
$$;
