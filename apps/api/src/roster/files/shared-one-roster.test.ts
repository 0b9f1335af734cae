import { readFile } from 'node:fs/promises';
import { applyPlan } from '@vedomo/domain/roster/apply-plan';
import { checkSnapshot } from '@vedomo/domain/roster/check-snapshot';
import { planImport } from '@vedomo/domain/roster/import-plan';
import { matchSchools } from '@vedomo/domain/roster/match-schools';
import { emptyRosterState } from '@vedomo/domain/roster/roster-state';
import { schoolSnapshot } from '@vedomo/domain/roster/school-snapshot';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedData } from '../../../test/shared-data.ts';
import { readOneRoster, type OneRosterReading } from './read-one-roster.ts';

const path = sharedData('oneroster/school-k12-1040-students.zip');

describe('the OneRoster 1.1 set of another product: a school of 1,040 students', () => {
  let reading: OneRosterReading;

  beforeAll(async () => {
    reading = await readOneRoster(path, 'school.zip');
  });

  const snapshot = () => {
    if (reading.snapshot === null)
      throw new Error(`Cannot read ${path}: ${JSON.stringify(reading.problems)}`);
    return reading.snapshot;
  };

  it('is read without an error', () => {
    expect(snapshot().schools).toMatchObject([{ title: 'Crimson Castellano School', identifier: '1000' }]);
    expect(snapshot().students).toHaveLength(1040);
    expect(snapshot().students.filter((row) => row.birthDate === null)).toEqual([]);
    expect(snapshot().staff.filter((row) => row.teaches)).toHaveLength(35);
    expect(snapshot().classes).toHaveLength(39);
    expect(new Set(snapshot().classes.map((row) => row.grade)).size).toBe(13);
    expect(snapshot().classes.map((row) => row.title)).toContain('Gregarious Cheetah');
    expect(snapshot().enrolments).toHaveLength(1040);
    expect(snapshot().classTeachers).toHaveLength(39);
    expect(reading.problems).toEqual([]);
    expect(checkSnapshot(snapshot())).toMatchObject([
      { code: 'NO_GRADING_PERIODS', severity: 'WARNING', file: 'academicSessions.csv' },
    ]);
  });

  it('is the same from memory', async () => {
    expect(await readOneRoster(await readFile(path), 'school.zip')).toEqual(reading);
  });

  it('creates a school once and changes nothing the second time', () => {
    const { matches } = matchSchools(snapshot(), [], null);
    expect(matches).toMatchObject([{ code: '1000', schoolId: null }]);
    const school = schoolSnapshot(snapshot(), matches[0]?.wanted.sourceId ?? '');
    let count = 0;
    const newId = () => `id${(count += 1)}`;
    const first = planImport({ snapshot: school, state: emptyRosterState(), today: '2026-11-24', newId });
    expect(first.problems).toEqual([]);
    expect(first.counts).toMatchObject({
      academicYears: { created: 1 },
      classes: { created: 39 },
      students: { created: 1040 },
      staff: { created: 36 },
      enrolments: { created: 1040 },
      classTeachers: { created: 39 },
    });
    const state = applyPlan(emptyRosterState(), first);
    const second = planImport({ snapshot: school, state, today: '2026-11-30', newId });
    const moved = Object.values(second.counts).reduce(
      (sum, kind) => sum + kind.created + kind.changed + kind.ended,
      0,
    );
    expect(moved).toBe(0);
    expect(second.counts.students.unchanged).toBe(1040);
  });
});
