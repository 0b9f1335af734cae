import { describe, expect, it } from 'vitest';
import { matchSchools, schoolCodeOf } from './match-schools.ts';
import { schoolSnapshot } from './school-snapshot.ts';
import { sketchRoster } from './roster.fixture.ts';

/** Two schools; Мария has a child in each, Ольга works in both. */
function twoSchools() {
  const snapshot = sketchRoster({
    classes: ['5А', '6Б'],
    students: { Анна: '5А', Олег: '6Б' },
    guardians: { Мария: ['Анна', 'Олег'], Пётр: ['Олег'] },
    teachers: { Ольга: ['5А', '6Б'] },
  });
  const [first] = snapshot.schools;
  if (first === undefined) throw new Error('no school');
  snapshot.schools.push({ ...first, sourceId: 'other', identifier: 'Лицей 1', title: 'Лицей' });
  for (const row of snapshot.classes) if (row.title === '6Б') row.schoolSourceId = 'other';
  for (const row of [...snapshot.enrolments, ...snapshot.classTeachers]) row.schoolSourceId = null;
  for (const row of [...snapshot.students, ...snapshot.guardians, ...snapshot.staff])
    row.schoolSourceIds = [];
  return snapshot;
}

describe('the part of a snapshot that is one school', () => {
  it('holds its people, and those of nobody else', () => {
    const here = schoolSnapshot(twoSchools(), 'school');
    expect(here.schools.map((row) => row.sourceId)).toEqual(['school']);
    expect(here.classes.map((row) => row.title)).toEqual(['5А']);
    expect(here.students.map((row) => row.sourceId)).toEqual(['Анна']);
    expect(here.guardians.map((row) => row.sourceId)).toEqual(['Мария']);
    expect(here.guardianships.map((row) => row.studentSourceId)).toEqual(['Анна']);
    expect(here.staff.map((row) => row.sourceId)).toEqual(['Ольга']);
    const there = schoolSnapshot(twoSchools(), 'other');
    expect(there.guardians.map((row) => row.sourceId)).toEqual(['Мария', 'Пётр']);
    expect(there.academicYears).toHaveLength(1);
  });

  it('keeps a link of a delta whose other end the file does not name', () => {
    const delta = sketchRoster({ scope: 'DELTA', guardians: { Мария: ['Анна'] } });
    expect(schoolSnapshot(delta, 'school').guardianships).toHaveLength(1);
  });
});

describe('matching the schools of a file', () => {
  const known = [{ id: 's1', code: '12', sourceId: null }];

  it('takes the identifier for the code and makes what is missing', () => {
    const { matches, problems } = matchSchools(twoSchools(), known, null);
    expect(matches.map((match) => [match.code, match.schoolId])).toEqual([['12', 's1']]);
    expect(problems).toMatchObject([{ code: 'SCHOOL_WITHOUT_CODE', value: 'Лицей 1' }]);
  });

  it('prefers the source id', () => {
    const renamed = [{ id: 's2', code: 'gymnasium', sourceId: 'school' }];
    expect(matchSchools(sketchRoster({}), renamed, null).matches).toMatchObject([
      { code: 'gymnasium', schoolId: 's2' },
    ]);
  });

  it('wants one school where a code is given', () => {
    expect(matchSchools(sketchRoster({}), known, 'school-7').matches).toMatchObject([
      { code: 'school-7', schoolId: null },
    ]);
    expect(matchSchools(twoSchools(), known, '12').problems).toMatchObject([
      { code: 'SEVERAL_SCHOOLS', params: { count: 2 } },
    ]);
    expect(matchSchools({ ...sketchRoster({}), schools: [] }, known, null).problems).toMatchObject([
      { code: 'NO_SCHOOL' },
    ]);
  });

  it('makes codes of identifiers', () => {
    expect(schoolCodeOf(' School_12/A ')).toBe('school-12-a');
    expect(schoolCodeOf('')).toBeNull();
    expect(schoolCodeOf('x'.repeat(33))).toBeNull();
  });
});
