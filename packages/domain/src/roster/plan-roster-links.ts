import { earlierDate, laterDate, type IsoDate } from './iso-date.ts';
import type { KindPlan } from './kind-plan.ts';
import { planLinks, type WantedLink } from './plan-links.ts';
import type { PlannedRows } from './plan-rows.ts';
import type { IdentifiedRow, RosterSnapshot, SnapshotRow } from './roster-snapshot.ts';
import type {
  AcademicYearRow,
  ClassTeacherRow,
  EnrolmentRow,
  GuardianRow,
  GuardianshipRow,
  RosterState,
  SchoolClassRow,
  StaffMemberRow,
  StudentRow,
} from './roster-state.ts';
import { settleTransfers } from './settle-transfers.ts';

export interface LinkContext {
  years: readonly AcademicYearRow[];
  classes: PlannedRows<SchoolClassRow>;
  students: PlannedRows<StudentRow>;
  guardians: PlannedRows<GuardianRow>;
  staff: PlannedRows<StaffMemberRow>;
  today: IsoDate;
  yesterday: IsoDate;
}

export interface PlannedRosterLinks {
  enrolments: KindPlan<EnrolmentRow>;
  classTeachers: KindPlan<ClassTeacherRow>;
  guardianships: KindPlan<GuardianshipRow>;
  /** Enrolments of one student in two classes at once. */
  conflicts: [EnrolmentRow, EnrolmentRow][];
}

/** Plans who is enrolled where, who leads which class and who is whose guardian. */
export function planRosterLinks(
  snapshot: RosterSnapshot,
  state: RosterState,
  context: LinkContext,
): PlannedRosterLinks {
  const { today, yesterday } = context;
  const classOf = resolver(snapshot.classes, state.classes, context.classes);
  const studentOf = resolver(snapshot.students, state.students, context.students);
  const guardianOf = resolver(snapshot.guardians, state.guardians, context.guardians);
  const staffOf = resolver(snapshot.staff, state.staff, context.staff);
  const year = yearOfClass(state, context);
  const common = { today, withdraws: true };
  const firstDay = (classId: string) => laterDate(today, year(classId)?.startsOn ?? today);
  const lastDay = (classId: string) => earlierDate(yesterday, year(classId)?.endsOn ?? yesterday);

  const enrolments = planLinks<EnrolmentRow>({
    ...common,
    wanted: wantedLinks(
      snapshot.enrolments,
      (row) => studentOf(row.studentSourceId),
      (row) => classOf(row.classSourceId),
      (row, studentId, classId) => ({
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        build: (dates) => ({ studentId, classId, ...dates }),
      }),
    ),
    rows: state.enrolments,
    keyOf: (row) => linkKey(row.studentId, row.classId),
    endsUnmentioned: (row) =>
      ends(context.students, row.studentId, context.classes, row.classId, snapshot.enrolments),
    firstDay: (wanted) => firstDay(secondOf(wanted.key)),
    lastDay: (row) => lastDay(row.classId),
  });
  const conflicts = settleTransfers(enrolments, state.enrolments);

  const classTeachers = planLinks<ClassTeacherRow>({
    ...common,
    wanted: wantedLinks(
      snapshot.classTeachers,
      (row) => staffOf(row.staffSourceId),
      (row) => classOf(row.classSourceId),
      (row, staffId, classId) => ({
        startsOn: row.startsOn,
        endsOn: row.endsOn,
        build: (dates) => ({ classId, staffId, ...dates }),
      }),
    ),
    rows: state.classTeachers,
    keyOf: (row) => linkKey(row.staffId, row.classId),
    endsUnmentioned: (row) =>
      ends(context.staff, row.staffId, context.classes, row.classId, snapshot.classTeachers),
    firstDay: (wanted) => firstDay(secondOf(wanted.key)),
    lastDay: (row) => lastDay(row.classId),
  });

  // A guardianship that began today may carry an acknowledgement already: it is ended, not withdrawn.
  const guardianships = planLinks<GuardianshipRow>({
    today,
    withdraws: false,
    wanted: wantedLinks(
      snapshot.guardianships,
      (row) => guardianOf(row.guardianSourceId),
      (row) => studentOf(row.studentSourceId),
      (row, guardianId, studentId) => ({
        startsOn: null,
        endsOn: null,
        build: (dates, before) => ({
          studentId,
          guardianId,
          ...dates,
          rights: before?.rights ?? 'FULL',
          relation: row.relation ?? before?.relation ?? null,
        }),
      }),
    ),
    rows: state.guardianships,
    keyOf: (row) => linkKey(row.guardianId, row.studentId),
    endsUnmentioned: (row) =>
      ends(context.guardians, row.guardianId, context.students, row.studentId, snapshot.guardianships),
    firstDay: () => today,
    lastDay: () => yesterday,
  });
  return { enrolments, classTeachers, guardianships, conflicts };
}

/** Whether a link that the file does not name is over: with one of its ends, or because the file names all such links. */
function ends(
  first: PlannedRows<unknown>,
  firstId: string,
  second: PlannedRows<unknown>,
  secondId: string,
  told: readonly SnapshotRow[],
): boolean {
  if (first.endedIds.has(firstId) || second.endedIds.has(secondId)) return true;
  return told.length > 0 && first.endsUnmentioned(firstId) && second.endsUnmentioned(secondId);
}

function linkKey(first: string, second: string): string {
  return `${first} ${second}`;
}

function secondOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

function wantedLinks<Wanted extends SnapshotRow, Row>(
  rows: readonly Wanted[],
  firstOf: (row: Wanted) => string | null,
  secondEndOf: (row: Wanted) => string | null,
  describe: (
    row: Wanted,
    first: string,
    second: string,
  ) => Pick<WantedLink<Row>, 'startsOn' | 'endsOn' | 'build'>,
): WantedLink<Row>[] {
  return rows.flatMap((row) => {
    const first = firstOf(row);
    const second = secondEndOf(row);
    if (first === null || second === null) return [];
    return [
      { key: linkKey(first, second), gone: row.status === 'tobedeleted', ...describe(row, first, second) },
    ];
  });
}

/** Our id for a source id; null for one that is unknown or has ended. */
function resolver(
  wanted: readonly IdentifiedRow[],
  rows: readonly { id: string; sourceId: string | null; endsOn: IsoDate | null }[],
  planned: PlannedRows<unknown>,
): (sourceId: string) => string | null {
  const named = new Set(wanted.map((row) => row.sourceId));
  const known = new Map(
    rows
      .filter((row) => row.endsOn === null && !planned.endedIds.has(row.id))
      .map((row) => [row.sourceId, row.id]),
  );
  return (sourceId) =>
    planned.idOf.get(sourceId) ?? (named.has(sourceId) ? null : (known.get(sourceId) ?? null));
}

function yearOfClass(
  state: RosterState,
  context: LinkContext,
): (classId: string) => AcademicYearRow | undefined {
  const years = new Map(context.years.map((row) => [row.id, row]));
  const { created, changed } = context.classes.plan;
  const classes = [...state.classes, ...created, ...changed.map((change) => change.after)];
  const yearIds = new Map(classes.map((row) => [row.id, row.academicYearId]));
  return (classId) => years.get(yearIds.get(classId) ?? '');
}
