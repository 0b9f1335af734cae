import { describe, expect, it } from 'vitest';
import { exampleCalendar } from '../calendar/class-calendar.fixture.ts';
import { classDeadlines } from '../calendar/deadlines.ts';
import { studyWeeksOf } from '../calendar/school-day.ts';
import { at, ZONE } from './duty.fixture.ts';
import { weekCards } from './week-cards.ts';

const WEEKS = classDeadlines(studyWeeksOf(exampleCalendar()), [], ZONE);
const cards = (time: string) => weekCards(WEEKS, at(time)).map(({ week }) => week.toString());

describe('weekCards', () => {
  it.each([
    ['on Wednesday: this week, then the overdue one', '2026-11-18T18:00:00', ['2026-11-16', '2026-11-09']],
    ['in grace: last week first', '2026-11-24T07:59:59', ['2026-11-16', '2026-11-23']],
    ['after grace: this week first', '2026-11-24T08:00:00', ['2026-11-23', '2026-11-16']],
    ['in a vacation: the overdue weeks, the newest first', '2026-10-28T12:00:00', ['2026-10-19']],
    ['after a vacation', '2026-11-04T12:00:00', ['2026-11-02', '2026-10-19']],
    ['before the year', '2026-08-20T12:00:00', []],
    ['after all is closed', '2027-06-07T00:00:00', []],
  ])('%s', (_, time, expected) => {
    expect(cards(time)).toEqual(expected);
  });

  it('lists several overdue weeks from the newest, as after a transfer between calendars', () => {
    const longOpen = WEEKS.map((week) => ({ ...week, closesAt: at('2027-06-07T00:00:00') }));
    const shown = weekCards(longOpen, at('2026-09-16T12:00:00')).map(({ week }) => week.toString());
    expect(shown).toEqual(['2026-09-14', '2026-09-07', '2026-08-31']);
  });

  it('does not depend on the order of the weeks, and leaves it alone', () => {
    const reversed = WEEKS.toReversed();
    expect(weekCards(reversed, at('2026-11-24T07:00:00'))).toEqual(
      weekCards(WEEKS, at('2026-11-24T07:00:00')),
    );
    expect(reversed[0]).toBe(WEEKS.at(-1));
  });
});
