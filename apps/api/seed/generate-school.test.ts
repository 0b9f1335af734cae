import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf, schoolOn, sumOf, type RowObject } from './row-objects.ts';
import type { SchoolRows } from './school-rows.ts';
import { TABLES, tableNames, type TableName } from './tables.ts';

describe('generateSchool', { timeout: 60_000 }, () => {
  let tuesday: SchoolRows;
  beforeAll(() => {
    tuesday = schoolOn('2026-11-24', 0, 484, true);
  }, 60_000);

  it('gives the same rows for the same seed, day and school, and others for another', () => {
    const again = schoolOn('2026-11-24', 0, 484, true);
    for (const table of tableNames) expect(again.tables[table], table).toEqual(tuesday.tables[table]);
    for (const other of [schoolOn('2026-11-24', 0, 485), schoolOn('2026-11-24', 1)]) {
      expect(other.schoolId).not.toBe(tuesday.schoolId);
      expect(other.tables.student.slice(0, 50)).not.toEqual(tuesday.tables.student.slice(0, 50));
    }
  });

  it.each([1, 2, 484])('has the size of a real school with seed %i', (seed) => {
    const { tables } = schoolOn('2026-09-15', 0, seed);
    expect(tables.school_class.length).toBe(40);
    expect(tables.student.length).toBeGreaterThanOrEqual(950);
    expect(tables.student.length).toBeLessThanOrEqual(1050);
    expect(tables.guardian.length).toBeGreaterThanOrEqual(1600);
    expect(tables.guardian.length).toBeLessThanOrEqual(1800);
  });

  it('names things by ids that are there, once each', () => {
    const keys: readonly (readonly [TableName, string])[] = [
      ['student', 'student_id'],
      ['guardian', 'guardian_id'],
      ['staff_member', 'staff_id'],
      ['school_class', 'class_id'],
      ['subject', 'subject_id'],
      ['grading_period', 'grading_period_id'],
      ['account', 'account_id'],
    ];
    for (const [home, key] of keys) {
      const known = new Set(rowsOf(tuesday, home).map((row) => row[key]));
      expect(known.size, home).toBe(tuesday.tables[home].length);
      for (const table of tableNames.filter((name) => (TABLES[name] as readonly string[]).includes(key)))
        expect(
          rowsOf(tuesday, table).filter((row) => row[key] !== null && !known.has(row[key])),
          table,
        ).toEqual([]);
    }
    const logins = rowsOf(tuesday, 'account').map(({ login }) => login);
    expect(new Set(logins).size).toBe(logins.length);
  });

  it('keeps the logins and ids of several schools apart', () => {
    const second = schoolOn('2026-11-24', 1);
    for (const [table, key] of [
      ['account', 'login'],
      ['account', 'account_id'],
      ['school', 'code'],
    ] as const) {
      const first = new Set(rowsOf(tuesday, table).map((row) => row[key]));
      expect(rowsOf(second, table).filter((row) => first.has(row[key]))).toEqual([]);
    }
  });

  it('has every special case that the demo tells of', () => {
    const duties = rowsOf(tuesday, 'weekly_duty');
    const reasons = new Set(duties.map(({ reason }) => reason));
    expect(reasons).toEqual(new Set(['ADULT', 'BEFORE_START', 'EXEMPT', 'LEFT', 'NO_GUARDIAN', null]));
    const rights = rowsOf(tuesday, 'guardianship').map((row) => row.rights);
    expect(rights.filter((one) => one === 'NONE').length).toBe(1);
    expect(rights.filter((one) => one === 'ORGANISATION').length).toBe(1);
    expect(rowsOf(tuesday, 'student').filter(({ ends_on }) => ends_on !== null).length).toBe(3);
    const stays = Map.groupBy(rowsOf(tuesday, 'enrolment'), ({ student_id }) => student_id);
    expect([...stays.values()].filter(({ length }) => length === 2).length).toBe(3);
    expect(rowsOf(tuesday, 'class_teacher').length).toBe(41);
    const routes = new Set(rowsOf(tuesday, 'diary_acknowledgement').map(({ route }) => route));
    expect(routes).toEqual(new Set(['MESSAGE', 'OTHER_SYSTEM', 'OWN_PRESS', 'WRITTEN']));
    const first = rowsOf(tuesday, 'school_class')
      .filter(({ grade }) => grade === '01')
      .map(({ class_id }) => class_id);
    const marksOfFirst = rowsOf(tuesday, 'mark').filter(({ class_id }) => first.includes(class_id));
    expect(new Set(marksOfFirst.map(({ value }) => value))).toEqual(new Set(['ABSENT']));
  });

  it('gives about three guardians in four an account, and only the signed in press', () => {
    const members = rowsOf(tuesday, 'membership').filter(({ role }) => role === 'GUARDIAN');
    const share = members.length / tuesday.tables.guardian.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.8);
    expect(tuesday.tables.invitation.length).toBeGreaterThan(100);
    expect(members.some(({ last_signed_in_at }) => last_signed_in_at === null)).toBe(true);
    const signedIn = new Set(
      members.filter(({ last_signed_in_at }) => last_signed_in_at !== null).map(({ person_id }) => person_id),
    );
    const presses = rowsOf(tuesday, 'diary_acknowledgement').filter(({ route }) => route === 'OWN_PRESS');
    expect(presses.filter(({ guardian_id }) => !signedIn.has(guardian_id))).toEqual([]);
  });

  it('has rates that differ as the demo tells: most classes 80 to 98 %, two that fall, one excellent', () => {
    const titles = new Map(
      rowsOf(tuesday, 'school_class').map(({ class_id, title }) => [class_id, title as string]),
    );
    const closed = rowsOf(tuesday, 'class_week').filter(
      ({ week, required }) => (required as number) > 0 && week! < '2026-11-09',
    );
    const rates = new Map(
      [...Map.groupBy(closed, ({ class_id }) => titles.get(class_id)!)].map(([title, weeks]) => [
        title,
        sumOf(weeks, 'on_time') / sumOf(weeks, 'required'),
      ]),
    );
    const usual = [...rates.values()].filter((rate) => rate >= 0.8 && rate <= 0.985);
    expect(usual.length).toBeGreaterThanOrEqual(34);
    expect(rates.get('3А')).toBeGreaterThan(0.97);
    const lastWeek = rowsOf(tuesday, 'class_week').filter(({ week }) => week === '2026-11-16');
    for (const fallen of ['6Б', '8В']) {
      const row = lastWeek.find(({ class_id }) => titles.get(class_id) === fallen)!;
      expect((row.on_time as number) / (row.required as number)).toBeLessThan(rates.get(fallen)! - 0.15);
    }
  });

  it('leaves this week open for the demo’s guardian, whose child’s final mark has just changed', () => {
    const { person_id: guardian } = rowsOf(tuesday, 'membership').find(
      ({ account_id }) =>
        account_id === rowsOf(tuesday, 'account').find(({ login }) => login === 'guardian')!.account_id,
    )!;
    const own = rowsOf(tuesday, 'diary_acknowledgement').filter(
      ({ guardian_id }) => guardian_id === guardian,
    );
    const children = new Set(own.map(({ student_id }) => student_id));
    expect(children.size).toBe(2);
    expect(own.filter(({ week }) => week === '2026-11-16').length).toBe(2);
    expect(own.filter(({ week }) => week === '2026-11-23').length).toBe(0);
    const changed = rowsOf(tuesday, 'period_mark').filter(
      ({ student_id, diary_revision }) =>
        children.has(student_id) &&
        own.some(
          (one) =>
            one.student_id === student_id &&
            one.week === '2026-11-16' &&
            (one.diary_revision as number) < (diary_revision as number),
        ),
    );
    expect(changed.length).toBe(1);
  });

  it('only adds when a later day is asked for', () => {
    const friday = schoolOn('2026-11-27', 0, 484, true);
    const falling = rowsOf(tuesday, 'school_class').filter(({ title }) =>
      ['6Б', '8В'].includes(title as string),
    );
    const fallingIds = new Set(falling.map(({ class_id }) => class_id));
    const classOf = new Map(
      rowsOf(friday, 'enrolment').map(({ student_id, class_id }) => [student_id, class_id]),
    );
    for (const [table, columns] of [
      ['mark', ['student_id', 'on_date', 'lesson_ordinal', 'value', 'recorded_at']],
      ['diary_acknowledgement', ['student_id', 'week', 'guardian_id', 'received_at', 'sections']],
      ['lesson', ['class_id', 'on_date', 'ordinal', 'subject_id', 'topic']],
      ['student', ['student_id', 'family_name', 'birth_date']],
    ] as const) {
      const keyOf = (row: RowObject) => columns.map((column) => row[column]).join('|');
      const later = new Set(rowsOf(friday, table).map(keyOf));
      const stable = rowsOf(tuesday, table).filter(
        ({ student_id }) => table === 'lesson' || !fallingIds.has(classOf.get(student_id)),
      );
      expect(stable.length).toBeGreaterThan(0);
      expect(
        stable.filter((row) => !later.has(keyOf(row))),
        table,
      ).toEqual([]);
    }
  });
});
