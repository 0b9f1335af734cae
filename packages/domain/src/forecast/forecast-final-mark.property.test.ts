import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessedMark } from './assessed-mark.ts';
import { classSoFar, othersOf } from './class-so-far.ts';
import { type ForecastInput, forecastFinalMark } from './forecast-final-mark.ts';
import { finalRank, type MarkScale } from './mark-scale.ts';
import { rowOf } from './row-of.ts';

const scale = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -10, max: 20 }), { minLength: 2, maxLength: 6 }),
    fc.double({ min: 0.3, max: 0.7, noNaN: true }),
  )
  .map(([unsorted, at]): MarkScale => {
    const values = unsorted.toSorted((one, other) => one - other);
    return {
      values,
      finalFrom: values.slice(1).map((value, rank) => values[rank]! + at * (value - values[rank]!)),
    };
  });
const weight: fc.Arbitrary<number> = fc.constantFrom(0, 0.5, 1, 1, 1, 2, 3, 10, 100);

const school = scale.chain((given) => {
  const marks = fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 60 }), weight, value: fc.constantFrom(...given.values) }),
    { maxLength: 12 },
  );
  return fc.record({
    scale: fc.constant(given),
    marks: marks.filter((own) => own.length > 0),
    toCome: fc.array(weight, { maxLength: 12 }),
    others: fc.array(marks, { maxLength: 8 }),
    earlier: fc.option(
      fc.record({
        value: fc.constantFrom(...given.values),
        others: fc.array(fc.nat(9), { minLength: given.values.length, maxLength: given.values.length }),
      }),
    ),
  });
});
type School = typeof school extends fc.Arbitrary<infer Value> ? Value : never;

/** Nothing of the student's counts, and works of the class do. */
const WEIGHTLESS: School = {
  scale: { values: [1, 3, 5], finalFrom: [1.6, 3.6] },
  marks: [{ day: 0, weight: 0, value: 1 }],
  toCome: [0],
  others: [[{ day: 0, weight: 2, value: 1 }]],
  earlier: null,
};

const inputOf = ({ scale: given, marks, toCome, others, earlier }: School): ForecastInput => ({
  scale: given,
  marks,
  toCome,
  others: othersOf(classSoFar(given, others, [...toCome, ...marks.map((mark) => mark.weight)]), []),
  earlier,
});
const probabilitiesOf = (of: School) => forecastFinalMark(inputOf(of)).probabilities;
const close = (one: readonly number[], other: readonly number[]) => {
  expect(one.length).toBe(other.length);
  for (const [at, share] of one.entries()) expect(share).toBeCloseTo(other[at]!, 9);
};

describe('the forecast of a final mark', () => {
  it('gives probabilities that add up to one', () => {
    fc.assert(
      fc.property(school, (of) => {
        const shares = probabilitiesOf(of);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a final mark less likely to be reached by a better mark', () => {
    fc.assert(
      fc.property(school, fc.nat(), (of, pick) => {
        const at = pick % of.marks.length;
        const mark = of.marks[at]!;
        const rank = of.scale.values.indexOf(mark.value);
        fc.pre(rank < of.scale.values.length - 1);
        const better = of.marks.with(at, { ...mark, value: of.scale.values[rank + 1]! });
        let before = 0;
        let after = 0;
        const now = probabilitiesOf(of);
        for (const [final, share] of probabilitiesOf({ ...of, marks: better }).entries()) {
          // At most `final`: not more likely than before.
          before += now[final]!;
          after += share;
          expect(after).toBeLessThanOrEqual(before + 1e-7);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is certain when nothing is to come', () => {
    fc.assert(
      fc.property(school, (of) => {
        const shares = probabilitiesOf({ ...of, toCome: [] });
        const weights = of.marks.reduce((sum, mark) => sum + mark.weight, 0);
        const mean = weights
          ? of.marks.reduce((sum, mark) => sum + mark.value * mark.weight, 0) / weights
          : of.marks.reduce((sum, mark) => sum + mark.value, 0) / of.marks.length;
        expect(shares[finalRank(of.scale, mean)]).toBe(1);
      }),
    );
  });

  it('does not depend on what the marks are called, nor on their origin and unit', () => {
    fc.assert(
      fc.property(
        school,
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (of, shift, unit) => {
          const named = (value: number) => value * unit + shift;
          const marks = (list: readonly AssessedMark[]) =>
            list.map((mark) => ({ ...mark, value: named(mark.value) }));
          close(
            probabilitiesOf({
              ...of,
              scale: { values: of.scale.values.map(named), finalFrom: of.scale.finalFrom.map(named) },
              marks: marks(of.marks),
              others: of.others.map(marks),
              earlier: of.earlier && { ...of.earlier, value: named(of.earlier.value) },
            }),
            probabilitiesOf(of),
          );
        },
      ),
    );
  });

  it('is not made certain by an earlier mark where light and heavy works have nothing in common', () => {
    const works = (weight: number, value: number, count: number): AssessedMark[] =>
      rowOf(count, 0).map(() => ({ day: 0, weight, value }));
    const oneWay = [...works(1, 5, 4), ...works(100, 2, 4)];
    const otherWay = [...works(1, 2, 4), ...works(100, 5, 4)];
    const shares = probabilitiesOf({
      scale: { values: [2, 3, 4, 5], finalFrom: [2.5, 3.5, 4.5] },
      marks: [...works(1, 2, 1), ...works(10, 3, 1), ...works(100, 4, 1)],
      toCome: [100, 10],
      others: rowOf(8, 0).map((_, at) => (at % 2 ? oneWay : otherWay)),
      earlier: { value: 2, others: [1, 4, 4, 1] },
    });
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(Math.max(...shares)).toBeLessThan(0.9);
  });

  it('does not depend on the order of marks of one day, nor on the unit of the weights', () => {
    fc.assert(
      fc.property(school, fc.constantFrom(0.25, 8), (of, unit) => {
        const day = of.marks.map((mark) => ({ ...mark, day: mark.day % 3 }));
        close(probabilitiesOf({ ...of, marks: day.toReversed() }), probabilitiesOf({ ...of, marks: day }));
        const heavier = (list: readonly AssessedMark[]) =>
          list.map((mark) => ({ ...mark, weight: mark.weight * unit }));
        close(
          probabilitiesOf({
            ...of,
            marks: heavier(of.marks),
            others: of.others.map(heavier),
            toCome: of.toCome.map((each) => each * unit),
          }),
          probabilitiesOf(of),
        );
      }),
      { examples: [[WEIGHTLESS, 0.25]] },
    );
  });
});
