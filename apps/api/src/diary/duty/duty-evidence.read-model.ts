/** SQL of one person who acts in a membership, or null when it is nobody's of the staff. */
const staffOf = (membership: string) => `
  (select json_build_object('familyName', f.family_name, 'givenName', f.given_name, 'middleName', f.middle_name)
    from membership n join staff_member f on f.school_id = $1 and f.staff_id = n.person_id
    where n.school_id = $1 and n.membership_id = ${membership})`;

/** SQL of a duty's acknowledgements as JSON, the earliest received first; $1 is the school. */
export const acknowledgementsJson = (student: string, week: string) => `
  (select coalesce(json_agg(json_build_object(
      'guardianId', a.guardian_id, 'familyName', h.family_name, 'givenName', h.given_name, 'middleName', h.middle_name,
      'route', a.route, 'receivedAt', a.received_at, 'recordedAt', a.recorded_at, 'recordedBy', a.recorded_by,
      'recorder', ${staffOf('a.recorded_by')}, 'sections', a.sections, 'note', a.note)
      order by a.received_at, a.guardian_id), '[]')
    from diary_acknowledgement a join guardian h on h.school_id = $1 and h.guardian_id = a.guardian_id
    where a.school_id = $1 and a.student_id = ${student} and a.week = ${week})`;

/** SQL of a duty's corrections as JSON, the latest first; $1 is the school. */
export const correctionsJson = (student: string, week: string) => `
  (select coalesce(json_agg(json_build_object(
      'correctedAt', k.corrected_at, 'reason', k.reason, 'corrector', ${staffOf('k.corrected_by')})
      order by k.corrected_at desc), '[]')
    from duty_correction k where k.school_id = $1 and k.student_id = ${student} and k.week = ${week})`;
