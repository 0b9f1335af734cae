import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import type { Timing } from '@vedomo/domain/diary/acknowledgement';
import type { Tx } from '../platform/transaction.ts';

interface Name {
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string | null;
}

/** A class in the week; the counters are null where it has no study week. */
export interface ClassInWeekRow {
  readonly classId: string;
  readonly title: string;
  readonly required: number | null;
  readonly onTime: number | null;
  readonly late: number | null;
  readonly noGuardian: number | null;
  readonly teachers: readonly Name[];
}

const CLASSES = {
  name: 'compliance-students.classes',
  text: `
    select c.class_id as "classId", c.title, w.required, w.on_time as "onTime", w.late,
      w.no_guardian as "noGuardian",
      (select coalesce(json_agg(json_build_object(
          'familyName', p.family_name, 'givenName', p.given_name, 'middleName', p.middle_name)
          order by t.starts_on, p.family_name), '[]')
        from class_teacher t join staff_member p on p.school_id = $1 and p.staff_id = t.staff_id
        where t.school_id = $1 and t.class_id = c.class_id
          and t.starts_on <= $4 and (t.ends_on is null or t.ends_on >= $4)) as teachers
    from school_class c
    left join class_week w on w.school_id = $1 and w.class_id = c.class_id and w.week = $3
    where c.school_id = $1 and c.class_id = any ($2::uuid[])
    order by c.sort_order, c.title collate "ru-x-icu", c.class_id`,
};

/** The named classes of the school with their counters in the week and their teachers today. */
export const readClassesInWeek = (
  tx: Tx,
  schoolId: string,
  classIds: readonly string[],
  week: string,
  today: string,
): Promise<ClassInWeekRow[]> => tx.rows(CLASSES, [schoolId, classIds, week, today]);

export interface GuardianRow extends Name {
  readonly guardianId: string;
  readonly relation: string | null;
  readonly joined: boolean;
  readonly contacts: readonly { readonly kind: 'PHONE' | 'EMAIL'; readonly value: string }[];
}

export interface DutyRow {
  readonly reason: NotRequiredReason | null;
  readonly state: Timing | null;
}

export interface StripRow extends DutyRow {
  readonly week: string;
  readonly pressDeadline: string;
}

export interface StudentRow extends Name, DutyRow {
  readonly studentId: string;
  readonly classId: string;
  readonly guardians: readonly GuardianRow[];
  /** The last six duties up to the week, the latest first. */
  readonly strip: readonly StripRow[];
}

/** The part of a class week that a list is of. ALL includes those whose duty is not required, with the reason. */
export type StudentGroup = 'UNMET' | 'LATE' | 'ON_TIME' | 'NO_GUARDIAN' | 'ALL';

const STUDENTS = {
  name: 'compliance-students.list',
  text: `
    select d.student_id as "studentId", d.class_id as "classId", s.family_name as "familyName",
      s.given_name as "givenName", s.middle_name as "middleName", d.reason, d.state,
      (select coalesce(json_agg(json_build_object(
          'guardianId', g.guardian_id, 'familyName', g.family_name, 'givenName', g.given_name,
          'middleName', g.middle_name, 'relation', l.relation,
          'joined', exists (
            select 1 from membership m where m.school_id = $1 and m.person_id = g.guardian_id and m.role = 'GUARDIAN'
              and m.starts_on <= $5 and (m.ends_on is null or m.ends_on >= $5)),
          'contacts', (
            select coalesce(json_agg(json_build_object('kind', p.kind, 'value', p.value)
              order by p.kind desc, p.starts_on desc), '[]')
            from contact_point p
            where p.school_id = $1 and p.guardian_id = g.guardian_id and p.starts_on <= $5
              and (p.ends_on is null or p.ends_on >= $5)))
          order by l.starts_on, g.family_name collate "ru-x-icu", g.given_name), '[]')
        from guardianship l join guardian g on g.school_id = $1 and g.guardian_id = l.guardian_id
        where l.school_id = $1 and l.student_id = d.student_id and l.rights <> 'NONE'
          and l.starts_on <= $5 and (l.ends_on is null or l.ends_on >= $5)
          and not exists (
            select 1 from guardianship x
            where x.school_id = $1 and x.student_id = d.student_id and x.guardian_id = l.guardian_id
              and x.rights = 'NONE' and x.starts_on <= $5 and (x.ends_on is null or x.ends_on >= $5))) as guardians,
      (select json_agg(json_build_object('week', e.week, 'reason', e.reason, 'state', e.state,
          'pressDeadline', w.press_deadline) order by e.week desc)
        from (
          select e.week, e.class_id, e.reason, e.state from weekly_duty e
          where e.school_id = $1 and e.student_id = d.student_id and e.week <= d.week
          order by e.week desc limit 6
        ) e join class_week w on w.school_id = $1 and w.class_id = e.class_id and w.week = e.week) as strip
    from weekly_duty d
    join school_class c on c.school_id = $1 and c.class_id = d.class_id
    join student s on s.school_id = $1 and s.student_id = d.student_id
    where d.school_id = $1 and d.class_id = any ($2::uuid[]) and d.week = $3 and (
      $4 = 'ALL'
      or ($4 = 'UNMET' and d.required and d.state is null)
      or ($4 = 'NO_GUARDIAN' and d.reason = 'NO_GUARDIAN')
      or (d.required and d.state = $4))
    order by c.sort_order, c.title collate "ru-x-icu", s.family_name collate "ru-x-icu",
      s.given_name collate "ru-x-icu", s.student_id`,
};

/** The students of a group with their guardians in force today and how to reach them, by class and name. */
export const readStudents = (
  tx: Tx,
  schoolId: string,
  classIds: readonly string[],
  asked: { readonly week: string; readonly group: StudentGroup; readonly today: string },
): Promise<StudentRow[]> => tx.rows(STUDENTS, [schoolId, classIds, asked.week, asked.group, asked.today]);
