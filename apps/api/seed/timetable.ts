import type { DemoClass } from './classes.ts';
import { hoursIn, SUBJECTS } from './curriculum.ts';
import type { Random } from './random.ts';
import type { Teaching } from './teaching.ts';

/** For each class and ISO weekday the subjects in the order of lessons, by their place in the curriculum. */
export type Timetable = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** Spreads a week's hours over its days: never crowding one, and one subject twice a day only when it must be. */
function spreadOverDays({ grade, weekdays }: DemoClass, random: Random): Map<number, number[]> {
  const days = new Map(weekdays.map((day) => [day, [] as number[]]));
  const bySize = SUBJECTS.map((subject, at) => [at, hoursIn(subject, grade)] as const).sort(
    (a, b) => b[1] - a[1],
  );
  for (const [subject, hours] of bySize)
    for (let hour = 0; hour < hours; hour++) {
      const cost = (lessons: readonly number[]) =>
        (lessons.includes(subject) ? 5 : 0) + lessons.length + random.next();
      const [cheapest] = [...days.values()]
        .map((lessons) => [cost(lessons), lessons] as const)
        .sort((a, b) => a[0] - b[0]);
      cheapest![1].push(subject);
    }
  return days;
}

/** Weekly lessons of all classes; a teacher is in one place at a time wherever the day's order allows it. */
export function inventTimetable(
  classes: readonly DemoClass[],
  teaching: Teaching,
  random: Random,
): Timetable {
  const busy = new Set<string>();
  return new Map(
    classes.map((schoolClass) => {
      const own = random.split(schoolClass.title);
      const days = [...spreadOverDays(schoolClass, own)].map(([weekday, subjects]) => {
        const left = own.shuffle(subjects);
        const lessons = subjects.map((_, at) => {
          const slot = (subject: number) =>
            `${weekday}/${at + 1}/${teaching.teacherOf(schoolClass.id, subject)}`;
          const free = left.findIndex((subject) => !busy.has(slot(subject)));
          const [subject] = left.splice(Math.max(free, 0), 1);
          busy.add(slot(subject!));
          return subject!;
        });
        return [weekday, lessons] as const;
      });
      return [schoolClass.id, new Map(days)] as const;
    }),
  );
}
