import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { applyPlan } from './apply-plan.ts';
import { checkSnapshot } from './check-snapshot.ts';
import { planImport } from './import-plan.ts';
import { periodsOverlap } from './iso-date.ts';
import type { RosterSnapshot } from './roster-snapshot.ts';
import { emptyRosterState, type RosterState } from './roster-state.ts';
import { countingIds, sketchRoster, type RosterSketch } from './roster.fixture.ts';

const CLASSES = ['5А', '5Б', 'Весёлый'];
const STUDENTS = ['Анна', 'Олег', 'Нина', 'Иван'];
const GUARDIANS = ['Мария', 'Пётр'];

const day = fc
  .integer({ min: -30, max: 240 })
  .map((offset) => Temporal.PlainDate.from('2026-09-01').add({ days: offset }).toString());
const period = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => {
  const [from, to] = a !== null && b !== null && b < a ? [b, a] : [a, b];
  return `${from ?? ''}..${to ?? ''}`;
});
const place = fc.tuple(fc.constantFrom(...CLASSES), period).map(([title, dates]) => `${title} ${dates}`);
const sketch: fc.Arbitrary<RosterSketch> = fc.record({
  scope: fc.constantFrom('FULL' as const, 'FULL' as const, 'DELTA' as const),
  classes: fc.constant(CLASSES),
  students: fc.dictionary(fc.constantFrom(...STUDENTS), fc.array(place, { maxLength: 2 }), { maxKeys: 4 }),
  guardians: fc.dictionary(fc.constantFrom(...GUARDIANS), fc.subarray(STUDENTS), { maxKeys: 2 }),
  teachers: fc.dictionary(fc.constantFrom('Ольга', 'Вера'), fc.subarray(CLASSES), { maxKeys: 2 }),
  phones: fc.dictionary(fc.constantFrom(...GUARDIANS), fc.constantFrom('+79160000001', '+79160000002'), {
    maxKeys: 2,
  }),
});
const step = fc.record({
  sketch,
  deleted: fc.subarray(STUDENTS, { maxLength: 1 }),
  daysLater: fc.integer({ min: 0, max: 40 }),
});

/** Plays a school's history of imports and calls back after each; files with errors are refused, as in life. */
function play(
  steps: { sketch: RosterSketch; deleted: string[]; daysLater: number }[],
  visit: (now: Visit) => void,
): void {
  const newId = countingIds();
  let state = emptyRosterState();
  let today = Temporal.PlainDate.from('2026-08-25');
  for (const { sketch: drawn, deleted, daysLater } of steps) {
    today = today.add({ days: daysLater });
    const snapshot = sketchRoster(drawn);
    for (const row of snapshot.students) if (deleted.includes(row.sourceId)) row.status = 'tobedeleted';
    const tolerated = ['UNKNOWN_REFERENCE', 'NO_STUDENTS'];
    const refused = checkSnapshot(snapshot).some(
      (problem) => problem.severity === 'ERROR' && !tolerated.includes(problem.code),
    );
    const plan = planImport({ snapshot, state, today: today.toString(), newId });
    if (refused || plan.problems.some((problem) => problem.severity === 'ERROR')) continue;
    const before = state;
    state = applyPlan(state, plan);
    visit({ snapshot, before, state, today: today.toString(), newId });
  }
}

interface Visit {
  snapshot: RosterSnapshot;
  before: RosterState;
  state: RosterState;
  today: string;
  newId: () => string;
}

const histories = fc.array(step, { minLength: 1, maxLength: 6 });

it('plans nothing for a file whose plan was applied, that day or later', () => {
  fc.assert(
    fc.property(histories, (steps) =>
      play(steps, ({ snapshot, state, today, newId }) => {
        const again = planImport({ snapshot, state, today, newId });
        expect(
          Object.values(again.counts).map((count) => count.created + count.changed + count.ended),
        ).toEqual(Array(10).fill(0));
      }),
    ),
    { numRuns: 150 },
  );
});

it('keeps one row for each link and start, and no link that ends before it starts', () => {
  fc.assert(
    fc.property(histories, (steps) =>
      play(steps, ({ state }) => {
        const links = [
          ...state.enrolments.map((row) => ({ ...row, key: `e ${row.studentId} ${row.classId}` })),
          ...state.classTeachers.map((row) => ({ ...row, key: `t ${row.staffId} ${row.classId}` })),
          ...state.guardianships.map((row) => ({ ...row, key: `g ${row.guardianId} ${row.studentId}` })),
        ];
        expect(links.filter((row) => row.endsOn !== null && row.endsOn < row.startsOn)).toEqual([]);
        const starts = links.map((row) => `${row.key} ${row.startsOn}`);
        expect(new Set(starts).size).toBe(starts.length);
      }),
    ),
    { numRuns: 150 },
  );
});

it('never has a student in two classes on one day', () => {
  fc.assert(
    fc.property(histories, (steps) =>
      play(steps, ({ state }) => {
        for (const row of state.enrolments) {
          const clash = state.enrolments.find(
            (other) =>
              other !== row &&
              other.studentId === row.studentId &&
              other.classId !== row.classId &&
              periodsOverlap(other, row),
          );
          expect(clash).toBeUndefined();
        }
      }),
    ),
    { numRuns: 150 },
  );
});

it('never loses a person or a class, nor an enrolment of a day that is over', () => {
  fc.assert(
    fc.property(histories, (steps) =>
      play(steps, ({ before, state, today }) => {
        for (const kind of ['classes', 'students', 'guardians', 'staff'] as const) {
          const ids = new Set(state[kind].map((row) => row.id));
          expect(before[kind].filter((row) => !ids.has(row.id))).toEqual([]);
        }
        const key = (row: { studentId: string; classId: string; startsOn: string }) =>
          `${row.studentId} ${row.classId} ${row.startsOn}`;
        const kept = new Set(state.enrolments.map(key));
        expect(before.enrolments.filter((row) => row.startsOn < today && !kept.has(key(row)))).toEqual([]);
      }),
    ),
    { numRuns: 150 },
  );
});
