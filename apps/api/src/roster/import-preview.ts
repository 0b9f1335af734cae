import type { RosterKind } from '@vedomo/domain/roster/import-plan';
import type { FieldDifference, KindPlan } from '@vedomo/domain/roster/kind-plan';
import { fullName, type PersonName } from '@vedomo/domain/roster/person-name';
import type { RosterState } from '@vedomo/domain/roster/roster-state';
import type { SchoolImport } from './plan-school-import.ts';
import type { ImportPreview, PreviewRow } from './roster-import-row.ts';

const ROWS_AT_MOST = 1_000;

/** What stands for nobody but the machine. */
const HIDDEN_FIELDS = new Set(['id', 'sourceId', 'academicYearId', 'sortOrder']);

type Describe<Row> = (row: Row) => Pick<PreviewRow, 'label' | 'note'>;
type Describers = { readonly [Kind in RosterKind]: Describe<RosterState[Kind][number]> };

/** The rows that a plan touches, in words that the person who imports knows them by. */
export function importPreview(schoolImport: SchoolImport): ImportPreview {
  const describers = describersOf(schoolImport);
  const { kinds } = schoolImport.plan;
  const view = (kind: RosterKind) =>
    // The describer and the rows are of one kind, which the types cannot follow.
    previewKind(kinds[kind] as KindPlan<unknown>, describers[kind] as Describe<unknown>);
  return {
    academicYears: view('academicYears'),
    gradingPeriods: view('gradingPeriods'),
    classes: view('classes'),
    students: view('students'),
    guardians: view('guardians'),
    staff: view('staff'),
    enrolments: view('enrolments'),
    classTeachers: view('classTeachers'),
    guardianships: view('guardianships'),
    contacts: view('contacts'),
  };
}

function previewKind<Row>(plan: KindPlan<Row>, describe: Describe<Row>) {
  const shown = (differences: readonly FieldDifference[]) =>
    differences.filter(({ field }) => !HIDDEN_FIELDS.has(field));
  const rowOf = (row: Row, differences: readonly FieldDifference[] = []): PreviewRow => ({
    ...describe(row),
    differences: shown(differences),
  });
  const some = <Item>(items: readonly Item[]) => items.slice(0, ROWS_AT_MOST);
  return {
    created: some(plan.created).map((row) => rowOf(row)),
    changed: some(plan.changed).map(({ after, differences }) => rowOf(after, differences)),
    ended: [
      ...some(plan.ended).map(({ after, differences }) => rowOf(after, differences)),
      ...some(plan.withdrawn).map((row) => rowOf(row)),
    ],
  };
}

function describersOf({ plan: { kinds }, state }: SchoolImport): Describers {
  const labels = <Row extends { id: string }>(
    rows: readonly Row[],
    plan: KindPlan<Row>,
    labelOf: (row: Row) => string,
  ) => {
    const found = new Map([...rows, ...plan.created].map((row) => [row.id, labelOf(row)]));
    return (id: string) => found.get(id) ?? '';
  };
  const classTitle = labels(state.classes, kinds.classes, ({ title }) => title);
  const studentName = labels<PersonName & { id: string }>(state.students, kinds.students, fullName);
  const guardianName = labels<PersonName & { id: string }>(state.guardians, kinds.guardians, fullName);
  const staffName = labels<PersonName & { id: string }>(state.staff, kinds.staff, fullName);
  const span = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) =>
    `${startsOn} – ${endsOn ?? ''}`.trim();
  return {
    academicYears: (row) => ({ label: row.title, note: span(row) }),
    gradingPeriods: (row) => ({ label: `${row.kind} ${row.ordinal}`, note: span(row) }),
    classes: (row) => ({ label: row.title, note: row.grade }),
    students: (row) => ({ label: fullName(row), note: row.birthDate ?? '' }),
    guardians: (row) => ({ label: fullName(row), note: '' }),
    staff: (row) => ({ label: fullName(row), note: row.position ?? '' }),
    enrolments: (row) => ({ label: studentName(row.studentId), note: classTitle(row.classId) }),
    classTeachers: (row) => ({ label: staffName(row.staffId), note: classTitle(row.classId) }),
    guardianships: (row) => ({ label: guardianName(row.guardianId), note: studentName(row.studentId) }),
    contacts: (row) => ({ label: row.value, note: guardianName(row.guardianId) }),
  };
}
