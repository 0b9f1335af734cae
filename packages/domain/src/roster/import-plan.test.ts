import { describe, expect, it } from 'vitest';
import { applyPlan } from './apply-plan.ts';
import { planImport, type ImportPlan } from './import-plan.ts';
import type { RosterSnapshot } from './roster-snapshot.ts';
import { emptyRosterState, type RosterState } from './roster-state.ts';
import { countingIds, sketchRoster, YEAR, type RosterSketch } from './roster.fixture.ts';

const FIRST = '2026-10-05';
const LATER = '2026-11-24';

const school: RosterSketch = {
  classes: ['5А', '5Б'],
  students: { Анна: '5А', Олег: '5Б' },
  guardians: { Мария: ['Анна', 'Олег'] },
  teachers: { Ольга: ['5А'] },
  phones: { Мария: '+79160000001' },
};

function importer(state: RosterState = emptyRosterState()) {
  const newId = countingIds();
  return {
    get state() {
      return state;
    },
    load(input: RosterSketch | RosterSnapshot, today: string): ImportPlan {
      const snapshot = 'districts' in input ? input : sketchRoster(input);
      const plan = planImport({ snapshot, state, today, newId });
      state = applyPlan(state, plan);
      return plan;
    },
    enrolments(givenName: string) {
      const student = state.students.find((row) => row.givenName === givenName);
      return state.enrolments
        .filter((row) => row.studentId === student?.id)
        .map(
          (row) =>
            `${state.classes.find((one) => one.id === row.classId)?.title} ${row.startsOn}..${row.endsOn ?? ''}`,
        );
    },
  };
}

describe('the first import', () => {
  it('creates everything, from today where the file tells no date', () => {
    const to = importer();
    const { counts, problems } = to.load(school, FIRST);
    expect(problems).toEqual([]);
    expect(Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, count.created]))).toEqual({
      academicYears: 1,
      gradingPeriods: 0,
      classes: 2,
      students: 2,
      guardians: 1,
      staff: 1,
      enrolments: 2,
      classTeachers: 1,
      guardianships: 2,
      contacts: 1,
    });
    expect(to.enrolments('Анна')).toEqual(['5А 2026-10-05..']);
    expect(
      to.state.guardianships.every(
        (row) => row.startsOn === FIRST && row.relation === 'PARENT' && row.rights === 'FULL',
      ),
    ).toBe(true);
  });

  it('begins with the year when it is loaded in summer', () => {
    const to = importer();
    to.load(school, '2026-08-20');
    expect(to.enrolments('Анна')).toEqual([`5А ${YEAR.startsOn}..`]);
  });

  it('keeps the dates that the file tells', () => {
    const to = importer();
    to.load({ ...school, students: { Анна: '5А 2026-09-02..2027-05-20' } }, FIRST);
    expect(to.enrolments('Анна')).toEqual(['5А 2026-09-02..2027-05-20']);
  });

  it('says when the academic year of a class cannot be told, and leaves the class out', () => {
    const snapshot = sketchRoster(school);
    snapshot.academicYears = [];
    const plan = importer().load(snapshot, FIRST);
    expect(plan.problems.map((problem) => [problem.code, problem.value])).toEqual([
      ['NO_ACADEMIC_YEAR', '5А'],
      ['NO_ACADEMIC_YEAR', '5Б'],
    ]);
    expect(plan.counts.classes.created).toBe(0);
  });
});

describe('the same file again', () => {
  it('changes nothing, the next day and much later', () => {
    const to = importer();
    to.load(school, FIRST);
    for (const today of [FIRST, '2026-10-06', LATER]) expectUnchanged(to.load(school, today));
  });
});

describe('a full file', () => {
  it('shows which fields differ', () => {
    const to = importer();
    to.load(school, FIRST);
    const { kinds } = to.load({ ...school, births: { Анна: '2015-03-01' } }, LATER);
    expect(kinds.students.changed.map((change) => change.differences)).toEqual([
      [{ field: 'birthDate', from: null, to: '2015-03-01' }],
    ]);
  });

  it('does not forget what it is silent about', () => {
    const to = importer();
    to.load({ ...school, births: { Анна: '2015-03-01' } }, FIRST);
    expectUnchanged(to.load({ ...school, phones: {} }, LATER));
    expect(to.state.students[0]?.birthDate).toBe('2015-03-01');
  });

  it('ends with yesterday who is not in it, and deletes nobody', () => {
    const to = importer();
    to.load(school, FIRST);
    const { counts } = to.load(
      { ...school, students: { Олег: '5Б' }, guardians: { Мария: ['Олег'] } },
      LATER,
    );
    expect(counts.students).toMatchObject({ ended: 1, unchanged: 1 });
    expect(to.enrolments('Анна')).toEqual(['5А 2026-10-05..2026-11-23']);
    expect(to.state.students.map((row) => [row.givenName, row.endsOn])).toEqual([
      ['Анна', '2026-11-23'],
      ['Олег', null],
    ]);
    expect(to.state.guardianships.map((row) => row.endsOn)).toEqual(['2026-11-23', null]);
  });

  it('gives a person who comes back a new dated enrolment', () => {
    const to = importer();
    to.load(school, FIRST);
    const without: RosterSketch = { ...school, students: { Олег: '5Б' }, guardians: { Мария: ['Олег'] } };
    to.load(without, '2026-10-20');
    const { counts } = to.load(school, LATER);
    expect(counts.students).toMatchObject({ created: 0, changed: 1 });
    expect(to.enrolments('Анна')).toEqual(['5А 2026-10-05..2026-10-19', '5А 2026-11-24..']);
    expectUnchanged(to.load(school, LATER));
    expectUnchanged(to.load(school, '2026-12-01'));
  });

  it('keeps a restriction of rights when a guardian comes back', () => {
    const to = importer();
    to.load(school, FIRST);
    const back = importer({
      ...to.state,
      guardianships: to.state.guardianships.map((row) => ({ ...row, rights: 'NONE' as const })),
    });
    back.load({ ...school, guardians: { Пётр: ['Анна'] } }, '2026-10-20');
    back.load(school, LATER);
    const maria = back.state.guardians.find((row) => row.givenName === 'Мария');
    const rights = back.state.guardianships
      .filter((row) => row.guardianId === maria?.id)
      .map((row) => row.rights);
    expect(rights).toEqual(['NONE', 'NONE', 'NONE', 'NONE']);
  });

  it('moves a student from class to class without a gap or an overlap', () => {
    const to = importer();
    to.load(school, FIRST);
    to.load({ ...school, students: { Анна: '5Б', Олег: '5Б' } }, LATER);
    expect(to.enrolments('Анна')).toEqual(['5А 2026-10-05..2026-11-23', '5Б 2026-11-24..']);
  });

  it('believes the date of a transfer that the file tells', () => {
    const to = importer();
    to.load(school, FIRST);
    to.load({ ...school, students: { Анна: '5Б 2026-11-09..', Олег: '5Б' } }, LATER);
    expect(to.enrolments('Анна')).toEqual(['5А 2026-10-05..2026-11-08', '5Б 2026-11-09..']);
  });

  it('does not believe a system that dates every enrolment from the first of September', () => {
    const to = importer();
    const september = (title: string) => `${title} 2026-09-01..2027-05-26`;
    to.load({ ...school, students: { Анна: september('5А'), Олег: september('5Б') } }, FIRST);
    const moved: RosterSketch = { ...school, students: { Анна: september('5Б'), Олег: september('5Б') } };
    to.load(moved, LATER);
    expect(to.enrolments('Анна')).toEqual(['5А 2026-09-01..2026-11-23', '5Б 2026-11-24..2027-05-26']);
    expectUnchanged(to.load(moved, '2026-12-01'));
  });

  it('withdraws an enrolment that was a mistake of the same day', () => {
    const to = importer();
    to.load(school, FIRST);
    const { kinds, counts } = to.load({ ...school, students: { Анна: '5Б', Олег: '5Б' } }, FIRST);
    expect(kinds.enrolments.withdrawn).toHaveLength(1);
    expect(counts.enrolments).toMatchObject({ created: 1, ended: 1 });
    expect(to.enrolments('Анна')).toEqual(['5Б 2026-10-05..']);
  });

  it('ends last year’s classes with their year and carries the students over', () => {
    const to = importer();
    to.load(school, FIRST);
    const next = sketchRoster({
      ...school,
      classes: ['6А', '6Б'],
      students: { Анна: '6А', Олег: '6Б' },
      teachers: { Ольга: ['6А'] },
    });
    for (const year of next.academicYears)
      Object.assign(year, { sourceId: 'year2', startsOn: '2027-09-01', endsOn: '2028-05-26' });
    for (const row of next.classes) row.academicYearSourceId = 'year2';
    const { counts } = to.load(next, '2027-08-25');
    expect(counts.academicYears).toMatchObject({ created: 1, ended: 0 });
    expect(counts.students).toMatchObject({ created: 0, ended: 0, unchanged: 2 });
    expect(to.enrolments('Анна')).toEqual([`5А 2026-10-05..${YEAR.endsOn}`, '6А 2027-09-01..']);
    expect(to.state.classes.map((row) => row.endsOn)).toEqual([YEAR.endsOn, YEAR.endsOn, null, null]);
  });

  it('says nothing of a kind that it holds no row of', () => {
    const to = importer();
    to.load(school, FIRST);
    const { counts } = to.load({ ...school, guardians: {}, teachers: {} }, LATER);
    for (const kind of ['guardians', 'guardianships', 'staff', 'classTeachers', 'contacts'] as const)
      expect(counts[kind], kind).toMatchObject({ ended: 0, changed: 0 });
  });

  it('ends nobody whom no import brought', () => {
    const to = importer();
    to.load(school, FIRST);
    const byHand = { familyName: 'Орлов', givenName: 'Иван', middleName: null, sourceId: null, endsOn: null };
    const [anna] = to.state.students;
    const [class5a] = to.state.classes;
    if (anna === undefined || class5a === undefined) throw new Error('not loaded');
    const back = importer({
      ...to.state,
      staff: [...to.state.staff, { ...byHand, id: 'director', position: 'Директор' }],
      guardians: [...to.state.guardians, { ...byHand, id: 'father' }],
      guardianships: [
        ...to.state.guardianships,
        {
          studentId: anna.id,
          guardianId: 'father',
          startsOn: FIRST,
          endsOn: null,
          rights: 'FULL',
          relation: null,
        },
      ],
    });
    expectUnchanged(back.load(school, LATER));
    const { counts } = back.load(
      { ...school, students: { Олег: '5Б' }, guardians: { Мария: ['Олег'] } },
      LATER,
    );
    expect(counts.guardians.ended).toBe(0);
    expect(back.state.guardianships.find((row) => row.guardianId === 'father')?.endsOn).toBe('2026-11-23');
  });

  it('warns when it would end many students', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`Ученик ${index}`, '5А']));
    const to = importer();
    to.load({ classes: ['5А'], students: many }, FIRST);
    const half = Object.fromEntries(Object.entries(many).slice(0, 30));
    expect(to.load({ classes: ['5А'], students: half }, LATER).problems).toMatchObject([
      { code: 'MANY_ENDED', severity: 'WARNING', params: { ended: 30, total: 60 } },
    ]);
  });
});

describe('a delta', () => {
  it('leaves everyone alone whom it does not name', () => {
    const to = importer();
    to.load(school, FIRST);
    const { counts } = to.load({ scope: 'DELTA', students: { Нина: '5А' } }, LATER);
    expect(counts.students).toEqual({ created: 1, changed: 0, ended: 0, unchanged: 0 });
    expect(counts.enrolments).toEqual({ created: 1, changed: 0, ended: 0, unchanged: 0 });
    expect(to.enrolments('Нина')).toEqual(['5А 2026-11-24..']);
  });

  it('ends who is marked as deleted, with all that hangs on the person', () => {
    const to = importer();
    to.load(school, FIRST);
    const delta = sketchRoster({ scope: 'DELTA', students: { Анна: [] } });
    for (const row of delta.students) row.status = 'tobedeleted';
    const { counts } = to.load(delta, LATER);
    expect([
      counts.students.ended,
      counts.enrolments.ended,
      counts.guardianships.ended,
      counts.guardians.ended,
    ]).toEqual([1, 1, 1, 0]);
    expect(to.enrolments('Анна')).toEqual(['5А 2026-10-05..2026-11-23']);
    expect(to.load(delta, '2026-11-30').counts.students).toEqual({
      created: 0,
      changed: 0,
      ended: 0,
      unchanged: 0,
    });
  });

  it('ends a single link that is marked as deleted', () => {
    const to = importer();
    to.load(school, FIRST);
    const delta = sketchRoster({ scope: 'DELTA', students: { Анна: ['5А', '5Б'] } });
    for (const row of delta.enrolments) if (row.classSourceId === '5А') row.status = 'tobedeleted';
    expect(to.load(delta, LATER).problems).toEqual([]);
    expect(to.enrolments('Анна')).toEqual(['5А 2026-10-05..2026-11-23', '5Б 2026-11-24..']);
  });

  it('refuses to leave a student in two classes', () => {
    const to = importer();
    to.load(school, FIRST);
    const plan = to.load({ scope: 'DELTA', students: { Анна: '5Б' } }, LATER);
    expect(plan.problems).toMatchObject([
      {
        code: 'STUDENT_IN_TWO_CLASSES',
        severity: 'ERROR',
        value: 'Иванова Анна',
        params: { first: '5А', second: '5Б' },
      },
    ]);
  });
});

function expectUnchanged(plan: ImportPlan): void {
  const moved = Object.entries(plan.counts).filter(
    ([, count]) => count.created + count.changed + count.ended > 0,
  );
  expect(moved).toEqual([]);
  expect(plan.problems).toEqual([]);
}
