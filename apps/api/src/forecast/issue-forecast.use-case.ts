import { Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import type { ClassForecastType } from './class-forecast.types.ts';
import { type ClassNow, mustBeRunning, readClassNow } from './class-now.ts';
import { type NoticeItem, storeNotice } from './forecast-notice.store.ts';
import { classForecastNow } from './read-class-forecast.use-case.ts';

export interface IssueForecastInput {
  readonly classId: string;
  readonly gradingPeriodId: string;
  readonly sentence: string | null;
}

/**
 * Tells the families of a class the forecasts as they are now (clause 2). They see them in the diary, whose revision
 * rises, so that the weekly press is the receipt.
 * @throws Refusal PERIOD_NOT_CURRENT outside the period, NOTHING_TO_ISSUE, FORECAST_ISSUED_TODAY for a second one that day
 */
export const issueForecast = useCase<IssueForecastInput, ClassForecastType>({
  action: 'forecast.issue',
  target: ({ classId }) => ({ classId }),
  async run(tx, actor, { classId, gradingPeriodId, sentence }) {
    const now = await readClassNow(tx, actor, { classId }, gradingPeriodId);
    mustBeRunning(now);
    const items = itemsOf(now);
    if (items.length === 0) throw new Refusal('CONFLICT', 'NOTHING_TO_ISSUE');
    const stored = await storeNotice(tx, actor, {
      classId,
      gradingPeriodId,
      issuedOn: now.today,
      sentence: sentence?.trim() || null,
      items,
    });
    if (!stored) throw new Refusal('CONFLICT', 'FORECAST_ISSUED_TODAY');
    return classForecastNow(tx, actor, classId, gradingPeriodId);
  },
});

const itemsOf = ({ facts, forecasts }: ClassNow): NoticeItem[] =>
  forecasts.cells.map(({ studentIndex, subjectIndex, facts: own, ...forecast }) => ({
    ...forecast,
    studentId: facts.students[studentIndex]!.studentId,
    subjectId: facts.subjects[subjectIndex]!.subjectId,
    worksToCome: own.source,
  }));
