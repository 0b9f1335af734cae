import type { ClassCalendar } from '@vedomo/domain/calendar/class-calendar';
import { firstDutyWeekOf } from '@vedomo/domain/calendar/first-duty-week';
import { weekGap } from '@vedomo/domain/calendar/week-gap';
import { Temporal } from 'temporal-polyfill';
import type { FamilyClassRow } from './family-head.read-model.ts';
import type { WeekGapType } from '../class-week/week-gap.types.ts';

const day = Temporal.PlainDate.from;

/** Returns why a week (its Monday, ISO) has no school day for the class; null when it has one. */
export function gapsOf(row: FamilyClassRow): (week: string) => WeekGapType | null {
  const calendar = calendarOf(row);
  const firstDutyWeek = firstDutyWeekOf(day(row.firstDutyWeek), day(row.importedOn));
  return (week) => {
    const kind = weekGap(calendar, day(week), firstDutyWeek);
    if (kind === null || kind === 'BEFORE_START') return null;
    const sunday = day(week).add({ days: 6 }).toString();
    const found = row.exceptions.find(
      (each) => each.kind === kind && each.startsOn <= sunday && each.endsOn >= week,
    );
    return {
      kind,
      title: found?.title ?? null,
      startsOn: found?.startsOn ?? null,
      endsOn: found?.endsOn ?? null,
    };
  };
}

function calendarOf({ grade, yearStartsOn, yearEndsOn, classEndsOn, ...row }: FamilyClassRow): ClassCalendar {
  return {
    grade,
    startsOn: day(yearStartsOn),
    endsOn: day(classEndsOn !== null && classEndsOn < yearEndsOn ? classEndsOn : yearEndsOn),
    weekdayPatterns: row.patterns.map(({ startsOn, weekdays }) => ({ startsOn: day(startsOn), weekdays })),
    exceptions: row.exceptions.map(({ kind, startsOn, endsOn }) => ({
      kind,
      startsOn: day(startsOn),
      endsOn: day(endsOn),
      grades: null,
    })),
  };
}
