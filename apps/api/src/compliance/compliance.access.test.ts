import { ROLES } from '@vedomo/domain/access/role';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { actorIn } from '../../test/world-actor.ts';
import { World, type WorldSchool } from '../../test/world.ts';
import { findOwnership } from '../access/ownership.read-model.ts';
import { openDatabase } from '../platform/database.ts';
import { UseCaseRunner } from '../platform/use-case.ts';
import { exportCompliance } from './export-compliance.use-case.ts';
import { readComplianceStudents } from './read-compliance-students.use-case.ts';
import { readComplianceYear } from './read-compliance-year.use-case.ts';

let test: TestDatabase;
let database: DataSource;
let world: World;
let school: WorldSchool;
let runner: UseCaseRunner;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.apiUrl, []);
  world = await World.open(test.ownerUrl);
  school = await world.school();
  const now = Temporal.Instant.from('2026-11-24T10:00:00+05:00');
  runner = new UseCaseRunner(database, { now: () => now }, findOwnership);
});
afterAll(async () => {
  await world.close();
  await database.destroy();
  await test.drop();
});

it.each(ROLES)('%s sees rates, people and files, or none of them', async (role) => {
  const classId = await school.schoolClass(`7-${role}`);
  const staff = await school.staff({ leads: classId });
  const actor = await actorIn(school, role, role === 'TEACHER' ? staff : null);
  const academicYearId = await school.year();
  const answers = await Promise.allSettled([
    runner.run(actor, readComplianceYear, { academicYearId: null }),
    runner.run(actor, readComplianceStudents, { classIds: [classId], week: '2026-11-16', group: 'ALL' }),
    runner.run(actor, exportCompliance, {
      academicYearId,
      filter: { grades: null, classIds: null, from: null, to: null },
    }),
  ]);
  const allowed = ['ADMINISTRATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR'].includes(role);
  expect(
    answers.map((answer) => (answer.status === 'fulfilled' ? 'yes' : String(answer.reason.message))),
  ).toEqual(Array(3).fill(allowed ? 'yes' : 'NOT_FOUND'));
});
