-- Acknowledgements that reach a closed week by a correction; duties and counters are judged and counted afterwards.
create function add_acknowledgements(
  p_school uuid, p_students uuid[], p_weeks date[], p_guardians uuid[], p_routes text[],
  p_received timestamptz[], p_recorded timestamptz, p_recorded_by uuid[], p_notes text[]
) returns void language sql as $$
  insert into diary_acknowledgement
    (school_id, student_id, week, guardian_id, route, received_at, recorded_at, recorded_by, note)
  select p_school, i.student_id, i.week, i.guardian_id, i.route, i.received_at, p_recorded, i.recorded_by, i.note
  from unnest(p_students, p_weeks, p_guardians, p_routes, p_received, p_recorded_by, p_notes)
    i (student_id, week, guardian_id, route, received_at, recorded_by, note)
  on conflict do nothing
$$;
