import { expect, it } from 'vitest';
import { byNeed, isMet, needsDoing } from './class-week-order.ts';

const student = (
  name: string,
  state: 'ON_TIME' | 'LATE' | 'PENDING' | 'MISSING' | 'NOT_REQUIRED',
  reason = null as 'NO_GUARDIAN' | 'ADULT' | null,
) => ({
  name,
  state,
  reason,
});

it('puts what needs doing first and keeps the order of names within', () => {
  const students = [
    student('Антонова', 'ON_TIME'),
    student('Борисов', 'LATE'),
    student('Вахрушева', 'NOT_REQUIRED', 'ADULT'),
    student('Галиева', 'PENDING'),
    student('Дёмин', 'NOT_REQUIRED', 'NO_GUARDIAN'),
    student('Ершов', 'MISSING'),
    student('Жуков', 'PENDING'),
  ];
  expect(byNeed(students).map(({ name }) => name)).toEqual([
    'Ершов',
    'Галиева',
    'Жуков',
    'Дёмин',
    'Борисов',
    'Антонова',
    'Вахрушева',
  ]);
  expect(students.filter(needsDoing).map(({ name }) => name)).toEqual(['Галиева', 'Дёмин', 'Ершов', 'Жуков']);
  expect(students.filter(isMet).map(({ name }) => name)).toEqual(['Антонова', 'Борисов']);
});
