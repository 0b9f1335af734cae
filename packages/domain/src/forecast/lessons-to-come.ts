/** What the timetable holds of one subject in a period, and how far it reaches. */
export interface TimetableFacts {
  /** Lessons of the subject so far, and those that the timetable already holds after them. */
  readonly lessonsHeld: number;
  readonly lessonsAhead: number;
  /** Days of the period on which the timetable holds any lesson of the class. */
  readonly lessonDays: number;
  /** School days of the period after the last of those. */
  readonly daysBeyond: number;
}

/** Lessons still to come: those that the timetable holds, and beyond its end as many a day as it has had so far. */
export function lessonsToCome({ lessonsHeld, lessonsAhead, lessonDays, daysBeyond }: TimetableFacts): number {
  const perDay = lessonDays > 0 ? (lessonsHeld + lessonsAhead) / lessonDays : 0;
  return lessonsAhead + perDay * daysBeyond;
}
