import { describe, expect, it } from 'vitest';
import { rowsOf, schoolOn, sumOf } from './row-objects.ts';
import type { SchoolRows } from './school-rows.ts';

describe('the invented school through the year', { timeout: 60_000 }, () => {
  const openOn = (rows: SchoolRows) =>
    rowsOf(rows, 'class_week').filter(({ closed_at }) => closed_at === null);

  it('asks nothing in a vacation week', () => {
    const rows = schoolOn('2026-10-29');
    const weeks = new Set(rowsOf(rows, 'weekly_duty').map(({ week }) => week));
    expect(weeks.has('2026-10-19')).toBe(true);
    for (const free of ['2026-10-26', '2026-12-28', '2027-01-04', '2027-03-29'])
      expect(weeks.has(free)).toBe(false);
    const first = rowsOf(rows, 'school_class').find(({ title }) => title === '1А')!.class_id;
    const february = rowsOf(rows, 'weekly_duty').filter(({ week }) => week === '2027-02-15');
    expect(february.length).toBeGreaterThan(800);
    expect(february.filter(({ class_id }) => class_id === first)).toEqual([]);
  });

  it('asks nothing yet in the first week', () => {
    const rows = schoolOn('2026-09-03');
    const firstWeek = rowsOf(rows, 'weekly_duty').filter(({ week }) => week === '2026-08-31');
    expect(new Set(firstWeek.map(({ reason }) => reason))).toEqual(new Set(['BEFORE_START']));
    expect(rows.tables.diary_acknowledgement).toEqual([]);
    expect(rowsOf(rows, 'student').every(({ ends_on }) => ends_on === null)).toBe(true);
    expect(sumOf(rowsOf(rows, 'class_week'), 'on_time')).toBe(0);
  });

  it('has last week still open on a Monday of grace, with Sunday’s presses in it', () => {
    const rows = schoolOn('2026-11-23');
    const lastWeek = openOn(rows).filter(({ week }) => week === '2026-11-16');
    expect(lastWeek.length).toBe(40);
    const share = sumOf(lastWeek, 'on_time') / sumOf(lastWeek, 'required');
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.9);
    expect(sumOf(lastWeek, 'late')).toBe(0);
    const thisWeek = openOn(rows).filter(({ week }) => week === '2026-11-23');
    expect(sumOf(thisWeek, 'on_time')).toBe(0);
    expect(openOn(rows).filter(({ week }) => week! < '2026-11-16')).toEqual([]);
  });

  it('fills the open week towards Sunday', () => {
    const answered = ['2026-11-25', '2026-11-27', '2026-11-29'].map((day) =>
      sumOf(
        rowsOf(schoolOn(day), 'class_week').filter(({ week }) => week === '2026-11-23'),
        'on_time',
      ),
    );
    expect(answered).toEqual(answered.toSorted((a, b) => a - b));
    expect(answered[0]).toBeGreaterThan(20);
    expect(answered[2]).toBeGreaterThan(2 * answered[1]! - answered[0]!);
  });

  it('shows in the summer the year that has ended, all closed', () => {
    const rows = schoolOn('2027-07-15');
    expect(rowsOf(rows, 'academic_year')[0]!.title).toBe('2026/27');
    expect(openOn(rows)).toEqual([]);
    const counted = rowsOf(rows, 'class_week').filter(({ required }) => (required as number) > 0);
    expect(new Set(counted.map(({ week }) => week)).size).toBe(34);
    expect(sumOf(counted, 'on_time') / sumOf(counted, 'required')).toBeGreaterThan(0.85);
    expect(rows.tables.lesson).toEqual([]);
    expect(rows.tables.mark).toEqual([]);
  });
});
