/**
 * Everyone who may ask something, each acting through one membership, in the order of the columns of `decisions.ts`.
 * Whoever has two memberships is here twice, once in each.
 */
export const PERSONAS = [
  'administrator',
  'director',
  'deputy director',
  'clerk',
  'class teacher',
  'teacher without a class',
  'guardian',
  'guardian without rights',
  'student',
  'class teacher who is also a guardian',
  'guardian who is also a class teacher',
  'guardian in two schools, in the first',
  'guardian in two schools, in the second',
  'account without membership',
  'nobody',
] as const;

export type PersonaName = (typeof PERSONAS)[number];

/**
 * Whose an object is, seen from a persona. For those who have none of their own, OWN is any of their school, and the
 * objects of whoever has two memberships lie where the other one would let them in: SAME_SCHOOL is the own child for
 * the teacher and the own class for the guardian, FOREIGN is the child in the other school.
 */
export type Place = 'OWN' | 'SAME_CLASS' | 'SAME_SCHOOL' | 'FOREIGN' | 'NON_EXISTENT';

/** The ids of one object of each kind that lie in one place. */
export interface Objects {
  readonly studentId: string;
  /** Of the student. */
  readonly guardianId: string;
  /** Of the student. */
  readonly classId: string;
  readonly academicYearId: string;
  readonly gradingPeriodId: string;
  /** Holds today. */
  readonly runningPeriodId: string;
  readonly subjectId: string;
  readonly calendarExceptionId: string;
  readonly staffId: string;
  /** A member of staff's. */
  readonly membershipId: string;
  readonly rosterImportId: string;
  readonly acknowledgementImportId: string;
  /** Of the school in whose name the code is typed: always the persona's own. */
  readonly schoolCode: string;
  readonly invitationCode: string;
}

export interface Persona {
  readonly name: PersonaName;
  /** Null: nobody. */
  readonly login: string | null;
  /** Null: none. */
  readonly membershipId: string | null;
  readonly places: Readonly<Record<Place, Objects>>;
  /** Names that no answer may hold: of people and schools that the persona may not know of. */
  readonly secrets: readonly string[];
}
