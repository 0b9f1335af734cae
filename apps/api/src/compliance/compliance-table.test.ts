import { describe, expect, it } from 'vitest';
import { complianceCsv } from './compliance-csv.ts';
import { complianceTable } from './compliance-table.ts';
import type { ComplianceExport, ExportedCell } from './export-compliance.use-case.ts';

const rate = (onTime: number, required: number): ExportedCell => ({
  kind: 'RATE',
  required,
  onTime,
  late: 1,
  noGuardian: 0,
});
const week = (ordinal: number, monday: string, phase: 'CLOSED' | 'PAPER' | 'OPEN' | 'NONE') => ({
  ordinal,
  week: monday,
  target: 95,
  opensAt: null,
  pressDeadline: null,
  closesAt: null,
  phase,
});
const exported: ComplianceExport = {
  yearTitle: '2026/27',
  timeZone: 'Asia/Yekaterinburg',
  asOf: '2026-11-24T07:00:00Z',
  filter: { grades: ['07'], classIds: null, from: null, to: null },
  weeks: [
    week(9, '2026-10-26', 'NONE'),
    week(11, '2026-11-09', 'CLOSED'),
    week(12, '2026-11-16', 'PAPER'),
    week(13, '2026-11-23', 'OPEN'),
  ],
  classes: [
    {
      title: '7А',
      grade: '07',
      cells: [{ kind: 'NONE', reason: 'VACATION' }, rate(20, 25), rate(23, 25), rate(3, 25)],
    },
    {
      title: '=7"Б";',
      grade: '07',
      cells: [{ kind: 'NONE', reason: 'VACATION' }, { kind: 'HIDDEN' }, rate(5, 5), rate(5, 5)],
    },
  ],
};
const table = complianceTable(exported, 'Школа № 12', 'ru');

describe('the table of an export', () => {
  it('says in its heading whose rates, of when, under which filter, and Σk of Σn', () => {
    expect(table.heading).toEqual([
      'Ознакомление с дневником: ученики, у которых дневник прочитали вовремя',
      'Школа № 12, 2026/27',
      'Параллели: 7',
      'Недели: 9–13',
      'Вовремя за закрытые недели: 20 из 25 — 80 %',
      'Цель: 95 %',
      'По состоянию на 24 ноября 2026 г. в 12:00',
      'Где учеников меньше пяти, числа скрыты и в итоги не входят.',
    ]);
  });

  it('has a line per class and week, with both numbers or a reason', () => {
    expect(table.lines.slice(0, 4)).toEqual([
      ['7А', '7', 9, '2026-10-26', 'каникулы', null, null, null, null, null],
      ['7А', '7', 11, '2026-11-09', 'закрыта', 20, 25, 80, 1, 0],
      ['7А', '7', 12, '2026-11-16', 'корешки ещё принимаются', 23, 25, 92, 1, 0],
      ['7А', '7', 13, '2026-11-23', 'неделя идёт', 3, 25, 12, 1, 0],
    ]);
    expect(table.lines[5]?.slice(4)).toEqual(['меньше 5 учеников', null, null, null, null, null]);
  });

  it('has totals over the closed weeks that are shown, so that nothing hidden can be worked out', () => {
    expect(table.matrix.map(({ cells }) => cells)).toEqual([
      ['каникулы', { k: 20, n: 25 }, { k: 23, n: 25 }, 'неделя идёт', { k: 20, n: 25 }],
      ['каникулы', 'меньше 5 учеников', { k: 5, n: 5 }, 'неделя идёт', { k: 0, n: 0 }],
      ['каникулы', { k: 20, n: 25 }, { k: 28, n: 30 }, 'неделя идёт', { k: 20, n: 25 }],
    ]);
  });

  it('speaks English beside', () => {
    const english = complianceTable(
      { ...exported, filter: { ...exported.filter, grades: null } },
      'School 12',
      'en',
    );
    expect(english.heading[2]).toBe('All classes');
    expect(english.heading[4]).toContain('20 of 25');
    expect(english.lines[0]?.[4]).toBe('holidays');
  });
});

describe('the CSV', () => {
  const text = complianceCsv(table);

  it('opens in Russian Excel: byte order mark, semicolons, CRLF', () => {
    expect(text.startsWith('\uFEFFОзнакомление с дневником')).toBe(true);
    expect(text).toContain('\r\n\r\nКласс;Параллель;Неделя;');
    expect(text).toContain('\r\n7А;7;11;2026-11-09;закрыта;20;25;80;1;0\r\n');
  });

  it('keeps a class that is named like a formula a text', () => {
    expect(text).toContain(`\r\n"'=7""Б"";";7;12;`);
  });
});
