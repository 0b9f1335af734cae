import { firstWholeWeekOf } from '@vedomo/domain/calendar/first-duty-week';
import type { RosterKind } from '@vedomo/domain/roster/import-plan';
import type { RosterState } from '@vedomo/domain/roster/roster-state';
import { Temporal } from 'temporal-polyfill';
import type { Statement } from '../platform/transaction.ts';
import type { SchoolImport } from './plan-school-import.ts';

type Row<Kind extends RosterKind> = RosterState[Kind][number];

/** A statement and what of each row goes into its arrays, in the order of its parameters. */
export interface SetWriter<R> {
  readonly statement: Statement;
  readonly columns: readonly ((row: R) => unknown)[];
  /** Single values between the school and the arrays. */
  readonly given: readonly unknown[];
}

function writer<R>(
  call: string,
  columns: readonly ((row: R) => unknown)[],
  given: readonly unknown[] = [],
): SetWriter<R> {
  const parameters = Array.from({ length: 1 + given.length + columns.length }, (_, at) => `$${at + 1}`);
  return {
    statement: { name: `plan-writers.${call}`, text: `select ${call}(${parameters.join(', ')})` },
    columns,
    given,
  };
}

const id = (row: { id: string }) => row.id;
const sourceId = (row: { sourceId: string | null }) => row.sourceId;
const familyName = (row: { familyName: string }) => row.familyName;
const givenName = (row: { givenName: string }) => row.givenName;
const middleName = (row: { middleName: string | null }) => row.middleName;
const startsOn = (row: { startsOn: string }) => row.startsOn;
const endsOn = (row: { endsOn: string | null }) => row.endsOn;
const studentId = (row: { studentId: string }) => row.studentId;
const guardianId = (row: { guardianId: string }) => row.guardianId;
const classId = (row: { classId: string }) => row.classId;
const staffId = (row: { staffId: string }) => row.staffId;
const identity = [id, sourceId, familyName, givenName, middleName];

export type PlanWriters = { readonly [Kind in RosterKind]: SetWriter<Row<Kind>> };

/** How the rows of each kind are written (migration 0050): new ones are added, known ones take what changed. */
export function planWriters(schoolImport: SchoolImport): PlanWriters {
  const grades = gradesOfYears(schoolImport);
  return {
    academicYears: writer<Row<'academicYears'>>('write_roster_years', [
      id,
      sourceId,
      (row) => row.title,
      startsOn,
      endsOn,
      (row) => firstWholeWeekOf(Temporal.PlainDate.from(row.startsOn)).toString(),
    ]),
    gradingPeriods: writer<Row<'gradingPeriods'>>('write_roster_periods', [
      id,
      (row) => row.academicYearId,
      (row) => row.kind,
      (row) => row.ordinal,
      startsOn,
      endsOn,
      (row) => `{${(grades.get(row.academicYearId) ?? []).map((grade) => JSON.stringify(grade)).join(',')}}`,
    ]),
    classes: writer<Row<'classes'>>(
      'write_roster_classes',
      [
        id,
        sourceId,
        (row) => row.academicYearId,
        (row) => row.title,
        (row) => row.grade,
        (row) => row.sortOrder,
        endsOn,
      ],
      [schoolImport.today],
    ),
    students: writer<Row<'students'>>('write_roster_students', [...identity, (row) => row.birthDate, endsOn]),
    guardians: writer<Row<'guardians'>>('write_roster_guardians', [...identity, endsOn]),
    staff: writer<Row<'staff'>>('write_roster_staff', [...identity, (row) => row.position, endsOn]),
    enrolments: writer<Row<'enrolments'>>('write_roster_enrolments', [studentId, classId, startsOn, endsOn]),
    classTeachers: writer<Row<'classTeachers'>>('write_roster_class_teachers', [
      classId,
      staffId,
      startsOn,
      endsOn,
    ]),
    guardianships: writer<Row<'guardianships'>>('write_roster_guardianships', [
      studentId,
      guardianId,
      startsOn,
      endsOn,
      (row) => row.rights,
      (row) => row.relation,
    ]),
    contacts: writer<Row<'contacts'>>('write_roster_contacts', [
      id,
      guardianId,
      (row) => row.kind,
      (row) => row.value,
      (row) => row.source,
      startsOn,
      endsOn,
    ]),
  };
}

export const REMOVE_ENROLMENTS = writer<Row<'enrolments'>>('remove_roster_enrolments', [
  studentId,
  classId,
  startsOn,
]);

export const REMOVE_CLASS_TEACHERS = writer<Row<'classTeachers'>>('remove_roster_class_teachers', [
  classId,
  staffId,
  startsOn,
]);

export const RELEASE_IDS = writer<{ id: string }>('release_roster_ids', [id]);

// A file does not say whom its periods concern: everyone who studies in that year.
function gradesOfYears({ plan, state }: SchoolImport): Map<string, string[]> {
  const classes = [
    ...state.classes,
    ...plan.kinds.classes.created,
    ...plan.kinds.classes.changed.map(({ after }) => after),
  ];
  const grades = Map.groupBy(classes, (row) => row.academicYearId);
  return new Map(
    [...grades].map(([yearId, rows]) => [yearId, [...new Set(rows.map((row) => row.grade))].toSorted()]),
  );
}
