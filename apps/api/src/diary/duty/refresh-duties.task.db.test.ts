import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../../test/server.ts';
import { World } from '../../../test/world.ts';
import { fixedClock } from '../../platform/clock.ts';
import { refreshDutiesTask } from './refresh-duties.task.ts';

describe('the job that lets duties follow', () => {
  let server: TestServer;
  let world: World;
  const clock = fixedClock(Temporal.Instant.from('2026-11-24T09:00:00Z'));
  beforeAll(async () => {
    server = await startTestServer({ clock });
    world = await World.open(server.ownerUrl);
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  it('asks the week of a student whose first guardian has come, and of nobody else', async () => {
    const school = await world.school();
    const classId = await school.schoolClass('5А');
    await school.add('weekday_pattern', {
      class_id: classId,
      starts_on: '2026-09-01',
      weekdays: [1, 2, 3, 4, 5],
    });
    const [studentId, other] = [await school.student({ classId }), await school.student({ classId })];
    const run = (...studentIds: string[]) =>
      refreshDutiesTask.run(
        { database: server.composition.database, clock, log: pino({ level: 'silent' }) },
        { schoolId: school.schoolId, studentIds },
      );
    const duty = (id: string) =>
      world.rows('select required, reason from weekly_duty where student_id = $1 and week = $2', [
        id,
        '2026-11-23',
      ]);
    await run(studentId);
    expect(await duty(studentId)).toEqual([{ required: false, reason: 'NO_GUARDIAN' }]);
    expect(await duty(other)).toEqual([]);
    await school.guardian({ studentId });
    await run(studentId);
    expect(await duty(studentId)).toEqual([{ required: true, reason: null }]);
    expect(
      await world.rows('select required, no_guardian from class_week where class_id = $1 and week = $2', [
        classId,
        '2026-11-23',
      ]),
    ).toEqual([{ required: 1, no_guardian: 0 }]);
  });
});
