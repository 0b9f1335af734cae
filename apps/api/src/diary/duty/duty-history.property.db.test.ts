import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { DutyHistory } from '../../../test/duty-history.ts';
import { STEP } from '../../../test/duty-step.ts';
import { World } from '../../../test/world.ts';
import { openDatabase } from '../../platform/database.ts';
import { recountSchool } from './recount.read-model.ts';

let database: TestDatabase;
let source: DataSource;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await openDatabase(database.apiUrl, []);
  world = await World.open(database.ownerUrl);
});
afterAll(async () => {
  await world.close();
  await source.destroy();
  await database.drop();
});

it('whatever happens, a recount from the facts finds what is kept', { timeout: 240_000 }, async () => {
  const seen = { acknowledged: 0, corrected: 0, closed: 0, overtaken: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 20, maxLength: 30 }), async (steps) => {
      const history = await DutyHistory.begin(source, world);
      for (const step of steps) {
        await history.take(step);
        const { differences, overtaken } = await history.run(
          (tx) => recountSchool(tx, history.school.schoolId),
          'vedomo_worker',
        );
        expect(differences, JSON.stringify(step)).toEqual([]);
        if (step.do === 'CORRECT_ALL') expect(overtaken).toEqual([]);
        seen.overtaken += overtaken.length;
      }
      const [counts] = await history.sql(
        `select (select count(*) from diary_acknowledgement where school_id = $1)::int as acknowledged,
           (select count(*) from class_week where school_id = $1 and closed_at is not null)::int as closed,
           (select count(*) from duty_correction where school_id = $1)::int as corrections`,
        [],
      );
      seen.acknowledged += Number(counts!['acknowledged']);
      seen.closed += Number(counts!['closed']);
      seen.corrected += Number(counts!['corrections']);
    }),
    { numRuns: 12 },
  );
  // The histories must have had something to count.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
});
