/** Where the weights of the works still to come are known from. */
export type WorksToComeSource = 'PLANNED' | 'ESTIMATED' | 'UNKNOWN';

export interface WorksToCome {
  readonly source: WorksToComeSource;
  readonly weights: readonly number[];
}

export interface WorksToComeFacts {
  /** Weights of the control works that the plan still holds. */
  readonly planned: readonly number[];
  /** Lessons of the subject that the timetable still holds in the period. */
  readonly lessonsToCome: number;
  /** Lessons of the subject held so far. */
  readonly lessonsHeld: number;
  /** Weights of all the marks of the class so far in the period, and how many students it has. */
  readonly weights: readonly number[];
  readonly students: number;
}

/**
 * The works a student can still expect: the planned ones, and as many others as the class's lessons brought marks so
 * far, with the weights that those had. With neither a plan nor marks and lessons to go by nothing is said.
 */
export function worksToCome(facts: WorksToComeFacts): WorksToCome {
  const { planned, lessonsToCome, lessonsHeld, weights, students } = facts;
  const perLesson = lessonsHeld > 0 && students > 0 ? weights.length / students / lessonsHeld : 0;
  const count = Math.max(0, Math.round(perLesson * lessonsToCome) - planned.length);
  const sorted = weights.toSorted((one, other) => one - other);
  // Evenly spaced quantiles keep the mixture of light and heavy works.
  const others = Array.from(
    { length: count },
    (_, at) => sorted[Math.floor(((at + 0.5) / count) * sorted.length)]!,
  );
  const all = [...planned, ...others];
  if (planned.length > 0) return { source: 'PLANNED', weights: all };
  return { source: lessonsHeld > 0 && weights.length > 0 ? 'ESTIMATED' : 'UNKNOWN', weights: all };
}
