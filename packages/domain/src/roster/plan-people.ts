import { matchRows, type MatchKey } from './match-rows.ts';
import type { IsoDate } from './iso-date.ts';
import { nameKey } from './person-name.ts';
import { planRows, type PlannedRows } from './plan-rows.ts';
import type {
  RosterSnapshot,
  SnapshotGuardian,
  SnapshotStaffMember,
  SnapshotStudent,
} from './roster-snapshot.ts';
import type { GuardianRow, RosterState, StaffMemberRow, StudentRow } from './roster-state.ts';

export interface PeoplePlanContext {
  yesterday: IsoDate;
  newId: () => string;
}

// What a file leaves empty it does not deny: a patronymic or a birth date once known stays.

/** Students are recognized by id, by name and birth date, or by name within their class. */
export function planStudents(
  snapshot: RosterSnapshot,
  state: RosterState,
  classIdOf: ReadonlyMap<string, string>,
  { yesterday, newId }: PeoplePlanContext,
): PlannedRows<StudentRow> {
  const classesOfWanted = listByKey(
    snapshot.enrolments,
    (row) => row.studentSourceId,
    (row) => classIdOf.get(row.classSourceId) ?? null,
  );
  const running = state.enrolments.filter((row) => row.endsOn === null || row.endsOn > yesterday);
  const classesOfRow = listByKey(
    running,
    (row) => row.studentId,
    (row) => row.classId,
  );
  const born = (row: SnapshotStudent | StudentRow) =>
    row.birthDate === null ? [] : [`${nameKey(row)} ${row.birthDate}`];
  const keys: MatchKey<SnapshotStudent, StudentRow>[] = [
    { ofWanted: born, ofRow: born, overridesIds: snapshot.scope === 'FULL' },
    {
      ofWanted: (row) => (classesOfWanted.get(row.sourceId) ?? []).map((id) => `${nameKey(row)} ${id}`),
      ofRow: (row) => (classesOfRow.get(row.id) ?? []).map((id) => `${nameKey(row)} ${id}`),
      overridesIds: false,
    },
  ];
  return planRows<SnapshotStudent, StudentRow>({
    wanted: snapshot.students,
    rows: state.students,
    matches: matchRows(snapshot.students, state.students, keys),
    scope: snapshot.scope,
    lastDay: () => yesterday,
    build: (row, before) => ({
      id: before?.id ?? newId(),
      sourceId: row.sourceId,
      endsOn: null,
      familyName: row.familyName,
      givenName: row.givenName,
      middleName: row.middleName ?? before?.middleName ?? null,
      birthDate: row.birthDate ?? before?.birthDate ?? null,
    }),
  });
}

/** Guardians are recognized by id, or by name together with a student. */
export function planGuardians(
  snapshot: RosterSnapshot,
  state: RosterState,
  studentIdOf: ReadonlyMap<string, string>,
  { yesterday, newId }: PeoplePlanContext,
): PlannedRows<GuardianRow> {
  const wardsOfWanted = listByKey(
    snapshot.guardianships,
    (row) => row.guardianSourceId,
    (row) => studentIdOf.get(row.studentSourceId) ?? null,
  );
  const wardsOfRow = listByKey(
    state.guardianships,
    (row) => row.guardianId,
    (row) => row.studentId,
  );
  return planRows<SnapshotGuardian, GuardianRow>({
    wanted: snapshot.guardians,
    rows: state.guardians,
    matches: matchRows(snapshot.guardians, state.guardians, [
      {
        ofWanted: (row) => (wardsOfWanted.get(row.sourceId) ?? []).map((id) => `${nameKey(row)} ${id}`),
        ofRow: (row) => (wardsOfRow.get(row.id) ?? []).map((id) => `${nameKey(row)} ${id}`),
        overridesIds: snapshot.scope === 'FULL',
      },
    ]),
    scope: snapshot.scope,
    lastDay: () => yesterday,
    build: (row, before) => ({
      id: before?.id ?? newId(),
      sourceId: row.sourceId,
      endsOn: null,
      familyName: row.familyName,
      givenName: row.givenName,
      middleName: row.middleName ?? before?.middleName ?? null,
    }),
  });
}

/** Staff are recognized by id, or by a name that occurs once. */
export function planStaff(
  snapshot: RosterSnapshot,
  state: RosterState,
  { yesterday, newId }: PeoplePlanContext,
): PlannedRows<StaffMemberRow> {
  const byName = (row: SnapshotStaffMember | StaffMemberRow) => [nameKey(row)];
  return planRows<SnapshotStaffMember, StaffMemberRow>({
    wanted: snapshot.staff,
    rows: state.staff,
    matches: matchRows(snapshot.staff, state.staff, [
      { ofWanted: byName, ofRow: byName, overridesIds: snapshot.scope === 'FULL' },
    ]),
    scope: snapshot.scope,
    lastDay: () => yesterday,
    build: (row, before) => ({
      id: before?.id ?? newId(),
      sourceId: row.sourceId,
      endsOn: null,
      familyName: row.familyName,
      givenName: row.givenName,
      middleName: row.middleName ?? before?.middleName ?? null,
      position: row.position ?? before?.position ?? null,
    }),
  });
}

function listByKey<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => string | null,
): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const row of rows) {
    const value = valueOf(row);
    if (value === null) continue;
    const list = lists.get(keyOf(row));
    if (list === undefined) lists.set(keyOf(row), [value]);
    else list.push(value);
  }
  return lists;
}
