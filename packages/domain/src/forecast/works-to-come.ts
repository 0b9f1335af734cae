import { rowOf } from './row-of.ts';

/** Where the weights of the works still to come are known from. */
export type WorksToComeSource = 'PLANNED' | 'ESTIMATED' | 'UNKNOWN';

export interface WorksToCome {
  readonly source: WorksToComeSource;
  /** Of the works to be expected. */
  readonly weights: readonly number[];
  /** The same, and an ordinary one for each further lesson: what none of them can bring is out of reach. */
  readonly possible: readonly number[];
}

export interface WorksToComeFacts {
  /** Weights of the planned control works that lessons to come will bring. */
  readonly planned: readonly number[];
  /** Of those that are written and await their marks: no lesson to come brings them. */
  readonly awaiting: readonly number[];
  /** Lessons of the subject that the timetable still holds in the period. */
  readonly lessonsToCome: number;
  /** Lessons of the subject held so far. */
  readonly lessonsHeld: number;
  /** Weights of all the marks of the class so far in the period, and how many students it has. */
  readonly weights: readonly number[];
  readonly students: number;
}

/**
 * The works a student can still expect: those that await marks, the planned ones, and as many others as the class's
 * lessons brought marks so far, with the weights that those had. While a lesson is left that may bring a mark there is at least one. With neither
 * a plan nor marks and lessons to go by nothing is said.
 */
export function worksToCome(facts: WorksToComeFacts): WorksToCome {
  const { planned, awaiting, lessonsToCome, lessonsHeld, weights, students } = facts;
  const sorted = weights.toSorted((one, other) => one - other);
  const isEstimated = lessonsHeld > 0 && students > 0 && sorted.length > 0;
  const perLesson = isEstimated ? sorted.length / students / lessonsHeld : 0;
  const least = isEstimated && lessonsToCome > 0 ? 1 : 0;
  const count = Math.max(least, Math.round(perLesson * lessonsToCome)) - planned.length;
  const others = evenly(sorted, count);
  const all = [...awaiting, ...planned, ...others];
  const taken = planned.length + others.length;
  const further = isEstimated ? Math.max(0, Math.floor(lessonsToCome) - taken) : 0;
  const possible = [...all, ...rowOf(further, sorted[Math.floor(sorted.length / 2)]!)];
  if (awaiting.length + planned.length > 0) return { source: 'PLANNED', weights: all, possible };
  return { source: isEstimated ? 'ESTIMATED' : 'UNKNOWN', weights: all, possible };
}

/** Evenly spaced quantiles keep the mixture of light and heavy works. */
const evenly = (sorted: readonly number[], count: number): number[] =>
  Array.from(
    { length: Math.max(0, count) },
    (_, at) => sorted[Math.floor(((at + 0.5) / count) * sorted.length)]!,
  );
