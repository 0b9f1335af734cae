import type { PlanFacts, PlanPeriod } from '@vedomo/domain/forecast/refuse-plan-change';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import { civilDate } from '../../platform/civil-date.ts';
import { notFound } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { classCalendarOf } from '../class-calendar.ts';
import { type ForecastHead, type PeriodRow, readForecastHead } from '../forecast-head.read-model.ts';
import { readWorkPlanRows, type WorkPlanRows } from './work-plan.read-model.ts';

type DatedPeriod = PlanPeriod & Pick<PeriodRow, 'gradingPeriodId'>;

/** The plan of a class as it is now. */
export interface PlanNow {
  readonly head: ForecastHead;
  /** The periods that are not over, in order. */
  readonly open: readonly PeriodRow[];
  /** Those that are over too. */
  readonly periods: readonly DatedPeriod[];
  readonly rows: WorkPlanRows;
  /** What the rules judge a change by. */
  readonly facts: PlanFacts;
}

const day = Temporal.PlainDate.from;

/**
 * Reads the plan of a class: two statements.
 * @throws Refusal NOT_FOUND for no such class
 */
export async function readPlanNow(tx: Tx, actor: Actor, classId: string): Promise<PlanNow> {
  const date = civilDate(tx.now, actor.timeZone);
  const today = date.toString();
  const head = await readForecastHead(tx, actor.schoolId, { classId }, today);
  if (!head) throw notFound();
  const all = [...head.periods, ...head.coming];
  const open = all.filter(({ endsOn }) => endsOn >= today);
  const since = open.reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), today);
  const rows = await readWorkPlanRows(tx, actor.schoolId, head, since, today);
  const periods = all.map((period) => datedPeriod(period, head, rows));
  const facts: PlanFacts = {
    calendar: classCalendarOf(head),
    periods,
    subjectIds: rows.subjects.map(({ subjectId }) => subjectId),
    works: rows.works.map(({ subjectId, onDate }) => ({ subjectId, onDate: day(onDate) })),
    today: date,
  };
  return { head, open, periods, rows, facts };
}

const datedPeriod = (
  { gradingPeriodId, kind, ordinal, startsOn, endsOn }: PeriodRow,
  { grade }: ForecastHead,
  { subjects }: WorkPlanRows,
): DatedPeriod => ({
  gradingPeriodId,
  kind,
  ordinal,
  startsOn: day(startsOn),
  endsOn: day(endsOn),
  grades: [grade],
  unmarkedSubjectIds: subjects
    .filter(({ unmarkedIn }) => unmarkedIn.includes(gradingPeriodId))
    .map(({ subjectId }) => subjectId),
});
