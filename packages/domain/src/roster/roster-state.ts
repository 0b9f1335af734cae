import type { IsoDate } from './iso-date.ts';
import type { PersonName } from './person-name.ts';
import type { GradingPeriodKind } from './roster-snapshot.ts';

/** What a school knows now, one flat row per fact, as its tables hold it. `endsOn` is the last day. */
export interface RosterState {
  academicYears: AcademicYearRow[];
  gradingPeriods: GradingPeriodRow[];
  classes: SchoolClassRow[];
  students: StudentRow[];
  guardians: GuardianRow[];
  staff: StaffMemberRow[];
  enrolments: EnrolmentRow[];
  classTeachers: ClassTeacherRow[];
  guardianships: GuardianshipRow[];
  contacts: ContactRow[];
}

export interface AcademicYearRow {
  id: string;
  sourceId: string | null;
  title: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

export interface GradingPeriodRow {
  id: string;
  academicYearId: string;
  kind: GradingPeriodKind;
  /** From 1 within the year and kind. */
  ordinal: number;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

interface EndableRow {
  id: string;
  sourceId: string | null;
  endsOn: IsoDate | null;
}

export interface SchoolClassRow extends EndableRow {
  academicYearId: string;
  title: string;
  /** An OneRoster grade code, '' when the school told none. */
  grade: string;
  sortOrder: number;
}

export interface StudentRow extends EndableRow, PersonName {
  birthDate: IsoDate | null;
}

export interface GuardianRow extends EndableRow, PersonName {}

export interface StaffMemberRow extends EndableRow, PersonName {
  position: string | null;
}

export interface EnrolmentRow {
  studentId: string;
  classId: string;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

export interface ClassTeacherRow {
  classId: string;
  staffId: string;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

export interface GuardianshipRow {
  studentId: string;
  guardianId: string;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  /** Never set by a file, and carried over when a guardian comes back: a court act outlives a roster. */
  rights: 'FULL' | 'NONE' | 'ORGANISATION';
  /** A code of GuardianRelation when an import wrote it. */
  relation: string | null;
}

export interface ContactRow {
  id: string;
  guardianId: string;
  kind: 'PHONE' | 'EMAIL';
  value: string;
  source: 'WRITTEN_STATEMENT' | 'ELECTRONIC_MESSAGE' | 'ENTERED_BY_GUARDIAN' | 'ROSTER_IMPORT';
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

/** A school that knows nothing yet. */
export function emptyRosterState(): RosterState {
  return {
    academicYears: [],
    gradingPeriods: [],
    classes: [],
    students: [],
    guardians: [],
    staff: [],
    enrolments: [],
    classTeachers: [],
    guardianships: [],
    contacts: [],
  };
}
