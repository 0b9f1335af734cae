import type { IdMaker } from './deterministic-id.ts';
import type { Random } from './random.ts';

export interface DemoClass {
  readonly id: string;
  readonly title: string;
  readonly grade: number;
  readonly sortOrder: number;
  /** Students at the start of the year. */
  readonly size: number;
  /** ISO days of lessons. */
  readonly weekdays: readonly number[];
}

/** How well a class's families read the diary, as the story of the demo wants it. */
export type ClassStory = 'ORDINARY' | 'FALLING' | 'EXCELLENT';

const FOUR = ['А', 'Б', 'В', 'Г'];
const TWO = ['А', 'Б'];
const SIX_DAY_CLASS = '10А';
const STORIES: Readonly<Record<string, ClassStory>> = { '6Б': 'FALLING', '8В': 'FALLING', '3А': 'EXCELLENT' };

/** The story of a class, by its title. */
export const storyOf = (title: string): ClassStory => STORIES[title] ?? 'ORDINARY';

/** Forty classes, 1А to 11Б, exactly 1,000 places in all. */
export function inventClasses(random: Random, id: IdMaker, startYear: number): DemoClass[] {
  const titles = Array.from({ length: 11 }, (_, at) => at + 1).flatMap((grade) =>
    (grade < 10 ? FOUR : TWO).map((letter) => ({ grade, letter })),
  );
  const sizes = random.shuffle(
    Array.from({ length: titles.length / 8 }, () => [22, 23, 24, 25, 25, 26, 27, 28]).flat(),
  );
  return titles.map(({ grade, letter }, at) => {
    const title = `${grade}${letter}`;
    return {
      id: id('class', startYear, title),
      title,
      grade,
      sortOrder: grade * 100 + FOUR.indexOf(letter),
      size: sizes[at]!,
      weekdays: title === SIX_DAY_CLASS ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5],
    };
  });
}
