import type { Actor } from '../platform/actor.ts';
import { notFound } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { useCase } from '../platform/use-case.ts';
import type { ClassForecastType } from './class-forecast.types.ts';
import { classForecastView, viewBetweenPeriods } from './class-forecast.view.ts';
import { readClassNow } from './class-now.ts';
import { readIssuedForecasts } from './issued-forecasts.read-model.ts';

export interface ReadClassForecastInput {
  readonly classId: string;
  /** Null: the period that holds today. */
  readonly gradingPeriodId: string | null;
}

/** What the class teacher and the administration see of a class's forecasts (clause 2): three statements. */
export const readClassForecast = useCase<ReadClassForecastInput, ClassForecastType>({
  action: 'forecast.readClass',
  target: ({ classId }) => ({ classId }),
  run: (tx, actor, { classId, gradingPeriodId }) => classForecastNow(tx, actor, classId, gradingPeriodId),
});

/** For whoever may read the class. */
export async function classForecastNow(
  tx: Tx,
  actor: Actor,
  classId: string,
  gradingPeriodId: string | null,
): Promise<ClassForecastType> {
  const now = await readClassNow(tx, actor, { classId }, gradingPeriodId);
  if (!now) throw notFound();
  // A teacher reads own classes alone.
  const own = actor.role === 'TEACHER';
  if (!('period' in now)) return viewBetweenPeriods(now, actor, own);
  const issued = await readIssuedForecasts(tx, actor.schoolId, {
    classId,
    gradingPeriodId: now.period.gradingPeriodId,
    studentIds: now.facts.students.map(({ studentId }) => studentId),
  });
  return classForecastView(now, issued, actor, own);
}
