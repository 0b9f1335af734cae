import type { Grade } from './grade.ts';
import type { IsoDate } from './iso-date.ts';
import type { PersonName } from './person-name.ts';

/** FULL says everything, and who is missing has left; DELTA names only what changed. */
export type RosterScope = 'FULL' | 'DELTA';

/** Where a row stands. The line is the one a spreadsheet or an editor shows, from 1. */
export interface RowPlace {
  file: string;
  line: number;
}

export interface SnapshotRow {
  status: 'active' | 'tobedeleted';
  place: RowPlace;
}

export interface IdentifiedRow extends SnapshotRow {
  /** Unique among the rows of its kind, as the file has it or derived from the row's content. */
  sourceId: string;
}

export interface SnapshotDistrict extends IdentifiedRow {
  identifier: string | null;
  title: string;
}

export interface SnapshotSchool extends IdentifiedRow {
  identifier: string | null;
  title: string;
  districtSourceId: string | null;
}

export interface SnapshotAcademicYear extends IdentifiedRow {
  title: string;
  startsOn: IsoDate;
  /** The last day. */
  endsOn: IsoDate;
}

export type GradingPeriodKind = 'QUARTER' | 'HALF_YEAR' | 'TRIMESTER' | 'YEAR';

export interface SnapshotGradingPeriod extends IdentifiedRow {
  academicYearSourceId: string | null;
  /** Null when the file does not tell: a kind is never presumed. */
  kind: GradingPeriodKind | null;
  title: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

export interface SnapshotClass extends IdentifiedRow {
  schoolSourceId: string;
  title: string;
  grade: Grade | null;
  sortOrder: number;
  /** Null: the year that the plan takes for its default. */
  academicYearSourceId: string | null;
}

export interface SnapshotPerson extends IdentifiedRow, PersonName {
  /** The schools that the file names for the person; may be empty. */
  schoolSourceIds: readonly string[];
}

export interface SnapshotStudent extends SnapshotPerson {
  birthDate: IsoDate | null;
}

export interface SnapshotContact {
  kind: 'PHONE' | 'EMAIL';
  /** Normalized: E.164 or an address with a lower-case domain. */
  value: string;
}

export interface SnapshotGuardian extends SnapshotPerson {
  contacts: readonly SnapshotContact[];
}

export interface SnapshotStaffMember extends SnapshotPerson {
  email: string | null;
  position: string | null;
  /** Whether the file calls the person a teacher. */
  teaches: boolean;
}

export interface SnapshotEnrolment extends SnapshotRow {
  schoolSourceId: string | null;
  studentSourceId: string;
  classSourceId: string;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
}

export interface SnapshotClassTeacher extends SnapshotRow {
  schoolSourceId: string | null;
  staffSourceId: string;
  classSourceId: string;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
}

export type GuardianRelation = 'MOTHER' | 'FATHER' | 'PARENT' | 'GUARDIAN' | 'RELATIVE';

export interface SnapshotGuardianship extends SnapshotRow {
  guardianSourceId: string;
  studentSourceId: string;
  relation: GuardianRelation | null;
}

/** What a file says, before anything is compared with what is known. */
export interface RosterSnapshot {
  scope: RosterScope;
  districts: SnapshotDistrict[];
  schools: SnapshotSchool[];
  academicYears: SnapshotAcademicYear[];
  gradingPeriods: SnapshotGradingPeriod[];
  classes: SnapshotClass[];
  students: SnapshotStudent[];
  guardians: SnapshotGuardian[];
  staff: SnapshotStaffMember[];
  enrolments: SnapshotEnrolment[];
  classTeachers: SnapshotClassTeacher[];
  guardianships: SnapshotGuardianship[];
}

/** A snapshot that says nothing yet. */
export function emptySnapshot(scope: RosterScope): RosterSnapshot {
  return {
    scope,
    districts: [],
    schools: [],
    academicYears: [],
    gradingPeriods: [],
    classes: [],
    students: [],
    guardians: [],
    staff: [],
    enrolments: [],
    classTeachers: [],
    guardianships: [],
  };
}
