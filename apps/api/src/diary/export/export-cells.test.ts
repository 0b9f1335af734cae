import { expect, it } from 'vitest';
import { dateIn, momentIn, saysNothing, weekIn } from './export-cells.ts';
import { findExportTable } from './export-columns.ts';

it('reads dates as they are written, and only those that exist', () => {
  expect(dateIn('24.11.2026')).toBe('2026-11-24');
  expect(dateIn('4.1.27 г.')).toBe('2027-01-04');
  expect(dateIn('2026-11-24T20:14:00')).toBe('2026-11-24');
  expect(dateIn('30.02.2026')).toBeNull();
  expect(dateIn('вчера')).toBeNull();
});

it('reads a moment; a day without an hour is its last second', () => {
  expect(momentIn('24.11.2026 20:14')?.toString()).toBe('2026-11-24T20:14:00');
  expect(momentIn('24.11.2026, 7:05:09')?.toString()).toBe('2026-11-24T07:05:09');
  expect(momentIn('2026-11-24T20:14:30')?.toString()).toBe('2026-11-24T20:14:30');
  expect(momentIn('24.11.2026')?.toString()).toBe('2026-11-24T23:59:59');
  expect(momentIn('24.11.2026 25:00')).toBeNull();
});

it('names a week by its Monday, from a range or any of its days', () => {
  for (const text of [
    '16.11.2026',
    '16.11.2026 – 22.11.2026',
    '16.11–22.11.2026',
    '16.11-22.11.2026',
    'с 16.11 по 22.11.2026',
  ])
    expect(weekIn(text)?.toString(), text).toBe('2026-11-16');
  expect(weekIn('28.12.2026 - 03.01.2027')?.toString()).toBe('2026-12-28');
  expect(weekIn('12-я неделя')).toBeNull();
});

it('knows a cell that says nobody has', () => {
  for (const text of ['', ' ', '-', '—', 'нет', 'Не ознакомлен']) expect(saysNothing(text), text).toBe(true);
  for (const text of ['24.11.2026', 'нету даты?']) expect(saysNothing(text), text).toBe(false);
});

it('finds the heading below titles and gives each meaning once', () => {
  const rows = [
    { line: 1, cells: ['Отчёт об ознакомлении', '', '', ''] },
    {
      line: 3,
      cells: [
        'ФИО ученика',
        'Дата рождения',
        'ФИО родителя (законного представителя)',
        'Дата и время ознакомления',
        'Неделя',
        'Класс',
        'Дата',
      ],
    },
    { line: 4, cells: ['Ковалёв Иван'] },
  ];
  const table = findExportTable(rows, null);
  expect(table?.line).toBe(3);
  expect(table?.columns.map(({ field }) => field)).toEqual([
    'STUDENT',
    'BIRTH_DATE',
    'GUARDIAN',
    'ACKNOWLEDGED_AT',
    'WEEK',
    'CLASS',
    null,
  ]);
  expect(table?.rows).toHaveLength(1);
  expect(findExportTable(rows, [null, null, 'GUARDIAN'])?.columns.map(({ field }) => field)).toEqual([
    null,
    null,
    'GUARDIAN',
    null,
    null,
    null,
    null,
  ]);
  expect(findExportTable([], null)).toBeNull();
});
