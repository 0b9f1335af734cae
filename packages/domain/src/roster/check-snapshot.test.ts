import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from './check-references.ts';
import { checkSnapshot } from './check-snapshot.ts';
import type { ImportProblem } from './import-problem.ts';
import { sketchRoster } from './roster.fixture.ts';

const sound = () =>
  sketchRoster({
    classes: ['5А', '5Б'],
    students: { Анна: '5А', Олег: '5Б' },
    guardians: { Мария: ['Анна', 'Олег'] },
    teachers: { Ольга: ['5А', '5Б'] },
  });

describe('checking a snapshot', () => {
  it('finds nothing but the missing periods in a sound file', () => {
    expect(codes(checkSnapshot(sound()))).toEqual(['NO_GRADING_PERIODS']);
  });

  it('names both lines of two people with one id', () => {
    const snapshot = sound();
    const [anna] = snapshot.students;
    if (anna === undefined) throw new Error('no student');
    snapshot.staff.push({
      ...anna,
      place: { file: 'users.csv', line: 77 },
      email: null,
      position: null,
      teaches: true,
    });
    const problem = only(checkSnapshot(snapshot), 'DUPLICATE_ID');
    expect(problem).toMatchObject({ file: 'users.csv', line: 77, value: 'Анна' });
    expect(problem.params).toEqual({ firstFile: 'users.csv', firstLine: anna.place.line });
  });

  it('lets one line be two people: a teacher who is also a parent', () => {
    const snapshot = sound();
    const [maria] = snapshot.guardians;
    if (maria === undefined) throw new Error('no guardian');
    snapshot.staff.push({ ...maria, email: null, position: null, teaches: true });
    expect(codes(checkSnapshot(snapshot))).not.toContain('DUPLICATE_ID');
  });

  it('names references to nothing', () => {
    const snapshot = sketchRoster({
      classes: ['5А'],
      students: { Анна: '6Я' },
      guardians: { Мария: ['Никто'] },
      teachers: { Ольга: ['7Ю'] },
    });
    const found = checkSnapshot(snapshot).filter((problem) => problem.code === 'UNKNOWN_REFERENCE');
    expect(found.map((problem) => [problem.column, problem.value])).toEqual([
      ['classSourcedId', '6Я'],
      ['classSourcedId', '7Ю'],
      ['agentSourcedIds', 'Никто'],
    ]);
    expect(found.every((problem) => problem.line !== null)).toBe(true);
  });

  it('tells a guardian of a guardian apart from a reference to nothing', () => {
    const snapshot = sound();
    const [maria] = snapshot.guardians;
    snapshot.guardians.push({ ...maria!, sourceId: 'Павел', place: { file: 'users.csv', line: 90 } });
    snapshot.guardianships.push({
      ...snapshot.guardianships[0]!,
      guardianSourceId: maria!.sourceId,
      studentSourceId: 'Павел',
    });
    const found = checkSnapshot(snapshot);
    expect(only(found, 'WARD_NO_STUDENT')).toMatchObject({ column: 'agentSourcedIds', value: 'Павел' });
    expect(codes(found)).not.toContain('UNKNOWN_REFERENCE');
  });

  it('lets a delta refer to what the school has, a full file not', () => {
    const known = { ...NOTHING_KNOWN, students: new Set(['Анна']) };
    const sketch = { guardians: { Мария: ['Анна'] } };
    expect(checkSnapshot(sketchRoster({ ...sketch, scope: 'DELTA' }), known)).toEqual([]);
    expect(codes(checkSnapshot(sketchRoster({ ...sketch, scope: 'FULL' }), known))).toContain(
      'UNKNOWN_REFERENCE',
    );
    expect(codes(checkSnapshot(sketchRoster({ ...sketch, scope: 'DELTA' })))).toContain('UNKNOWN_REFERENCE');
  });

  it('lets a delta speak of classes that are none here', () => {
    expect(checkSnapshot(sketchRoster({ scope: 'DELTA', students: { Анна: 'Алгебра' } }))).toEqual([]);
  });

  it('finds a guardian who is their own ward', () => {
    const problem = only(
      checkSnapshot(sketchRoster({ students: { Анна: [] }, guardians: { Мария: ['Мария'] } })),
      'GUARDIAN_CYCLE',
    );
    expect(problem.params).toEqual({ ids: 'Мария → Мария' });
  });

  it('finds a cycle over several people once, and no cycle in a tree', () => {
    const cycle = sketchRoster({ guardians: { А: ['Б'], Б: ['В'], В: ['А', 'Г'], Г: [] } });
    expect(only(checkSnapshot(cycle), 'GUARDIAN_CYCLE').params).toEqual({ ids: 'А → Б → В → А' });
    const tree = sketchRoster({ guardians: { А: ['В', 'Г'], Б: ['В', 'Г'] } });
    expect(codes(checkSnapshot(tree))).not.toContain('GUARDIAN_CYCLE');
  });

  it('walks a chain deeper than any call stack', () => {
    const guardians = Object.fromEntries(
      Array.from({ length: 15_000 }, (_, index) => [`g${index}`, [`g${index + 1}`]]),
    );
    expect(codes(checkSnapshot(sketchRoster({ guardians })))).not.toContain('GUARDIAN_CYCLE');
  });

  it('finds a student in two classes at the same time, but not one after the other', () => {
    const twice = sketchRoster({
      classes: ['5А', '5Б'],
      students: { Анна: ['5А 2026-09-01..2026-10-10', '5Б 2026-10-10..'] },
    });
    expect(only(checkSnapshot(twice), 'STUDENT_IN_TWO_CLASSES')).toMatchObject({
      value: 'Иванова Анна',
      params: { first: '5А', second: '5Б' },
    });
    const after = sketchRoster({
      classes: ['5А', '5Б'],
      students: { Анна: ['5А 2026-09-01..2026-10-09', '5Б 2026-10-10..'] },
    });
    expect(codes(checkSnapshot(after))).not.toContain('STUDENT_IN_TWO_CLASSES');
  });

  it('finds periods that end before they start', () => {
    const snapshot = sketchRoster({ classes: ['5А'], students: { Анна: '5А 2026-10-10..2026-09-01' } });
    expect(only(checkSnapshot(snapshot), 'ENDS_BEFORE_STARTS').params).toEqual({
      startsOn: '2026-10-10',
      endsOn: '2026-09-01',
    });
  });

  it('warns of what a school will miss', () => {
    const snapshot = sketchRoster({
      classes: ['Весёлый класс'],
      students: { Анна: [] },
      guardians: { Мария: [] },
    });
    const problems = checkSnapshot(snapshot);
    expect(codes(problems)).toEqual([
      'CLASS_WITHOUT_GRADE',
      'CLASS_WITHOUT_TEACHER',
      'STUDENT_WITHOUT_CLASS',
      'GUARDIAN_WITHOUT_STUDENT',
      'NO_GRADING_PERIODS',
    ]);
    expect(problems.every((problem) => problem.severity === 'WARNING')).toBe(true);
  });

  it('refuses a full file without students: it would end everyone', () => {
    expect(only(checkSnapshot(sketchRoster({ classes: ['5А'] })), 'NO_STUDENTS').severity).toBe('ERROR');
    expect(checkSnapshot(sketchRoster({ classes: ['5А'], scope: 'DELTA' }))).toEqual([]);
  });
});

function codes(problems: ImportProblem[]): string[] {
  return problems.map((problem) => problem.code);
}

function only(problems: ImportProblem[], code: ImportProblem['code']): ImportProblem {
  const found = problems.filter((problem) => problem.code === code);
  expect(found).toHaveLength(1);
  const [problem] = found;
  if (problem === undefined) throw new Error(code);
  return problem;
}
