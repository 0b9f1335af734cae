import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, SIX_DAYS } from '../calendar/class-calendar.fixture.ts';
import { civilDate, dayNumber } from '../calendar/day-number.ts';
import { dutyWeeksOf } from './duty.fixture.ts';
import { mayAcknowledge } from './entitlement.ts';
import { planDuties, type StudentHistory } from './plan-duty.ts';

const CALENDARS = {
  '5A': {},
  '5S': { weekdayPatterns: [{ startsOn: civil('2026-09-01'), weekdays: SIX_DAYS }] },
  '1A': { grade: '1' },
};
const DAY = fc.integer({ min: dayNumber(civil('2026-08-20')), max: dayNumber(civil('2027-06-05')) });
const SPAN = fc.tuple(DAY, fc.option(fc.integer({ min: 0, max: 120 }))).map(([first, length]) => ({
  startsOn: civilDate(first),
  endsOn: length === null ? null : civilDate(first + length),
}));
const HISTORY: fc.Arbitrary<StudentHistory> = fc.record({
  enrolments: fc.array(
    fc
      .tuple(SPAN, fc.constantFrom('5A', '5S', '1A', 'other year'))
      .map(([span, classId]) => ({ ...span, classId })),
    { maxLength: 4 },
  ),
  guardianships: fc.array(
    fc
      .tuple(SPAN, fc.constantFrom('mother', 'father'), fc.constantFrom('FULL' as const, 'NONE' as const))
      .map(([span, guardianId, rights]) => ({ ...span, guardianId, rights })),
    { maxLength: 5 },
  ),
  birthDate: fc.option(DAY.map((day) => civilDate(day).subtract({ years: 18 }))),
  exemptions: fc.array(SPAN, { maxLength: 1 }),
});

describe.each(['ANY', 'EVERY'] as const)('whatever the history, under %s', (answers) => {
  const classes = dutyWeeksOf(CALENDARS, answers, '2026-09-14');

  it('a student has at most one duty a week, in order, in a class with school that week', () => {
    fc.assert(
      fc.property(HISTORY, (history) => {
        const weeks = planDuties(history, classes).map(({ week, classId }) => {
          expect(classes.get(classId)?.weeks.has(dayNumber(week))).toBe(true);
          return week.toString();
        });
        expect(weeks).toEqual([...new Set(weeks)].sort());
      }),
    );
  });

  it('a duty is required of somebody, or not required for a reason', () => {
    fc.assert(
      fc.property(HISTORY, (history) => {
        for (const { required, reason, entitledGuardians, owingGuardians } of planDuties(history, classes)) {
          expect(required).toBe(reason === null);
          expect(required).toBe(entitledGuardians.length > 0);
          expect(entitledGuardians).toEqual(expect.arrayContaining([...(owingGuardians ?? [])]));
          expect(owingGuardians).not.toEqual([]);
          if (answers === 'ANY') expect(owingGuardians).toBeNull();
        }
      }),
    );
  });

  it('whoever is asked may acknowledge on the last school day and on Sunday', () => {
    fc.assert(
      fc.property(HISTORY, (history) => {
        for (const { week, classId, entitledGuardians } of planDuties(history, classes)) {
          const lastSchoolDay = classes.get(classId)?.weeks.get(dayNumber(week))?.lastSchoolDay ?? Number.NaN;
          for (const guardian of entitledGuardians)
            for (const day of [civilDate(lastSchoolDay), week.add({ days: 6 })])
              expect(mayAcknowledge(history.guardianships, guardian, history.birthDate, day)).toBe(true);
        }
      }),
    );
  });

  it('the order of the facts does not matter', () => {
    const line = (history: StudentHistory) =>
      planDuties(history, classes).map(({ week, classId, reason, entitledGuardians, owingGuardians }) =>
        [week, classId, reason, entitledGuardians.toSorted(), owingGuardians?.toSorted()].join(),
      );
    fc.assert(
      fc.property(HISTORY, (history) => {
        const reversed = {
          ...history,
          enrolments: history.enrolments.toReversed(),
          guardianships: history.guardianships.toReversed(),
        };
        expect(line(reversed)).toEqual(line(history));
      }),
    );
  });
});
