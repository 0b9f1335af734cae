import { expect, it } from 'vitest';
import {
  type ClassForecast,
  type ForecastCell,
  isAtRisk,
  isCertain,
  isComplete,
  isSettled,
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

const model: Pick<ClassForecast, 'scale' | 'students' | 'subjects' | 'cells' | 'finalMarks'> = {
  scale: [2, 3, 4, 5],
  finalMarks: [],
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

it('puts first who is at risk in the most subjects, and counts them', () => {
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
  expect(isAtRisk({ flags: ['MAY_FAIL'], marks: 5 })).toBe(true);
  expect(isAtRisk({ flags: ['MAY_FAIL', 'TOO_FEW_MARKS'], marks: 2 })).toBe(false);
  expect(isAtRisk({ flags: ['LIKELY_FAILING', 'TOO_FEW_MARKS'], marks: 2 })).toBe(true);
  expect(isAtRisk({ flags: ['LIKELY_FAILING', 'TOO_FEW_MARKS'], marks: 0 })).toBe(false);
});

it('knows a period in which nothing is left to come', () => {
  expect(isCertain({ cells: [cell(0, 0, [0, 1000, 0, 0]), cell(0, 1, [0, 0, 0, 1000])] })).toBe(true);
  expect(isCertain({ cells: [cell(0, 0, [0, 1000, 0, 0]), cell(0, 1, [0, 0, 1, 999])] })).toBe(false);
});

it('puts whoever is counted before whoever is not, however small many chances add up', () => {
  const rows = rowsByNeed({
    ...model,
    cells: [
      cell(0, 0, [190, 700, 110, 0]),
      cell(0, 1, [190, 700, 110, 0]),
      cell(1, 0, [250, 700, 50, 0], ['MAY_FAIL']),
      { ...cell(2, 0, [600, 300, 100, 0], ['TOO_FEW_MARKS']), marks: 0 },
    ],
  } as ClassForecast);
  expect(rows.map(({ studentId, atRisk }) => [studentId, atRisk])).toEqual([
    ['b', 1],
    ['a', 0],
    ['c', 0],
    ['d', 0],
  ]);
});

it('counts what the journal has once the period has ended with it', () => {
  const page = {
    ...model,
    cells: [cell(0, 0, [1000, 0, 0, 0], ['LIKELY_FAILING']), cell(1, 0, [0, 0, 1000, 0])],
    finalMarks: [
      { studentIndex: 0, subjectIndex: 0, value: '3' },
      { studentIndex: 1, subjectIndex: 0, value: '2' },
      { studentIndex: 2, subjectIndex: 1, value: 'NOT_ASSESSED' },
    ],
  } as unknown as ClassForecast;
  expect(isSettled(page)).toBe(true);
  const rows = rowsByNeed(page);
  expect(rows.map(({ studentId, atRisk }) => [studentId, atRisk])).toEqual([
    ['b', 1],
    ['a', 0],
    ['c', 0],
    ['d', 0],
  ]);
  expect(rows.find(({ studentId }) => studentId === 'c')!.finals).toEqual([undefined, 'NOT_ASSESSED']);
  expect(isComplete(page)).toBe(true);
  // One who has none yet counts by what the marks come to.
  const begun = { ...page, finalMarks: page.finalMarks.slice(1) };
  expect([isSettled(begun), isComplete(begun)]).toEqual([true, false]);
  expect(
    rowsByNeed(begun)
      .map(({ studentId, atRisk }) => [studentId, atRisk])
      .slice(0, 2),
  ).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect(isSettled({ ...page, cells: [] })).toBe(false);
  expect(isSettled({ ...page, finalMarks: [] })).toBe(false);
  expect(isSettled({ ...page, cells: [cell(0, 0, [0, 0, 1, 999])] })).toBe(false);
});
