import { describe, expect, it } from 'vitest';
import { gradeRanges } from './grade-ranges.ts';

describe('grades as ranges', () => {
  const taught = ['01', '02', '03', '04', '06', '10', '11'];

  it.each([
    [['01', '02', '03', '04'], '1–4'],
    [['04', '06'], '4–6'],
    [['11', '01', '10'], '1, 10–11'],
    [['02'], '2'],
    [['05'], '5'],
    [['KG', '01'], '1, KG'],
    [[], ''],
  ])('%j are «%s»', (grades, text) => {
    expect(gradeRanges(grades, taught)).toBe(text);
  });
});
