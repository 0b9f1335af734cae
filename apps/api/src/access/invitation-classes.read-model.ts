import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../platform/transaction.ts';

export interface InvitationClass {
  readonly classId: string;
  readonly title: string;
  readonly grade: string;
  readonly schoolTitle: string;
  readonly schoolCode: string;
}

const CLASSES = {
  name: 'invitation-classes.list',
  text: `
    select c.class_id as "classId", c.title, c.grade, s.title as "schoolTitle", s.code as "schoolCode"
    from school_class c
    join school s on s.school_id = $1
    join academic_year y on y.school_id = $1 and y.academic_year_id = c.academic_year_id and y.ends_on >= $2
    where c.school_id = $1 and (c.ends_on is null or c.ends_on >= $2) and ($4::uuid is null or c.class_id = $4)
      and ($3::uuid is null or exists (
        select 1 from class_teacher t
        where t.school_id = $1 and t.class_id = c.class_id and t.staff_id = $3
          and t.starts_on <= $2 and (t.ends_on is null or t.ends_on >= $2)))
    order by c.sort_order, c.title`,
};

/**
 * Classes of the running or coming school year.
 * @param led by this member of staff today; null: all
 * @param classId only this one; null: all
 */
export const readInvitationClasses = (
  tx: Tx,
  schoolId: string,
  today: Temporal.PlainDate,
  { led = null, classId = null }: { led?: string | null; classId?: string | null },
) => tx.rows<InvitationClass>(CLASSES, [schoolId, today.toString(), led, classId]);
