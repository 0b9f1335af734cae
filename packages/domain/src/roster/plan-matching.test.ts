import { describe, expect, it } from 'vitest';
import { applyPlan } from './apply-plan.ts';
import { derivedId, isDerivedId } from './derived-id.ts';
import { planImport } from './import-plan.ts';
import { emptyRosterState, type ContactRow, type RosterState } from './roster-state.ts';
import { countingIds, sketchRoster, type RosterSketch } from './roster.fixture.ts';

const sketch: RosterSketch = {
  classes: ['5А'],
  students: { Анна: '5А' },
  guardians: { Мария: ['Анна'] },
  teachers: { Ольга: ['5А'] },
  phones: { Мария: '+79160000001' },
};
const LATER = '2026-11-24';

describe('recognizing people whose ids have changed', () => {
  it('knows a derived id', () => {
    expect(isDerivedId(derivedId('student', 'ab12'))).toBe(true);
    expect(isDerivedId(null)).toBe(true);
    expect(isDerivedId('5adfb8cd')).toBe(false);
  });

  it('keeps everyone when a table’s derived ids change', () => {
    const state = loaded('table:1:');
    const plan = planImport({ snapshot: renamed('table:2:'), state, today: LATER, newId: countingIds() });
    for (const kind of ['students', 'guardians', 'staff', 'classes'] as const)
      expect(plan.counts[kind], kind).toEqual({ created: 0, changed: 1, ended: 0, unchanged: 0 });
    expect(plan.counts.enrolments).toEqual({ created: 0, changed: 0, ended: 0, unchanged: 1 });
    expect(plan.kinds.students.changed[0]?.differences).toEqual([
      { field: 'sourceId', from: 'table:1:Анна', to: 'table:2:Анна' },
    ]);
  });

  it('takes another id of another system for another person in a delta', () => {
    const plan = planImport({
      snapshot: renamed('b:', 'DELTA'),
      state: loaded('a:'),
      today: LATER,
      newId: countingIds(),
    });
    expect(plan.counts.students).toMatchObject({ created: 1, changed: 0 });
  });

  it('follows a school to another system by name and birth date', () => {
    const births = { Анна: '2015-03-01' };
    const plan = planImport({
      snapshot: renamed('b:', 'FULL', births),
      state: loaded('a:', births),
      today: LATER,
      newId: countingIds(),
    });
    expect(plan.counts.students).toMatchObject({ created: 0, changed: 1, ended: 0 });
    expect(plan.counts.guardians).toMatchObject({ created: 0, changed: 1, ended: 0 });
  });

  it('never guesses between two people of one name', () => {
    const twins: RosterSketch = { classes: ['5А'], students: { Анна: '5А', Аня: '5А' } };
    const alike = (prefix: string) => {
      const snapshot = renamed(prefix, 'FULL', {}, twins);
      for (const row of snapshot.students) row.givenName = 'Анна';
      return snapshot;
    };
    const state = applyPlan(
      emptyRosterState(),
      planImport({
        snapshot: alike('table:1:'),
        state: emptyRosterState(),
        today: '2026-10-05',
        newId: countingIds(),
      }),
    );
    const plan = planImport({ snapshot: alike('table:2:'), state, today: LATER, newId: countingIds() });
    expect(plan.counts.students).toMatchObject({ created: 2, ended: 2 });
  });
});

describe('contacts of a roster', () => {
  const withPhone = (phone: string) => sketchRoster({ ...sketch, phones: { Мария: phone } });

  it('end when the file has another of the kind', () => {
    const state = loaded('');
    const plan = planImport({ snapshot: withPhone('+79160000002'), state, today: LATER, newId: () => 'new' });
    expect(plan.kinds.contacts.created).toMatchObject([
      { value: '+79160000002', source: 'ROSTER_IMPORT', startsOn: LATER },
    ]);
    expect(plan.kinds.contacts.ended).toMatchObject([
      { after: { value: '+79160000001', endsOn: '2026-11-23' } },
    ]);
    const again = planImport({
      snapshot: withPhone('+79160000002'),
      state: applyPlan(state, plan),
      today: LATER,
      newId: () => 'x',
    });
    expect(again.counts.contacts).toEqual({ created: 0, changed: 0, ended: 0, unchanged: 1 });
  });

  it('give way to what the guardian entered', () => {
    const state = loaded('');
    const entered = state.contacts.map((row): ContactRow => ({
      ...row,
      value: '+79169999999',
      source: 'ENTERED_BY_GUARDIAN',
    }));
    const plan = planImport({
      snapshot: withPhone('+79160000002'),
      state: { ...state, contacts: entered },
      today: LATER,
      newId: () => 'new',
    });
    expect(plan.counts.contacts).toEqual({ created: 0, changed: 0, ended: 0, unchanged: 1 });
  });
});

describe('grading periods of a roster', () => {
  const withQuarters = () => {
    const snapshot = sketchRoster(sketch);
    const place = { file: 'academicSessions.csv', line: 3 };
    const quarter = { status: 'active', place, academicYearSourceId: 'year', title: 'Четверть' } as const;
    snapshot.gradingPeriods.push(
      { ...quarter, sourceId: 'q2', kind: 'QUARTER', startsOn: '2026-11-03', endsOn: '2026-12-30' },
      { ...quarter, sourceId: 'q1', kind: 'QUARTER', startsOn: '2026-09-01', endsOn: '2026-10-24' },
      {
        ...quarter,
        sourceId: 'q0',
        kind: null,
        title: 'Модуль',
        startsOn: '2026-09-01',
        endsOn: '2026-10-24',
      },
    );
    return snapshot;
  };

  it('are created once, numbered in time, and then belong to the calendar', () => {
    const state = loaded('');
    const plan = planImport({ snapshot: withQuarters(), state, today: LATER, newId: countingIds() });
    expect(plan.kinds.gradingPeriods.created.map((row) => [row.ordinal, row.startsOn])).toEqual([
      [1, '2026-09-01'],
      [2, '2026-11-03'],
    ]);
    expect(plan.problems).toMatchObject([{ code: 'GRADING_PERIOD_KIND_UNKNOWN', value: 'Модуль' }]);
    const after = applyPlan(state, plan);
    const moved = {
      ...after,
      gradingPeriods: after.gradingPeriods.map((row) => ({ ...row, endsOn: '2026-12-25' })),
    };
    const again = planImport({ snapshot: withQuarters(), state: moved, today: LATER, newId: countingIds() });
    expect(again.counts.gradingPeriods).toEqual({ created: 0, changed: 0, ended: 0, unchanged: 2 });
  });
});

function loaded(prefix: string, births: Record<string, string> = {}): RosterState {
  const state = emptyRosterState();
  return applyPlan(
    state,
    planImport({
      snapshot: renamed(prefix, 'FULL', births),
      state,
      today: '2026-10-05',
      newId: countingIds(),
    }),
  );
}

function renamed(
  prefix: string,
  scope: 'FULL' | 'DELTA' = 'FULL',
  births: Record<string, string> = {},
  base: RosterSketch = sketch,
) {
  const snapshot = sketchRoster({ ...base, scope, births });
  for (const row of [...snapshot.students, ...snapshot.guardians, ...snapshot.staff, ...snapshot.classes])
    row.sourceId = prefix + row.sourceId;
  for (const row of snapshot.enrolments) {
    row.studentSourceId = prefix + row.studentSourceId;
    row.classSourceId = prefix + row.classSourceId;
  }
  for (const row of snapshot.classTeachers) {
    row.staffSourceId = prefix + row.staffSourceId;
    row.classSourceId = prefix + row.classSourceId;
  }
  for (const row of snapshot.guardianships) {
    row.guardianSourceId = prefix + row.guardianSourceId;
    row.studentSourceId = prefix + row.studentSourceId;
  }
  return snapshot;
}
