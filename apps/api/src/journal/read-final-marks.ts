import { gradingPeriodOn } from '@vedomo/domain/calendar/grading-period';
import { meanMark } from '@vedomo/domain/journal/mean-mark';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../platform/transaction.ts';
import { type FinalMarkRow, type FinalMarksQuestion, readFinalMarkRows } from './final-marks.read-model.ts';
import type {
  DiaryPeriodType,
  FinalMarksType,
  FinalMarkSubjectType,
  FinalMarkType,
} from './final-marks.types.ts';

/**
 * «Итоговые оценки» of a student's year. One statement.
 * @param readRevision of the diary when the viewer last acknowledged it; null when never
 */
export async function readFinalMarks(
  tx: Tx,
  schoolId: string,
  question: FinalMarksQuestion & { readonly readRevision: number | null },
): Promise<FinalMarksType> {
  const periods = new Map<string, DiaryPeriodType>();
  const subjects = new Map<string, FinalMarkSubjectType>();
  let assessed = false;
  for (const row of await readFinalMarkRows(tx, schoolId, question)) {
    const { subjectId, subject, gradingPeriodId, kind, ordinal, startsOn, endsOn, mode, value } = row;
    periods.set(gradingPeriodId, { gradingPeriodId, kind, ordinal, startsOn, endsOn });
    const found = subjects.get(subjectId) ?? { subjectId, subject, marks: [] };
    subjects.set(subjectId, found);
    found.marks.push(markOf(row, question.readRevision));
    assessed ||= mode !== 'NONE' || value !== null;
  }
  const ordered = [...periods.values()];
  return {
    // Nothing is listed: no claim about marks is made.
    assessed: assessed || subjects.size === 0,
    currentPeriodId: currentPeriod(ordered, question),
    periods: ordered,
    subjects: [...subjects.values()],
  };
}

const markOf = (row: FinalMarkRow, readRevision: number | null): FinalMarkType => ({
  mode: row.mode,
  value: row.value,
  mean: row.mode === 'MARKS' ? meanMark(row) : null,
  changedAfterReading: readRevision !== null && row.revision !== null && row.revision > readRevision,
});

function currentPeriod(
  periods: readonly DiaryPeriodType[],
  { grade, today }: Pick<FinalMarksQuestion, 'grade' | 'today'>,
): string | null {
  const dated = periods.map((period) => ({
    ...period,
    startsOn: Temporal.PlainDate.from(period.startsOn),
    endsOn: Temporal.PlainDate.from(period.endsOn),
    grades: [grade],
  }));
  return gradingPeriodOn(dated, grade, Temporal.PlainDate.from(today))?.gradingPeriodId ?? null;
}
