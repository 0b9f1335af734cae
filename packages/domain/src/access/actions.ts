import type { Role } from './role.ts';

/**
 * What an action is done to; it says which fact the decision needs.
 * For SCHOOL there is none; for CLASS and STUDENT it is whether the object is the actor's own.
 */
export type Subject = 'SCHOOL' | 'CLASS' | 'STUDENT';

/** ALL: any object of the actor's school. OWN: only the actor's own. NONE: never. */
export type Grant = 'ALL' | 'OWN' | 'NONE';

type Row = { readonly about: Subject } & Readonly<Record<Role, Grant>>;

const row = (
  about: Subject,
  ADMINISTRATOR: Grant,
  DIRECTOR: Grant,
  DEPUTY_DIRECTOR: Grant,
  CLERK: Grant,
  TEACHER: Grant,
  GUARDIAN: Grant,
  STUDENT: Grant,
): Row => ({ about, ADMINISTRATOR, DIRECTOR, DEPUTY_DIRECTOR, CLERK, TEACHER, GUARDIAN, STUDENT });

/**
 * The authorization matrix: who may do what inside their own school. Own means, for a teacher, the classes
 * led today and their students; for a guardian, the children with rights in force; for a student, oneself.
 * Another school's objects are nobody's, whatever stands here.
 */
export const ACTIONS = {
  //                                     admin  direct deputy clerk  teach  guard  student
  'diary.children': /*     */ row('SCHOOL', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'ALL', 'ALL'),
  'diary.read': /*         */ row('STUDENT', 'NONE', 'ALL', 'ALL', 'NONE', 'OWN', 'OWN', 'OWN'),
  'diary.acknowledge': /*  */ row('STUDENT', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'OWN', 'NONE'),
  'classWeek.read': /*     */ row('CLASS', 'ALL', 'ALL', 'ALL', 'NONE', 'OWN', 'NONE', 'NONE'),
  'classWeek.choose': /*   */ row('SCHOOL', 'ALL', 'ALL', 'ALL', 'NONE', 'ALL', 'NONE', 'NONE'),
  'acknowledgement.record': row('CLASS', 'NONE', 'NONE', 'ALL', 'NONE', 'OWN', 'NONE', 'NONE'),
  'acknowledgement.import': row('SCHOOL', 'ALL', 'NONE', 'ALL', 'NONE', 'NONE', 'NONE', 'NONE'),
  'duty.correct': /*       */ row('SCHOOL', 'NONE', 'ALL', 'ALL', 'NONE', 'NONE', 'NONE', 'NONE'),
  'compliance.read': /*    */ row('SCHOOL', 'ALL', 'ALL', 'ALL', 'NONE', 'NONE', 'NONE', 'NONE'),
  'roster.read': /*        */ row('SCHOOL', 'ALL', 'ALL', 'ALL', 'ALL', 'NONE', 'NONE', 'NONE'),
  'roster.import': /*      */ row('SCHOOL', 'ALL', 'NONE', 'ALL', 'NONE', 'NONE', 'NONE', 'NONE'),
  'calendar.read': /*      */ row('SCHOOL', 'ALL', 'ALL', 'ALL', 'ALL', 'ALL', 'NONE', 'NONE'),
  'calendar.change': /*    */ row('SCHOOL', 'ALL', 'NONE', 'ALL', 'NONE', 'NONE', 'NONE', 'NONE'),
  'forecast.readClass': /* */ row('CLASS', 'NONE', 'ALL', 'ALL', 'NONE', 'OWN', 'NONE', 'NONE'),
  'forecast.issue': /*     */ row('CLASS', 'NONE', 'NONE', 'ALL', 'NONE', 'OWN', 'NONE', 'NONE'),
  'forecast.expect': /*    */ row('STUDENT', 'NONE', 'NONE', 'NONE', 'NONE', 'OWN', 'NONE', 'NONE'),
  'forecast.planWorks': /* */ row('CLASS', 'NONE', 'NONE', 'ALL', 'NONE', 'OWN', 'NONE', 'NONE'),
  'forecast.readFamily': /**/ row('STUDENT', 'NONE', 'ALL', 'ALL', 'NONE', 'OWN', 'OWN', 'OWN'),
  'forecast.readCalibration': row('SCHOOL', 'ALL', 'ALL', 'ALL', 'NONE', 'NONE', 'NONE', 'NONE'),
  'forecast.changePolicy': row('SCHOOL', 'ALL', 'NONE', 'ALL', 'NONE', 'NONE', 'NONE', 'NONE'),
  'family.invite': /*      */ row('CLASS', 'ALL', 'NONE', 'ALL', 'NONE', 'OWN', 'NONE', 'NONE'),
  'family.inviteList': /*  */ row('SCHOOL', 'ALL', 'NONE', 'ALL', 'NONE', 'ALL', 'NONE', 'NONE'),
  'staff.invite': /*       */ row('SCHOOL', 'ALL', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE'),
} as const satisfies Record<string, Row>;

export type Action = keyof typeof ACTIONS;
