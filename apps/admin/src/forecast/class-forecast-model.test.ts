import { expect, it } from 'vitest';
import {
  type ClassForecast,
  type ForecastCell,
  isAtRisk,
  isCertain,
  rowsByNeed,
} from './class-forecast-model.ts';

const cell = (
  studentIndex: number,
  subjectIndex: number,
  probabilities: number[],
  flags: ForecastCell['flags'] = [],
): ForecastCell => ({
  studentIndex,
  subjectIndex,
  probabilities,
  flags,
  likeliest: 4,
  marks: 5,
  meanSoFar: 4,
  meanLow: 3,
  meanHigh: 5,
  trend: 'STEADY',
  needed: [],
  year: null,
  expectedMark: null,
  issued: null,
});

const model: Pick<ClassForecast, 'students' | 'subjects' | 'cells'> = {
  students: ['a', 'b', 'c', 'd'].map((studentId) => ({ studentId, name: studentId })),
  subjects: ['x', 'y'].map((subjectId) => ({
    subjectId,
    title: subjectId,
    mode: 'MARKS',
    worksToCome: 'ESTIMATED',
  })),
  cells: [
    cell(0, 0, [0, 0, 900, 100]),
    cell(0, 1, [0, 0, 900, 100]),
    cell(1, 0, [0, 0, 900, 100], ['ON_THE_EDGE']),
    cell(2, 0, [250, 500, 250, 0], ['MAY_FAIL']),
    cell(2, 1, [250, 500, 250, 0], ['MAY_FAIL']),
    cell(3, 1, [400, 300, 300, 0], ['LIKELY_FAILING']),
  ],
};

it('puts first who may expect the most worst marks, and counts the subjects at risk', () => {
  const rows = rowsByNeed(model as ClassForecast);
  expect(rows.map(({ studentId, atRisk }) => [studentId, atRisk])).toEqual([
    ['c', 2],
    ['d', 1],
    ['b', 0],
    ['a', 0],
  ]);
});

it('leaves a gap where a subject has no forecast', () => {
  const rows = rowsByNeed(model as ClassForecast);
  expect(rows.find(({ studentId }) => studentId === 'd')!.cells.map((each) => each?.subjectIndex)).toEqual([
    undefined,
    1,
  ]);
});

it('takes a possible worst mark for a risk only by enough marks, a likely one always', () => {
  expect(isAtRisk({ flags: ['MAY_FAIL'] })).toBe(true);
  expect(isAtRisk({ flags: ['MAY_FAIL', 'TOO_FEW_MARKS'] })).toBe(false);
  expect(isAtRisk({ flags: ['LIKELY_FAILING', 'TOO_FEW_MARKS'] })).toBe(true);
});

it('knows a period in which nothing is left to come', () => {
  expect(isCertain({ cells: [cell(0, 0, [0, 1000, 0, 0]), cell(0, 1, [0, 0, 0, 1000])] })).toBe(true);
  expect(isCertain({ cells: [cell(0, 0, [0, 1000, 0, 0]), cell(0, 1, [0, 0, 1, 999])] })).toBe(false);
});
