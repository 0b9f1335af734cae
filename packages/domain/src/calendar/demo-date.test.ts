import { describe, expect, it } from 'vitest';
import { civil, exampleCalendar } from './class-calendar.fixture.ts';
import { demoDate } from './demo-date.ts';
import { studyWeeksOf } from './school-day.ts';

const WEEKS = studyWeeksOf(exampleCalendar()).map(({ week }) => week);

describe('demoDate', () => {
  it.each([
    ['2026-11-19', '2026-11-19', false, 'in a study week'],
    ['2026-11-22', '2026-11-22', false, 'on its Sunday'],
    ['2026-10-29', '2026-10-21', true, 'in a vacation'],
    ['2027-07-15', '2027-05-26', true, 'after the year'],
    ['2026-08-10', '2027-05-26', true, 'before the year'],
  ])('on %s shows %s (shifted %s), %s', (today, date, shifted) => {
    const shown = demoDate(civil(today), WEEKS);
    expect(shown.date.toString()).toBe(date);
    expect(shown.shifted).toBe(shifted);
  });

  it('does not depend on the order of the weeks', () => {
    expect(demoDate(civil('2027-07-15'), WEEKS.toReversed()).date.toString()).toBe('2027-05-26');
  });

  it('shows today when the year has no study week', () => {
    const shown = demoDate(civil('2026-11-19'), []);
    expect(shown.date.toString()).toBe('2026-11-19');
    expect(shown.shifted).toBe(false);
  });
});
