import type { AssessedMark } from '../src/forecast/assessed-mark.ts';
import { FIVE_POINT_SCALE, finalRank } from '../src/forecast/mark-scale.ts';
import { normalQuantile } from '../src/forecast/normal-distribution.ts';
import { type Course, weightedMean } from './mark-sequences.ts';

/** How a school's marks come about, in standard deviations. */
export interface School {
  readonly classes: number;
  readonly students: number;
  /** Fewest and most marks of a student in the period. */
  readonly marks: readonly [number, number];
  readonly weightOf: (work: number, random: () => number) => number;
  /** How frequent 2, 3, 4 and 5 are. */
  readonly shares: readonly number[];
  /** Part of the variance of a mark that is the student's ability. */
  readonly ability: number;
  /** Correlation of the ability for works of more than weight 3 with that for others. */
  readonly heavyLikeLight: number;
  /** What the level gains from the beginning to the end. */
  readonly gain: number;
}

const ORDINARY: School = {
  classes: 24,
  students: 25,
  marks: [25, 50],
  weightOf: () => 1,
  shares: [0.05, 0.25, 0.4, 0.3],
  ability: 0.4,
  heavyLikeLight: 1,
  gain: 0,
};
const BETWEEN_CLASSES = 0.3;
const BETWEEN_WORKS = 0.3;

export const SCHOOLS: Readonly<Record<string, School>> = {
  'many small works': ORDINARY,
  'four large works': { ...ORDINARY, marks: [4, 4], ability: 0.55 },
  'mostly fives': { ...ORDINARY, shares: [0.01, 0.04, 0.15, 0.8] },
  'weights a hundredfold apart': { ...ORDINARY, weightOf: (_, random) => 100 ** random() },
  'tests of another kind': { ...ORDINARY, weightOf: (work) => (work % 6 === 5 ? 5 : 1), heavyLikeLight: 0.6 },
  'one enormous work at the end': {
    ...ORDINARY,
    marks: [20, 30],
    weightOf: (work) => (work === 25 ? 60 : 1),
  },
  'marks that fall': { ...ORDINARY, gain: -0.8 },
  'marks that rise': { ...ORDINARY, gain: 0.8 },
  'marks by chance': { ...ORDINARY, ability: 0.1 },
  'steady students': { ...ORDINARY, ability: 0.65 },
  'small classes': { ...ORDINARY, classes: 120, students: 5, marks: [6, 12] },
};

/** Invents a school's marks, the same for the same seed. */
export function inventCourses(school: School, seed: number): Course[] {
  const random = randomFrom(seed);
  const normal = () => normalQuantile(random());
  const bounds = school.shares.slice(0, -1).map((_, rank) => {
    const below = school.shares.slice(0, rank + 1).reduce((sum, share) => sum + share, 0);
    return normalQuantile(below);
  });
  const [fewest, most] = school.marks;
  return Array.from({ length: school.classes }, (_, at) => {
    const level = BETWEEN_CLASSES * normal();
    const works = Array.from({ length: most }, (__, work) => ({
      weight: school.weightOf(work, random),
      level: level + BETWEEN_WORKS * normal() + school.gain * (work / most - 0.5),
    }));
    const sequences = Array.from({ length: school.students }, () => {
      const light = normal();
      const heavy = school.heavyLikeLight * light + Math.sqrt(1 - school.heavyLikeLight ** 2) * normal();
      const count = fewest + Math.floor(random() * (most - fewest + 1));
      const chosen = works
        .map((work, day) => ({ ...work, day, order: random() }))
        .toSorted((one, other) => one.order - other.order)
        .slice(0, count)
        .toSorted((one, other) => one.day - other.day);
      const marks = chosen.map(({ day, weight, level: ofWork }): AssessedMark => {
        const ability = Math.sqrt(school.ability) * (weight > 3 ? heavy : light);
        const shown = ability + ofWork + Math.sqrt(1 - school.ability) * normal();
        return { day, weight, value: 2 + bounds.filter((bound) => shown > bound).length };
      });
      return { marks, finalRank: finalRank(FIVE_POINT_SCALE, weightedMean(marks)) };
    });
    return { title: `class ${at + 1}`, sequences };
  });
}

/** Numbers between 0 and 1, both excluded (a linear congruential generator of Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}
