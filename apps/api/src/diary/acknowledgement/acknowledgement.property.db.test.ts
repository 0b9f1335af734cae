import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AcknowledgementModel, type ModelDuty } from '../../../test/acknowledgement-model.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { World, type WorldSchool } from '../../../test/world.ts';
import { openDatabase } from '../../platform/database.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { type NewAcknowledgement, recordAcknowledgements } from './acknowledgement.store.ts';

const ZONE = 'Asia/Yekaterinburg';
const WEEK = '2026-11-16';
const at = (wall: string) => Temporal.Instant.from(`${wall}+05:00`);
const OPENS = at('2026-11-16T00:00');
const PRESS_DEADLINE = at('2026-11-24T08:00');
const CLOSES = at('2026-11-30T00:00');
const STUDENTS = 3;
const GUARDIANS = 3;

const NEAR = fc.constantFrom(OPENS, PRESS_DEADLINE, CLOSES, at('2026-11-18T00:00'), at('2026-11-21T00:00'));
const INSTANT = fc.oneof(
  fc.tuple(NEAR, fc.constantFrom(-1, 0, 1)).map(([instant, ms]) => instant.add({ milliseconds: ms })),
  fc.integer({ min: -20, max: 15 * 24 + 20 }).map((hours) => OPENS.add({ hours })),
);
const DAY = fc.integer({ min: -3, max: 17 });
const date = (day: number) => Temporal.PlainDate.from(WEEK).add({ days: day }).toString();
const WHO = fc.integer({ min: 0, max: GUARDIANS - 1 });

const GUARDIANSHIP = fc.record({
  student: fc.integer({ min: 0, max: STUDENTS - 1 }),
  guardian: WHO,
  startsOn: fc.oneof(fc.constant(-60), DAY).map(date),
  endsOn: fc.option(fc.integer({ min: 18, max: 60 }).map(date), { freq: 2 }),
  rights: fc.constantFrom(
    'FULL' as const,
    'FULL' as const,
    'FULL' as const,
    'ORGANISATION' as const,
    'NONE' as const,
  ),
});
const SHORT_GUARDIANSHIP = fc.tuple(GUARDIANSHIP, fc.integer({ min: 0, max: 10 })).map(([each, days]) => ({
  ...each,
  endsOn: Temporal.PlainDate.from(each.startsOn).add({ days }).toString(),
}));
const DUTY: fc.Arbitrary<ModelDuty> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ reason: null, owing: null }) },
  {
    weight: 4,
    arbitrary: fc.subarray([0, 1, 2], { minLength: 1 }).map((owing) => ({ reason: null, owing })),
  },
  fc.constantFrom('EXEMPT' as const, 'NO_GUARDIAN' as const).map((reason) => ({ reason, owing: null })),
  fc.constant('NO_DUTY' as const),
);
const ITEM = fc.record({
  student: fc.integer({ min: 0, max: STUDENTS - 1 }),
  guardian: WHO,
  route: fc.constantFrom(
    'OWN_PRESS' as const,
    'OWN_PRESS' as const,
    'WRITTEN' as const,
    'MESSAGE' as const,
    'OTHER_SYSTEM' as const,
  ),
  instant: INSTANT,
});
const CASE = fc.record({
  guardianships: fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: GUARDIANSHIP }, SHORT_GUARDIANSHIP), {
    selector: ({ student, guardian, startsOn }) => `${student} ${guardian} ${startsOn}`,
    minLength: 4,
    maxLength: 12,
  }),
  birthdays: fc.array(fc.option(DAY.map(date), { freq: 2 }), { minLength: STUDENTS, maxLength: STUDENTS }),
  duties: fc.array(DUTY, { minLength: STUDENTS, maxLength: STUDENTS }),
  batches: fc.array(
    fc.record({ items: fc.array(ITEM, { minLength: 1, maxLength: 6 }), closes: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
});

type Case = typeof CASE extends fc.Arbitrary<infer C> ? C : never;

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

interface Made {
  readonly school: WorldSchool;
  readonly classId: string;
  readonly students: readonly string[];
  readonly guardians: readonly string[];
  readonly model: AcknowledgementModel;
}

async function make({ guardianships, birthdays, duties }: Case): Promise<Made> {
  const school = await world.school({ timeZone: ZONE });
  const classId = await school.schoolClass();
  const students: string[] = [];
  const guardians: string[] = [];
  for (const birthday of birthdays) {
    const birthDate = birthday && Temporal.PlainDate.from(birthday).subtract({ years: 18 }).toString();
    students.push(await school.student({ classId, birthDate }));
  }
  for (let each = 0; each < GUARDIANS; each++) guardians.push(await school.guardian());
  for (const { student, guardian, ...dated } of guardianships)
    await school.guard(students[student]!, guardians[guardian]!, dated);
  const model = new AcknowledgementModel({
    zone: ZONE,
    deadlines: { week: WEEK, opensAt: OPENS, pressDeadline: PRESS_DEADLINE, closesAt: CLOSES },
    guardians,
    students: students.map((studentId, each) => ({
      studentId,
      duty: duties[each]!,
      eighteenOn: birthdays[each]!,
      guardianships: guardianships.filter(({ student }) => student === each),
    })),
  });
  const asked = duties.filter((duty) => duty !== 'NO_DUTY');
  await school.add('class_week', {
    class_id: classId,
    week: WEEK,
    academic_year_id: await school.year(),
    opens_at: OPENS.toString(),
    press_deadline: PRESS_DEADLINE.toString(),
    closes_at: CLOSES.toString(),
    required: asked.filter(({ reason }) => reason === null).length,
    no_guardian: asked.filter(({ reason }) => reason === 'NO_GUARDIAN').length,
  });
  for (const [each, duty] of duties.entries())
    if (duty !== 'NO_DUTY')
      await school.add('weekly_duty', {
        student_id: students[each],
        week: WEEK,
        class_id: classId,
        required: duty.reason === null,
        reason: duty.reason,
        owing_guardians: duty.owing?.map((guardian) => guardians[guardian]) ?? null,
      });
  return { school, classId, students, guardians, model };
}

async function kept({ school, classId }: Made) {
  const duties = await world.rows<{ studentId: string; state: string | null; met: string | null }>(
    `select student_id as "studentId", state, extract(epoch from met_at) * 1000 as met from weekly_duty where school_id = $1`,
    [school.schoolId],
  );
  const [counters] = await world.rows(
    `select required::int, on_time::int as "onTime", late::int, no_guardian::int as "noGuardian"
     from class_week where school_id = $1 and class_id = $2`,
    [school.schoolId, classId],
  );
  return {
    duties: Object.fromEntries(
      duties.map(({ studentId, state, met }) => [
        studentId,
        { state, met: met === null ? null : Number(met) },
      ]),
    ),
    counters,
  };
}

it('the recording of acknowledgements agrees with the domain, and counters with the recount, whatever comes', async () => {
  await fc.assert(
    fc.asyncProperty(CASE, async (given) => {
      const made = await make(given);
      for (const { items, closes } of given.batches) {
        const rows = items.map(({ student, guardian, route, instant }): NewAcknowledgement => ({
          studentId: made.students[student]!,
          week: WEEK,
          guardianId: made.guardians[guardian]!,
          route,
          // Paper and messages count by the day: they are kept as its beginning.
          receivedAt: (route === 'WRITTEN' || route === 'MESSAGE'
            ? instant.toZonedDateTimeISO(ZONE).startOfDay().toInstant()
            : instant
          ).toString(),
          recordedBy: randomUUID(),
          sections: 0,
          diaryRevision: null,
          note: null,
        }));
        const latest = items
          .map(({ instant }) => instant)
          .reduce((a, b) => (Temporal.Instant.compare(a, b) > 0 ? a : b));
        const now = closes ? CLOSES : latest;
        const scope = { group: 'vedomo_staff' as const, schoolId: made.school.schoolId };
        const answers = await inTransaction(source, scope, now, (tx) =>
          recordAcknowledgements(tx, made.school.schoolId, rows),
        );
        const expected = made.model.record(rows, now);
        expect(answers.map(({ outcome }) => outcome)).toEqual(expected.map(({ outcome }) => outcome));
        for (const [nth, { outcome, receivedAt, state }] of answers.entries()) {
          expect(state, outcome).toBe(expected[nth]!.state);
          if (outcome === 'RECORDED' || outcome === 'ALREADY')
            expect(Temporal.Instant.from(receivedAt).toString()).toBe(expected[nth]!.receivedAt);
        }
        expect(await kept(made)).toEqual(made.model.kept());
      }
    }),
    { numRuns: 200 },
  );
}, 240_000);
