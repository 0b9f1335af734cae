import type { Tx } from '../platform/transaction.ts';

export type RosterPersonKind = 'STUDENT' | 'GUARDIAN' | 'STAFF';

/** A person whose name was looked for, with a class that leads to them. */
export interface RosterPersonRow {
  readonly kind: RosterPersonKind;
  readonly personId: string;
  readonly name: string;
  readonly classId: string | null;
  readonly classTitle: string | null;
  /** The children of a guardian, the position of a member of staff. */
  readonly note: string | null;
}

const NAME = (alias: string) =>
  `concat_ws(' ', ${alias}.family_name, ${alias}.given_name, ${alias}.middle_name)`;
const LIKE = (alias: string) => `replace(lower(${NAME(alias)}), 'ё', 'е') like all ($2)`;
const RUNS = (alias: string) => `(${alias}.ends_on is null or ${alias}.ends_on >= $3)`;

const SEARCH = {
  name: 'roster-search.people',
  text: `
    with found as (
      select 'STUDENT' as kind, s.student_id as "personId", ${NAME('s')} as name, e.class_id as "classId",
        null::text as note
      from student s left join enrolment e on e.school_id = $1 and e.student_id = s.student_id and ${RUNS('e')}
      where s.school_id = $1 and ${RUNS('s')} and ${LIKE('s')}
      union all
      select 'GUARDIAN', g.guardian_id, ${NAME('g')}, (array_agg(e.class_id order by e.class_id))[1],
        string_agg(distinct ${NAME('s')}, ', ')
      from guardian g
      left join guardianship l on l.school_id = $1 and l.guardian_id = g.guardian_id and ${RUNS('l')}
      left join student s on s.school_id = $1 and s.student_id = l.student_id
      left join enrolment e on e.school_id = $1 and e.student_id = l.student_id and ${RUNS('e')}
      where g.school_id = $1 and ${RUNS('g')} and ${LIKE('g')}
      group by g.school_id, g.guardian_id
      union all
      select 'STAFF', p.staff_id, ${NAME('p')}, (array_agg(t.class_id order by t.starts_on))[1], p.position
      from staff_member p
      left join class_teacher t on t.school_id = $1 and t.staff_id = p.staff_id and ${RUNS('t')}
      where p.school_id = $1 and ${RUNS('p')} and ${LIKE('p')}
      group by p.school_id, p.staff_id
    )
    select f.*, c.title as "classTitle" from found f
    left join school_class c on c.school_id = $1 and c.class_id = f."classId"
    order by f.name collate "ru-x-icu", f.kind limit 51`,
};

/** At most fifty-one people whose names hold every word of the text. */
export function searchRoster(
  tx: Tx,
  schoolId: string,
  text: string,
  today: string,
): Promise<RosterPersonRow[]> {
  const words = text.toLowerCase().replaceAll('ё', 'е').split(/\s+/).filter(Boolean).slice(0, 6);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return tx.rows<RosterPersonRow>(SEARCH, [schoolId, patterns, today]);
}
