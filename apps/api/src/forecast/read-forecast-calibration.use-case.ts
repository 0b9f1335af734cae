import { calibrate } from '@vedomo/domain/forecast/calibration';
import { type ForecastPolicy, forecastTermsFor } from '@vedomo/domain/forecast/forecast-policy';
import {
  canNoticeDutyBeMet,
  isNoticeDutyMet,
  isNoticeOwed,
  issueBy,
} from '@vedomo/domain/forecast/notice-duty';
import { Temporal } from 'temporal-polyfill';
import { civilDate } from '../platform/civil-date.ts';
import { notFound } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { readClassNotices, type StudentNoticesRow } from './class-notices.read-model.ts';
import type { ForecastCalibrationType, ForecastClassRateType } from './forecast-calibration.types.ts';
import { readPolicyVersions } from './policy/policy-versions.read-model.ts';
import { forecastPolicyOf, spanOf } from './policy/forecast-policy-of.ts';
import { readForecastScores } from './forecast-scores.read-model.ts';
import { periodView } from './period-of.ts';
import { readWholeYears, readYearPeriods } from './year-periods.read-model.ts';

const day = Temporal.PlainDate.from;

/**
 * Holds what families were told against the final marks that followed, and shows how regularly classes issue: five
 * statements. Where the year is asked for, what was told of the year marks is held against them.
 * @throws Refusal NOT_FOUND for a period that the year has not begun
 */
export const readForecastCalibration = useCase<
  { readonly gradingPeriodId: string | null },
  ForecastCalibrationType
>({
  action: 'forecast.readCalibration',
  target: () => ({}),
  async run(tx, actor, { gradingPeriodId }) {
    const today = civilDate(tx.now, actor.timeZone).toString();
    const begun = ({ startsOn }: { readonly startsOn: string }) => startsOn <= today;
    const periods = (await readYearPeriods(tx, actor.schoolId, today)).filter(begun);
    const years = (await readWholeYears(tx, actor.schoolId, today)).filter(begun);
    const isAsked = (each: { readonly gradingPeriodId: string }) => each.gradingPeriodId === gradingPeriodId;
    const asksYear = years.some(isAsked);
    const asked = asksYear ? years : gradingPeriodId === null ? periods : periods.filter(isAsked);
    if (gradingPeriodId !== null && asked.length === 0) throw notFound();
    const ids = asked.map((each) => each.gradingPeriodId);
    const rows = await readForecastScores(tx, actor.schoolId, asksYear ? 'YEARS' : 'PERIODS', ids, today);
    const scored = rows.flatMap(({ right, ...row }) => (right === null ? [] : [{ ...row, right }]));
    const { bins, weeks } = calibrate(scored);
    const [first] = periods;
    const policies = (await readPolicyVersions(tx, actor.schoolId)).map(forecastPolicyOf);
    const notices = first
      ? await readClassNotices(tx, actor.schoolId, {
          ...first,
          today,
          gradingPeriodId: asksYear ? null : gradingPeriodId,
        })
      : [];
    return {
      gradingPeriodId: asksYear ? years[0]!.gradingPeriodId : gradingPeriodId,
      // The grades have years of their own; together they are one.
      periods: [...periods, ...years.slice(0, 1)].map(({ academicYearId: _year, ...period }) =>
        periodView(period),
      ),
      bins: [...bins],
      weeks: [...weeks],
      issued: sum(rows),
      scored: sum(scored),
      classes: ratesOf(notices, policies, day(today)),
    };
  },
});

const sum = (rows: readonly { readonly count: number }[]) =>
  rows.reduce((total, { count }) => total + count, 0);

function ratesOf(
  rows: readonly StudentNoticesRow[],
  policies: readonly ForecastPolicy[],
  today: Temporal.PlainDate,
): ForecastClassRateType[] {
  const classes = Map.groupBy(rows, ({ classId }) => classId);
  return [...classes.values()].map((students) => {
    const [first] = students;
    const { classId, title, gradingPeriodId, kind, ordinal, startsOn, endsOn } = first!;
    const last = day(endsOn);
    const terms = forecastTermsFor(policies, spanOf(first!));
    const owed = students
      .filter(({ since }) => isNoticeOwed(terms, last, day(since)))
      .map(({ issuedOn }) => issuedOn.map((on) => day(on)));
    const met = owed.filter((issuedOn) => isNoticeDutyMet(terms, last, issuedOn));
    return {
      classId,
      title,
      period: periodView({ gradingPeriodId, kind, ordinal, startsOn, endsOn }),
      issueBy: issueBy(terms, last).toString(),
      stillInTime: owed.every((issuedOn) => canNoticeDutyBeMet(terms, last, issuedOn, today)),
      required: owed.length,
      met: met.length,
    };
  });
}
