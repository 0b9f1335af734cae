import { DEFAULT_FORECAST_TERMS } from '@vedomo/domain/forecast/forecast-terms';
import { useCase } from '../platform/use-case.ts';
import { reasonOf } from './class-forecast.view.ts';
import { readClassNow } from './class-now.ts';
import type { FamilyForecastType } from './family-forecast.types.ts';
import { familySubjects, noticeView } from './family-forecast.view.ts';
import { readFamilyNotice } from './family-notice.read-model.ts';
import { periodTitle, periodView } from './period-of.ts';

/** What a student's family was told last in the period that holds today, with today's facts to try (clause 2). Three statements. */
export const readFamilyForecast = useCase<{ readonly studentId: string }, FamilyForecastType>({
  action: 'forecast.readFamily',
  target: ({ studentId }) => ({ studentId }),
  async run(tx, actor, { studentId }) {
    const now = await readClassNow(tx, actor, { studentId }, null);
    const { scale, finalFrom } = now?.terms ?? DEFAULT_FORECAST_TERMS;
    const nothing: FamilyForecastType = {
      studentId,
      periodTitle: null,
      period: null,
      endsOn: null,
      scale: [...scale],
      finalFrom: [...finalFrom],
      notice: null,
      subjects: [],
      reason: now ? 'BETWEEN_PERIODS' : 'NOT_ENROLLED',
    };
    if (!now || !('period' in now)) return nothing;
    const { period } = now;
    const notice = await readFamilyNotice(
      tx,
      actor.schoolId,
      studentId,
      period.gradingPeriodId,
      actor.role === 'GUARDIAN' ? actor.personId : null,
    );
    return {
      ...nothing,
      periodTitle: periodTitle(period),
      period: periodView(period),
      endsOn: period.endsOn,
      notice: notice && noticeView(notice),
      subjects: familySubjects(now, studentId, notice),
      reason: notice ? null : reasonOf(now),
    };
  },
});
