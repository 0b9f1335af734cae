import type { AssessedMark } from '@vedomo/domain/forecast/assessed-mark';
import { classSoFar, othersOf } from '@vedomo/domain/forecast/class-so-far';
import type { EarlierMark } from '@vedomo/domain/forecast/earlier-mark';
import { areSame, type ForecastTerms } from '@vedomo/domain/forecast/forecast-terms';
import { type ForecastYear, yearForecast } from '@vedomo/domain/forecast/forecast-year';
import type { MarkScale } from '@vedomo/domain/forecast/mark-scale';
import type { WorksToCome } from '@vedomo/domain/forecast/works-to-come';
import type { ForecastFacts } from './forecast-facts.read-model.ts';
import type { ForecastHead, PeriodRow } from './forecast-head.read-model.ts';
import type { CellFacts } from './cell-facts.ts';
import { termsOf } from './policy/forecast-policy-of.ts';
import { type StudentForecast, studentForecast } from './student-forecast.ts';
import { daysBeyondTimetable, subjectToCome } from './subject-forecast.ts';

export interface ForecastCell extends StudentForecast {
  readonly studentIndex: number;
  readonly subjectIndex: number;
  readonly facts: CellFacts;
}

export interface ClassForecasts {
  /** By subject; for subjects without marks UNKNOWN. */
  readonly worksToCome: readonly WorksToCome['source'][];
  /** Only where there is something to go by. */
  readonly cells: readonly ForecastCell[];
}

/**
 * The forecasts of a class's students in all its subjects with marks.
 * @param onlyStudent an index: the others are summed up, and not forecast themselves
 */
export function classForecasts(
  head: ForecastHead,
  terms: ForecastTerms,
  period: PeriodRow,
  facts: ForecastFacts,
  today: string,
  onlyStudent: number | null = null,
): ClassForecasts {
  const { scale: values, finalFrom, fewestMarks } = terms;
  const scale = { values, finalFrom };
  const daysBeyond = daysBeyondTimetable(head, period, facts, today);
  const places = facts.subjects.length;
  const at = (student: number, subject: number) => student * places + subject;
  const marksAt = Array.from({ length: facts.students.length * places }, (): AssessedMark[] => []);
  for (const [student, subject, day, weight, value] of facts.marks)
    marksAt[at(student, subject)]!.push({ day, weight, value });
  const missedAt = new Map(facts.absences.map(([student, subject, count]) => [at(student, subject), count]));
  const finalsAt = new Map(facts.finals.map(([student, subject, values]) => [at(student, subject), values]));
  const exemptAt = new Set(facts.exempt.map(([student, subject]) => at(student, subject)));
  const isRunning = period.startsOn <= today && today <= period.endsOn;
  const forecastYear = isRunning ? yearForecastOf(head, terms, period) : null;
  const earlierAt = new Map(facts.earlier.map(([student, subject, value]) => [at(student, subject), value]));

  const sources: WorksToCome['source'][] = [];
  const cells: ForecastCell[] = [];
  for (const [subjectIndex, subject] of facts.subjects.entries()) {
    sources.push('UNKNOWN');
    if (subject.mode !== 'MARKS') continue;
    const ofClass = facts.students.map((_, student) => marksAt[at(student, subjectIndex)]!);
    const { source, weights, possible } = subjectToCome(subject, ofClass, facts, daysBeyond, period, today);
    sources[subjectIndex] = source;
    const sums = classSoFar(scale, ofClass, weights);
    const finals = facts.students.map((_, student) => earlierAt.get(at(student, subjectIndex)) ?? null);
    const withMarks = ofClass.filter((marks) => marks.length > 0).length;
    for (const [studentIndex, marks] of ofClass.entries()) {
      if (onlyStudent !== null && studentIndex !== onlyStudent) continue;
      const earlier = earlierOf(scale, finals, studentIndex);
      const nothingToGoBy =
        marks.length === 0 && (weights.length === 0 || (withMarks === 0 && earlier === null));
      const place = at(studentIndex, subjectIndex);
      if (nothingToGoBy || (marks.length === 0 && exemptAt.has(place))) continue;
      const own: CellFacts = {
        scale,
        marks,
        toCome: weights,
        possible,
        others: othersOf(sums, marks),
        othersCount: withMarks - (marks.length > 0 ? 1 : 0),
        earlier,
        source,
        fewestMarks,
        soFar: { finalMarks: finalsAt.get(place) ?? [], periods: subject.periodsBefore },
        missed: missedAt.get(place) ?? 0,
        lessonsHeld: subject.lessonsHeld,
      };
      cells.push({ studentIndex, subjectIndex, ...studentForecast(own, forecastYear), facts: own });
    }
  }
  return { worksToCome: sources, cells };
}

/** None where the year's periods of the kind are on more than one scale: then their marks have no common mean. */
function yearForecastOf(
  head: ForecastHead,
  { scale, yearFinalFrom }: ForecastTerms,
  { kind }: PeriodRow,
): ForecastYear | null {
  const isAlike = (each: PeriodRow) => each.kind === kind;
  const coming = head.coming.filter(isAlike);
  const changes = [...head.periods.filter(isAlike), ...coming].some(
    (each) => !areSame(termsOf(head, each).scale, scale),
  );
  return changes ? null : yearForecast({ values: scale, finalFrom: yearFinalFrom }, coming.length);
}

function earlierOf(
  scale: MarkScale,
  finals: readonly (number | null)[],
  student: number,
): EarlierMark | null {
  const value = finals[student];
  if (value === null || value === undefined) return null;
  return {
    value,
    others: scale.values.map(
      (mark) => finals.filter((final, other) => other !== student && final === mark).length,
    ),
  };
}
