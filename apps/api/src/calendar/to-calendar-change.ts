import type { CalendarChange } from '@vedomo/domain/calendar/calendar-change';
import { Temporal } from 'temporal-polyfill';
import { Refusal } from '../platform/refusal.ts';
import type { CalendarChangeInputType } from './calendar-change.types.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/**
 * The one change of an input in the words of the rules.
 * @throws Refusal INVALID/ONE_CHANGE_EXPECTED unless there is exactly one
 */
export function toCalendarChange(input: CalendarChangeInputType): CalendarChange {
  const changes = changesIn(input);
  if (changes.length !== 1) throw new Refusal('INVALID', 'ONE_CHANGE_EXPECTED', 'change');
  return changes[0]!;
}

function changesIn(input: CalendarChangeInputType): CalendarChange[] {
  const { year, newYear, period, exception, pattern, policy } = input;
  const { removePattern, removePeriodId, removeExceptionId, removePolicyFrom } = input;
  const changes: CalendarChange[] = [];
  if (year)
    changes.push({
      kind: 'YEAR',
      academicYearId: year.academicYearId,
      ...span(year),
      firstDutyWeek: day(year.firstDutyWeek),
    });
  if (newYear) {
    const { title, copyFromId } = newYear;
    changes.push({ kind: 'NEW_YEAR', title, ...span(newYear), copyFromId: copyFromId ?? null });
  }
  if (period) {
    const { academicYearId, gradingPeriodId, kind, ordinal, grades } = period;
    changes.push({
      kind: 'PERIOD',
      academicYearId,
      gradingPeriodId: gradingPeriodId ?? null,
      period: { kind, ordinal, grades, ...span(period) },
    });
  }
  if (exception) {
    const { academicYearId, calendarExceptionId, kind, title, grades } = exception;
    changes.push({
      kind: 'EXCEPTION',
      academicYearId,
      calendarExceptionId: calendarExceptionId ?? null,
      exception: { kind, title, grades: grades ?? null, ...span(exception) },
    });
  }
  if (pattern) {
    const { classIds, startsOn, weekdays } = pattern;
    changes.push({ kind: 'PATTERN', classIds, startsOn: day(startsOn), weekdays });
  }
  if (policy) {
    const { graceHours, answers, targetPercent } = policy;
    changes.push({
      kind: 'POLICY',
      policy: { fromWeek: day(policy.fromWeek), graceHours, answers, targetPercent },
    });
  }
  if (removePattern) {
    const { classIds, startsOn } = removePattern;
    changes.push({ kind: 'REMOVE_PATTERN', classIds, startsOn: day(startsOn) });
  }
  if (removePeriodId) changes.push({ kind: 'REMOVE_PERIOD', gradingPeriodId: removePeriodId });
  if (removeExceptionId) changes.push({ kind: 'REMOVE_EXCEPTION', calendarExceptionId: removeExceptionId });
  if (removePolicyFrom) changes.push({ kind: 'REMOVE_POLICY', fromWeek: day(removePolicyFrom) });
  return changes;
}

function span({ startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  return { startsOn: day(startsOn), endsOn: day(endsOn) };
}
