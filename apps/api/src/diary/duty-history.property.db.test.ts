import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { World, type WorldSchool } from '../../test/world.ts';
import type { Actor } from '../platform/actor.ts';
import { openDatabase } from '../platform/database.ts';
import { Refusal } from '../platform/refusal.ts';
import { inTransaction, type DatabaseGroup, type Tx } from '../platform/transaction.ts';
import { recordAcknowledgements } from './acknowledgement.store.ts';
import { closeDueWeeks } from './close-weeks.store.ts';
import { correctDutyIn, type LateFact } from './correct-duty.ts';
import { recountSchool } from './recount.read-model.ts';
import { refreshDuties } from './refresh-duties.store.ts';

const ZONE = 'Asia/Yekaterinburg';
const YEAR_START = Temporal.PlainDate.from('2026-09-01');
const plusDays = (days: number) => YEAR_START.add({ days }).toString();

/** Days are counted from 1 September; a step happens at the history's own time, which only moves on. */
const DAY = fc.integer({ min: -3, max: 75 });
const WHO = fc.integer({ min: 0, max: 3 });
/** The student's own guardian or the next one's. */
const WHOSE = fc.constantFrom(0, 0, 0, 1);
const STEP = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('PRESS' as const),
      who: WHO,
      guardian: WHOSE,
      weeksAgo: fc.constantFrom(0, 0, 0, 1, 1, 2, -1),
      route: fc.constantFrom('OWN_PRESS' as const, 'WRITTEN' as const, 'OTHER_SYSTEM' as const),
      daysAgo: fc.integer({ min: 0, max: 4 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('WAIT' as const),
      hours: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 96, max: 24 * 16 })),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'CLOSE' as const }) },
  fc.record({ do: fc.constant('TRANSFER' as const), who: WHO, to: WHO, on: DAY }),
  fc.record({ do: fc.constant('LEAVE' as const), who: WHO, on: DAY }),
  fc.record({
    do: fc.constant('GUARDIAN' as const),
    who: WHO,
    guardian: WHO,
    on: DAY,
    days: fc.option(fc.integer({ min: 0, max: 40 })),
    rights: fc.constantFrom('FULL' as const, 'NONE' as const),
  }),
  fc.record({ do: fc.constant('BIRTHDAY' as const), who: WHO, on: DAY }),
  fc.record({
    do: fc.constant('EXCEPTION' as const),
    kind: fc.constantFrom('VACATION' as const, 'DAY_OFF' as const, 'WORKING_DAY' as const),
    on: DAY,
    days: fc.integer({ min: 0, max: 15 }),
    grade: fc.constantFrom(null, '5', '6'),
  }),
  fc.record({ do: fc.constant('NO_EXCEPTIONS' as const) }),
  fc.record({
    do: fc.constant('PATTERN' as const),
    of: WHO,
    on: DAY,
    weekdays: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [1], [6, 7]),
  }),
  fc.record({
    do: fc.constant('POLICY' as const),
    inWeeks: fc.integer({ min: 1, max: 6 }),
    graceHours: fc.constantFrom(0, 8, 32, 167),
    answers: fc.constantFrom('ANY' as const, 'EVERY' as const),
  }),
  fc.record({ do: fc.constant('EXEMPT' as const), who: WHO, on: DAY, days: fc.integer({ min: 0, max: 30 }) }),
  fc.record({
    do: fc.constant('LATE_PAPER' as const),
    who: WHO,
    guardian: WHOSE,
    weeksAgo: fc.integer({ min: 1, max: 6 }),
    daysAgo: fc.integer({ min: 0, max: 40 }),
  }),
  fc.record({ do: fc.constant('ENROLMENT_DATE' as const), who: WHO, on: DAY }),
  { weight: 1, arbitrary: fc.constant({ do: 'CORRECT_ALL' as const }) },
);
type Step = typeof STEP extends fc.Arbitrary<infer S> ? S : never;

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

/** A school of three classes, four students and four guardians, and the time in it. */
class History {
  now = Temporal.Instant.from('2026-09-08T04:00:00Z');
  corrected = 0;

  constructor(
    readonly school: WorldSchool,
    readonly classes: readonly string[],
    readonly students: readonly string[],
    readonly guardians: readonly string[],
  ) {}

  static async begin(): Promise<History> {
    const school = await world.school({ timeZone: ZONE });
    const classes = [
      await school.schoolClass('5А', { grade: '5' }),
      await school.schoolClass('5Б', { grade: '5' }),
      await school.schoolClass('6А', { grade: '6', importedOn: '2026-09-21' }),
    ];
    for (const class_id of classes)
      await school.add('weekday_pattern', { class_id, starts_on: '2026-09-01', weekdays: [1, 2, 3, 4, 5] });
    const students: string[] = [];
    const guardians: string[] = [];
    for (const at of [0, 1, 2, 3]) {
      const student = await school.student({ classId: classes[at % 3]! });
      students.push(student);
      guardians.push(await school.guardian(at === 3 ? {} : { studentId: student }));
    }
    const history = new History(school, classes, students, guardians);
    await history.refresh();
    return history;
  }

  run = <T>(work: (tx: Tx) => Promise<T>, group: DatabaseGroup = 'vedomo_staff'): Promise<T> =>
    inTransaction(source, { group, schoolId: this.school.schoolId }, this.now, work);
  refresh = () => this.run((tx) => refreshDuties(tx, this.school.schoolId));
  sql = (text: string, values: unknown[]) => world.rows(text, [this.school.schoolId, ...values]);

  get today(): Temporal.PlainDate {
    return this.now.toZonedDateTimeISO(ZONE).toPlainDate();
  }
  mondayOf = (weeksAgo: number) =>
    this.today.subtract({ days: this.today.dayOfWeek - 1 + 7 * weeksAgo }).toString();

  correct = (who: number, fact: LateFact) => {
    const actor: Actor = {
      accountId: crypto.randomUUID(),
      membershipId: crypto.randomUUID(),
      schoolId: this.school.schoolId,
      role: 'DEPUTY_DIRECTOR',
      personId: null,
      timeZone: ZONE,
    };
    return this.run((tx) =>
      correctDutyIn(tx, actor, { studentId: this.students[who]!, fact, reason: 'проверка' }),
    ).then(
      () => void this.corrected++,
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      },
    );
  };

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'WAIT':
        this.now = this.now.add({ hours: step.hours });
        return;
      case 'CLOSE':
        await this.run((tx) => closeDueWeeks(tx, this.school.schoolId), 'vedomo_worker');
        return;
      case 'PRESS': {
        const receivedAt =
          step.route === 'OWN_PRESS'
            ? this.now
            : step.route === 'OTHER_SYSTEM'
              ? this.now.subtract({ hours: 24 * step.daysAgo })
              : this.today.subtract({ days: step.daysAgo }).toZonedDateTime(ZONE).toInstant();
        await this.run((tx) =>
          recordAcknowledgements(tx, this.school.schoolId, [
            {
              studentId: this.students[step.who]!,
              week: this.mondayOf(step.weeksAgo),
              guardianId: this.guardians[(step.who + step.guardian) % 4]!,
              route: step.route,
              receivedAt: receivedAt.toString(),
              recordedBy: null,
              sections: 0,
              diaryRevision: null,
              note: null,
            },
          ]),
        );
        return;
      }
      case 'EXEMPT':
        return this.correct(step.who, {
          kind: 'EXEMPTION',
          startsOn: plusDays(step.on),
          endsOn: plusDays(step.on + step.days),
          orderNumber: '7',
          orderDate: '2026-09-01',
        });
      case 'LATE_PAPER':
        return this.correct(step.who, {
          kind: 'ACKNOWLEDGEMENT',
          week: this.mondayOf(step.weeksAgo),
          guardianId: this.guardians[(step.who + step.guardian) % 4]!,
          receivedOn: this.today.subtract({ days: step.daysAgo }).toString(),
          route: 'WRITTEN',
          note: null,
        });
      case 'ENROLMENT_DATE': {
        const [first] = await this.sql(
          `select class_id, starts_on, ends_on from enrolment where school_id = $1 and student_id = $2
           order by starts_on limit 1`,
          [this.students[step.who]],
        );
        return this.correct(step.who, {
          kind: 'ENROLMENT',
          classId: first!['class_id'] as string,
          enrolledOn: first!['starts_on'] as string,
          startsOn: plusDays(step.on),
          endsOn: first!['ends_on'] as string | null,
        });
      }
      case 'CORRECT_ALL':
        await this.run((tx) =>
          refreshDuties(
            tx,
            this.school.schoolId,
            { pastYears: true },
            {
              correction: { by: crypto.randomUUID(), reason: 'проверка' },
            },
          ),
        );
        return;
      default:
        await this.changeFacts(step);
        await this.refresh();
    }
  }

  /** Facts may reach back: an import of a roster says whatever it says. */
  async changeFacts(step: Step): Promise<void> {
    switch (step.do) {
      case 'LEAVE':
      case 'TRANSFER': {
        const student = this.students[step.who]!;
        const on = plusDays(step.on);
        await this.sql(
          'update enrolment set ends_on = $3::date - 1 where school_id = $1 and student_id = $2 and starts_on < $3 and (ends_on is null or ends_on >= $3)',
          [student, on],
        );
        await this.sql('delete from enrolment where school_id = $1 and student_id = $2 and starts_on >= $3', [
          student,
          on,
        ]);
        if (step.do === 'TRANSFER') await this.school.enrol(student, this.classes[step.to % 3]!, on);
        return;
      }
      case 'GUARDIAN': {
        const startsOn = plusDays(step.on);
        await this.sql(
          'delete from guardianship where school_id = $1 and student_id = $2 and guardian_id = $3 and starts_on = $4',
          [this.students[step.who], this.guardians[step.guardian], startsOn],
        );
        await this.school.guard(this.students[step.who]!, this.guardians[step.guardian]!, {
          startsOn,
          endsOn: step.days === null ? null : plusDays(step.on + step.days),
          rights: step.rights,
        });
        return;
      }
      case 'BIRTHDAY':
        await this.sql(
          "update student set birth_date = $3::date - interval '18 years' where school_id = $1 and student_id = $2",
          [this.students[step.who], plusDays(step.on)],
        );
        return;
      case 'EXCEPTION':
        await this.school.add('calendar_exception', {
          calendar_exception_id: crypto.randomUUID(),
          academic_year_id: await this.school.year(),
          kind: step.kind,
          title: 'День',
          starts_on: plusDays(step.on),
          ends_on: plusDays(step.on + step.days),
          grades: step.grade && [step.grade],
        });
        return;
      case 'NO_EXCEPTIONS':
        await this.sql('delete from calendar_exception where school_id = $1', []);
        return;
      case 'PATTERN':
        await this.sql(
          `insert into weekday_pattern (school_id, class_id, starts_on, weekdays) values ($1, $2, $3, $4)
           on conflict (school_id, class_id, starts_on) do update set weekdays = excluded.weekdays`,
          [this.classes[step.of % 3], plusDays(step.on), step.weekdays],
        );
        return;
      case 'POLICY':
        await this.sql(
          `insert into duty_policy (school_id, from_week, grace_hours, answers, target_percent) values ($1, $2, $3, $4, 95)
           on conflict (school_id, from_week) do update set grace_hours = excluded.grace_hours, answers = excluded.answers`,
          [this.mondayOf(-step.inWeeks), step.graceHours, step.answers],
        );
    }
  }
}

it('whatever happens, a recount from the facts finds what is kept', { timeout: 240_000 }, async () => {
  const seen = { acknowledged: 0, corrected: 0, closed: 0, overtaken: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 25, maxLength: 40 }), async (steps) => {
      const history = await History.begin();
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
