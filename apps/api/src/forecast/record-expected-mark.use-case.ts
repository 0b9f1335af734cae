import { notFound, Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import type { ClassForecastCellType } from './class-forecast.types.ts';
import { cellViews } from './class-forecast.view.ts';
import { mustBeRunning, readClassNow } from './class-now.ts';
import { addExpectation, type Expectation } from './expected-mark.store.ts';
import { readIssuedForecasts } from './issued-forecasts.read-model.ts';

/**
 * Keeps what the teacher expects, apart from what is computed; every version stays.
 * @returns the cell; null where there is no forecast to stand beside
 * @throws Refusal NOT_ON_SCALE, SUBJECT_NOT_IN_CLASS, NOT_ASSESSED_BY_MARKS, PERIOD_NOT_CURRENT
 */
export const recordExpectedMark = useCase<Expectation, ClassForecastCellType | null>({
  action: 'forecast.expect',
  target: ({ studentId }) => ({ studentId }),
  async run(tx, actor, given) {
    const { studentId, subjectId, gradingPeriodId, value } = given;
    const now = await readClassNow(tx, actor, { studentId }, gradingPeriodId);
    mustBeRunning(now);
    const studentIndex = now.facts.students.findIndex((each) => each.studentId === studentId);
    const subjectIndex = now.facts.subjects.findIndex((each) => each.subjectId === subjectId);
    if (studentIndex < 0) throw notFound();
    if (subjectIndex < 0) throw new Refusal('INVALID', 'SUBJECT_NOT_IN_CLASS', 'subjectId');
    if (now.facts.subjects[subjectIndex]!.mode !== 'MARKS')
      throw new Refusal('CONFLICT', 'NOT_ASSESSED_BY_MARKS', 'subjectId');
    if (value !== null && !now.terms.scale.includes(value))
      throw new Refusal('INVALID', 'NOT_ON_SCALE', 'value');
    await addExpectation(tx, actor, given);
    const issued = await readIssuedForecasts(tx, actor.schoolId, {
      classId: now.head.classId,
      gradingPeriodId,
      studentIds: [studentId],
    });
    const cell = cellViews(now, issued).find(
      (each) => each.studentIndex === studentIndex && each.subjectIndex === subjectIndex,
    );
    return cell ?? null;
  },
});
