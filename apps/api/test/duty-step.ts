import fc from 'fast-check';

/** Days are counted from 1 September; a step happens at the history's own time, which only moves on. */
const DAY = fc.integer({ min: -3, max: 75 });
const WHO = fc.integer({ min: 0, max: 3 });
/** The student's own guardian or the next one's. */
const WHOSE = fc.constantFrom(0, 0, 0, 1);
export const STEP = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('PRESS' as const),
      who: WHO,
      guardian: WHOSE,
      weeksAgo: fc.constantFrom(0, 0, 0, 1, 1, 2, -1),
      route: fc.constantFrom('OWN_PRESS' as const, 'WRITTEN' as const, 'OTHER_SYSTEM' as const),
      daysAgo: fc.integer({ min: 0, max: 4 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('WAIT' as const),
      hours: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 96, max: 24 * 16 })),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'CLOSE' as const }) },
  fc.record({ do: fc.constant('TRANSFER' as const), who: WHO, to: WHO, on: DAY }),
  fc.record({ do: fc.constant('LEAVE' as const), who: WHO, on: DAY }),
  fc.record({
    do: fc.constant('GUARDIAN' as const),
    who: WHO,
    guardian: WHO,
    on: DAY,
    days: fc.option(fc.integer({ min: 0, max: 40 })),
    rights: fc.constantFrom('FULL' as const, 'NONE' as const),
  }),
  fc.record({ do: fc.constant('BIRTHDAY' as const), who: WHO, on: DAY }),
  fc.record({
    do: fc.constant('EXCEPTION' as const),
    kind: fc.constantFrom('VACATION' as const, 'DAY_OFF' as const, 'WORKING_DAY' as const),
    on: DAY,
    days: fc.integer({ min: 0, max: 15 }),
    grade: fc.constantFrom(null, '5', '6'),
  }),
  fc.record({ do: fc.constant('NO_EXCEPTIONS' as const) }),
  fc.record({
    do: fc.constant('PATTERN' as const),
    of: WHO,
    on: DAY,
    weekdays: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [1], [6, 7]),
  }),
  fc.record({
    do: fc.constant('POLICY' as const),
    inWeeks: fc.integer({ min: 1, max: 6 }),
    graceHours: fc.constantFrom(0, 8, 32, 167),
    answers: fc.constantFrom('ANY' as const, 'EVERY' as const),
  }),
  fc.record({ do: fc.constant('EXEMPT' as const), who: WHO, on: DAY, days: fc.integer({ min: 0, max: 30 }) }),
  fc.record({
    do: fc.constant('LATE_PAPER' as const),
    who: WHO,
    guardian: WHOSE,
    weeksAgo: fc.integer({ min: 1, max: 6 }),
    daysAgo: fc.integer({ min: 0, max: 40 }),
  }),
  fc.record({ do: fc.constant('ENROLMENT_DATE' as const), who: WHO, on: DAY }),
  { weight: 1, arbitrary: fc.constant({ do: 'CORRECT_ALL' as const }) },
);
export type Step = typeof STEP extends fc.Arbitrary<infer S> ? S : never;
