import { isSchoolDay } from '@vedomo/domain/calendar/school-day';
import { dayNumber, civilDate } from '@vedomo/domain/calendar/day-number';
import type { AssessedMark } from '@vedomo/domain/forecast/assessed-mark';
import { lessonsToCome } from '@vedomo/domain/forecast/lessons-to-come';
import { type PlannedWorkState, plannedWorkState } from '@vedomo/domain/forecast/planned-work';
import { worksToCome, type WorksToCome } from '@vedomo/domain/forecast/works-to-come';
import { Temporal } from 'temporal-polyfill';
import { classCalendarOf } from './class-calendar.ts';
import type { ForecastFacts, SubjectRow } from './forecast-facts.read-model.ts';
import type { ForecastHead, PeriodRow } from './forecast-head.read-model.ts';

const day = Temporal.PlainDate.from;

/** School days of the period after the timetable's last one. */
export function daysBeyondTimetable(
  head: ForecastHead,
  { endsOn }: PeriodRow,
  { lastLessonOn }: ForecastFacts,
  today: string,
): number {
  if (lastLessonOn === null) return 0;
  const after = lastLessonOn > today ? lastLessonOn : today;
  const calendar = classCalendarOf(head);
  let days = 0;
  for (let at = dayNumber(day(after)) + 1; at <= dayNumber(day(endsOn)); at += 1)
    if (isSchoolDay(calendar, civilDate(at))) days += 1;
  return days;
}

/**
 * The works still to come in a subject. Without lessons in the timetable the marks are presumed to go on as they came:
 * then nobody knows the works, but what is left of the period must not pass for nothing.
 */
export function subjectToCome(
  subject: SubjectRow,
  marks: readonly (readonly AssessedMark[])[],
  { lessonDays }: ForecastFacts,
  daysBeyond: number,
  { startsOn, endsOn }: PeriodRow,
  today: string,
): WorksToCome {
  const { works, lessonsHeld, lessonsAhead } = subject;
  if (today > endsOn)
    return { source: works.length > 0 ? 'PLANNED' : 'ESTIMATED', weights: [], possible: [] };
  const weights = marks.flatMap((each) => each.map(({ weight }) => weight));
  const planned = weightsOf('TO_COME', works, today);
  const awaiting = weightsOf('AWAITING_MARKS', works, today);
  const common = { planned, awaiting, weights, students: marks.length };
  if (lessonsHeld + lessonsAhead > 0) {
    const left = lessonsToCome({ lessonsHeld, lessonsAhead, lessonDays, daysBeyond });
    return worksToCome({ ...common, lessonsHeld, lessonsToCome: left });
  }
  const left = dayNumber(day(endsOn)) - dayNumber(day(today));
  const passed = dayNumber(day(today)) - dayNumber(day(startsOn)) + 1;
  const guessed = worksToCome({ ...common, lessonsHeld: passed, lessonsToCome: left });
  return guessed.source === 'PLANNED' ? guessed : { ...guessed, source: 'UNKNOWN' };
}

const weightsOf = (state: PlannedWorkState, works: SubjectRow['works'], today: string): number[] =>
  works
    .filter(({ onDate, weight, ...journal }) => {
      const work = { onDate: day(onDate), weight };
      return plannedWorkState(work, day(today), journal) === state;
    })
    .map(({ weight }) => weight);
