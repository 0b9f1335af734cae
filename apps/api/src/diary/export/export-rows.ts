import type { ExportPeople, GuardianProblem, StudentProblem } from '@vedomo/domain/diary/export-people';
import { weekOf } from '@vedomo/domain/calendar/study-week';
import { Temporal } from 'temporal-polyfill';
import { dateIn, momentIn, saysNothing, weekIn } from './export-cells.ts';
import type { ExportField, ExportTable } from './export-columns.ts';

export type ExportProblemCode =
  StudentProblem | GuardianProblem | 'BIRTH_DATE_INVALID' | 'TIME_INVALID' | 'AFTER_EXPORT' | 'WEEK_INVALID';

export interface ExportProblem {
  readonly code: ExportProblemCode;
  /** The column's heading. */
  readonly column: string;
  /** What stands there, shortened. */
  readonly value: string;
}

/** One line of an export. */
export interface ExportRow {
  readonly line: number;
  readonly student: string;
  readonly className: string;
  readonly guardian: string;
  /** ISO; null where it cannot be told. */
  readonly week: string | null;
  readonly acknowledgedAt: string | null;
  /** Nobody has acknowledged by this line. */
  readonly empty: boolean;
  readonly problems: readonly ExportProblem[];
  /** Whom and which week it names, when nothing is wrong. */
  readonly fact: ExportFact | null;
}

export interface ExportFact {
  readonly studentId: string;
  readonly guardianId: string;
  readonly week: string;
  /** ISO instant. */
  readonly receivedAt: string;
}

export interface ExportReading {
  readonly people: ExportPeople;
  readonly timeZone: string;
  /** When the export was made: nothing in it can be later. */
  readonly asOf: Temporal.Instant;
}

/** Reads the lines of an export and finds whom they name. A line without a week counts for the week of its press. */
export function readExportRows(table: ExportTable, reading: ExportReading): ExportRow[] {
  const columnOf = new Map(table.columns.flatMap((column) => (column.field ? [[column.field, column]] : [])));
  return table.rows.map(({ line, cells }) => {
    const text = (field: ExportField) => cells[columnOf.get(field)?.index ?? -1]?.trim() ?? '';
    return readRow(line, text, (field) => columnOf.get(field)?.heading ?? '', reading);
  });
}

function readRow(
  line: number,
  text: (field: ExportField) => string,
  heading: (field: ExportField) => string,
  { people, timeZone, asOf }: ExportReading,
): ExportRow {
  const base = { line, student: text('STUDENT'), className: text('CLASS'), guardian: text('GUARDIAN') };
  const problems: ExportProblem[] = [];
  const wrong = (code: ExportProblemCode, field: ExportField) => {
    problems.push({ code, column: heading(field), value: text(field).slice(0, 80) });
    return null;
  };
  if (saysNothing(text('ACKNOWLEDGED_AT')))
    return {
      ...base,
      week: weekIn(text('WEEK'))?.toString() ?? null,
      acknowledgedAt: null,
      empty: true,
      problems,
      fact: null,
    };

  const at = momentIn(text('ACKNOWLEDGED_AT')) ?? wrong('TIME_INVALID', 'ACKNOWLEDGED_AT');
  const pressed = at && notAfter(at.toZonedDateTime(timeZone).toInstant(), asOf, text('ACKNOWLEDGED_AT'));
  if (at && !pressed) wrong('AFTER_EXPORT', 'ACKNOWLEDGED_AT');
  const week = text('WEEK')
    ? (weekIn(text('WEEK')) ?? wrong('WEEK_INVALID', 'WEEK'))
    : at && weekOf(at.toPlainDate());
  const birthDate = text('BIRTH_DATE')
    ? (dateIn(text('BIRTH_DATE')) ?? wrong('BIRTH_DATE_INVALID', 'BIRTH_DATE'))
    : null;

  const found = people.student(base.student, base.className, birthDate);
  const student = 'person' in found ? found.person : wrong(found.problem, FIELD_OF[found.problem]);
  const answer = student && people.guardian(student, base.guardian);
  const guardian = answer && ('person' in answer ? answer.person : wrong(answer.problem, 'GUARDIAN'));
  const whole = problems.length === 0 && student && guardian && week && pressed;
  return {
    ...base,
    week: week?.toString() ?? null,
    acknowledgedAt: pressed?.toString() ?? null,
    empty: false,
    problems,
    fact: whole
      ? {
          studentId: student.studentId,
          guardianId: guardian.guardianId,
          week: week.toString(),
          receivedAt: pressed.toString(),
        }
      : null,
  };
}

const FIELD_OF: Readonly<Record<StudentProblem, ExportField>> = {
  STUDENT_MISSING: 'STUDENT',
  STUDENT_UNKNOWN: 'STUDENT',
  STUDENT_AMBIGUOUS: 'STUDENT',
  CLASS_DIFFERS: 'CLASS',
  BIRTH_DATE_DIFFERS: 'BIRTH_DATE',
};

/** The moment, when the export can know it; the day of the export itself is cut at the export. */
function notAfter(moment: Temporal.Instant, asOf: Temporal.Instant, text: string): Temporal.Instant | null {
  if (Temporal.Instant.compare(moment, asOf) <= 0) return moment;
  const dayOnly = !text.includes(':') && moment.epochMilliseconds - asOf.epochMilliseconds < 86_400_000;
  return dayOnly ? asOf : null;
}
