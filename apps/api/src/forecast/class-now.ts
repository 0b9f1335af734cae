import { scaleSince } from '@vedomo/domain/forecast/forecast-policy';
import { DEFAULT_FORECAST_TERMS, type ForecastTerms } from '@vedomo/domain/forecast/forecast-terms';
import type { Actor } from '../platform/actor.ts';
import { civilDate } from '../platform/civil-date.ts';
import { notFound, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { type ClassForecasts, classForecasts } from './class-forecasts.ts';
import { type ForecastFacts, readForecastFacts } from './forecast-facts.read-model.ts';
import { type ForecastHead, type PeriodRow, readForecastHead } from './forecast-head.read-model.ts';
import { forecastPolicyOf, spanOf, termsOf } from './policy/forecast-policy-of.ts';
import { currentPeriod, periodOf } from './period-of.ts';

/** A class with its forecasts as they are now. */
export interface ClassNow {
  readonly head: ForecastHead;
  readonly period: PeriodRow;
  /** The school's rules in force on the period's first day; between periods those of the last one. */
  readonly terms: ForecastTerms;
  readonly facts: ForecastFacts;
  readonly forecasts: ClassForecasts;
  /** The school's date. */
  readonly today: string;
}

export type BetweenPeriods = Pick<ClassNow, 'head' | 'terms' | 'today'>;

/**
 * Reads the marks of a class and computes its forecasts, or those of one student in it: two statements.
 * @param gradingPeriodId null: the period that holds today
 * @returns without a period where none holds today; null for no such class and for a student who is in none
 * @throws Refusal NOT_FOUND for a period that the class has not begun
 */
export async function readClassNow(
  tx: Tx,
  actor: Actor,
  of: { readonly classId: string } | { readonly studentId: string },
  gradingPeriodId: string | null,
): Promise<ClassNow | BetweenPeriods | null> {
  const today = civilDate(tx.now, actor.timeZone).toString();
  const head = await readForecastHead(tx, actor.schoolId, of, today);
  if (!head) return null;
  const period = gradingPeriodId === null ? currentPeriod(head, today) : periodOf(head, gradingPeriodId);
  if (!period) {
    const last = head.periods.at(-1);
    return { head, terms: last ? termsOf(head, last) : DEFAULT_FORECAST_TERMS, today };
  }
  const terms = termsOf(head, period);
  const since = scaleSince(head.policies.map(forecastPolicyOf), spanOf(period))?.toString() ?? null;
  const marked = { classId: head.classId, scale: terms.scale, scaleSince: since };
  const facts = await readForecastFacts(tx, actor.schoolId, marked, period, today);
  const only =
    'studentId' in of ? facts.students.findIndex(({ studentId }) => studentId === of.studentId) : null;
  return {
    head,
    period,
    terms,
    facts,
    forecasts: classForecasts(head, terms, period, facts, today, only),
    today,
  };
}

/**
 * Families are told what is likely and not what has been, and teachers expect what is to come.
 * @throws Refusal PERIOD_NOT_CURRENT before and after the period; NOT_FOUND for no class
 */
export function mustBeRunning(now: ClassNow | BetweenPeriods | null): asserts now is ClassNow {
  if (!now) throw notFound();
  if (!('period' in now) || now.today > now.period.endsOn)
    throw new Refusal('CONFLICT', 'PERIOD_NOT_CURRENT', 'gradingPeriodId');
}
