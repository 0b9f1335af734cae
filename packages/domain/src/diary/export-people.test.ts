import { describe, expect, it } from 'vitest';
import { ExportPeople, type ExportStudent } from './export-people.ts';

const person = (familyName: string, givenName: string, middleName: string | null = null) => ({
  familyName,
  givenName,
  middleName,
});
const student = (
  studentId: string,
  name: ReturnType<typeof person>,
  changes: Partial<ExportStudent> = {},
): ExportStudent => ({
  studentId,
  ...name,
  birthDate: '2015-03-01',
  classes: ['5А'],
  guardians: [],
  ...changes,
});

const people = new ExportPeople([
  student('ivan', person('Ковалёв', 'Иван', 'Петрович'), {
    guardians: [
      { guardianId: 'mother', ...person('Ковалёва', 'Елена', 'Николаевна') },
      { guardianId: 'father', ...person('Ковалёв', 'Пётр') },
    ],
  }),
  student('twin', person('Мусина', 'Алия'), { birthDate: '2014-01-01' }),
  student('other', person('Мусина', 'Алия'), { birthDate: null }),
  student('namesake', person('Ковалев', 'Иван', 'Сергеевич'), { classes: ['7Б', '7В'] }),
]);
const found = (...question: Parameters<ExportPeople['student']>) => {
  const answer = people.student(...question);
  return 'person' in answer ? answer.person.studentId : answer.problem;
};

describe('the student of a row', () => {
  it('is found however name and class are written', () => {
    expect(found('Ковалев  иван петрович', '5 «А»', null)).toBe('ivan');
    expect(found('Ковалёв Иван', '7-в', null)).toBe('namesake');
    expect(found('Ковалёв Иван Сергеевич', '', '2015-03-01')).toBe('namesake');
  });

  it('is never guessed', () => {
    expect(found('', '5А', null)).toBe('STUDENT_MISSING');
    expect(found('Ковалёв', '5А', null)).toBe('STUDENT_UNKNOWN');
    expect(found('Ковалёв Иван Андреевич', '5А', null)).toBe('STUDENT_UNKNOWN');
    expect(found('Ковалёв Иван', '', null)).toBe('STUDENT_AMBIGUOUS');
    expect(found('Ковалёв Иван', '9А', null)).toBe('CLASS_DIFFERS');
    expect(found('Ковалёв Иван', '5А', '2015-03-02')).toBe('BIRTH_DATE_DIFFERS');
    expect(found('Мусина Алия', '5А', '2014-01-01')).toBe('STUDENT_AMBIGUOUS');
    expect(found('Мусина Алия', '5А', '2013-01-01')).toBe('other');
  });
});

describe('the guardian of a row', () => {
  const ivan = people.student('Ковалёв Иван Петрович', '', null);
  const guardian = (text: string) => {
    if (!('person' in ivan)) throw new Error('no student');
    const answer = people.guardian(ivan.person, text);
    return 'person' in answer ? answer.person.guardianId : answer.problem;
  };

  it('is found by the full name and by initials', () => {
    expect(guardian('Ковалева Елена Николаевна')).toBe('mother');
    expect(guardian('Ковалёва Е.Н.')).toBe('mother');
    expect(guardian('Ковалёв П.')).toBe('father');
    expect(guardian('Ковалёв Пётр Ильич')).toBe('father');
  });

  it('is never guessed', () => {
    expect(guardian(' ')).toBe('GUARDIAN_MISSING');
    expect(guardian('Ковалёва')).toBe('GUARDIAN_UNKNOWN');
    expect(guardian('Ковалёва Елена Ивановна')).toBe('GUARDIAN_UNKNOWN');
  });
});
