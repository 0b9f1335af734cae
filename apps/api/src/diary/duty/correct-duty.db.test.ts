import { Temporal } from 'temporal-polyfill';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../../test/server.ts';
import { World, WORLD_PASSWORD, type WorldSchool } from '../../../test/world.ts';
import { fixedClock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { closeWeeksTask } from './close-weeks.task.ts';
import { refreshDuties } from './refresh-duties.store.ts';

const WEEKS = 'week closed before { state reason } after { state reason }';
const PREVIEW = `mutation ($input: DutyCorrectionInput!) { previewDutyCorrection(input: $input) { ${WEEKS} } }`;
const CORRECT = `mutation ($input: DutyCorrectionInput!) { correctDuty(input: $input) { ${WEEKS} } }`;
const STUDENT = `query ($studentId: UUID!) { correctableStudent(studentId: $studentId) { name guardians { guardianId } enrolments { classTitle startsOn endsOn } } }`;
const MISSED = { state: 'MISSING', reason: null };

/** Tuesday 24 November 2026: the weeks to 9 November are closed, and nobody has acknowledged any. */
describe('a correction', { timeout: 30_000 }, () => {
  let server: TestServer;
  let world: World;
  let school: WorldSchool;
  let classId: string;
  let membershipId: string;
  const cookies: Record<string, string> = {};
  const now = Temporal.Instant.from('2026-11-24T05:00:00Z');

  beforeAll(async () => {
    server = await startTestServer({ clock: fixedClock(now) });
    world = await World.open(server.ownerUrl);
    school = await world.school();
    classId = await school.schoolClass('5А', { grade: '5' });
    await school.add('weekday_pattern', {
      class_id: classId,
      starts_on: '2026-09-01',
      weekdays: [1, 2, 3, 4, 5],
    });
    for (const [login, role] of [
      ['deputy', 'DEPUTY_DIRECTOR'],
      ['administrator', 'ADMINISTRATOR'],
      ['teacher', 'TEACHER'],
    ] as const) {
      const member = await school.member(await world.account(login), role, {
        personId: await school.staff(),
      });
      if (login === 'deputy') membershipId = member;
      cookies[login] = await server.signIn(login, WORLD_PASSWORD);
    }
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  async function student(): Promise<{ studentId: string; guardianId: string }> {
    const studentId = await school.student({ classId });
    const guardianId = await school.guardian({ studentId });
    const { database } = server.composition;
    const scope = { group: 'vedomo_staff', schoolId: school.schoolId } as const;
    await inTransaction(database, scope, Temporal.Instant.from('2026-09-01T05:00:00Z'), (tx) =>
      refreshDuties(tx, school.schoolId, { studentIds: [studentId] }),
    );
    await closeWeeksTask.run({ database, clock: fixedClock(now), log: pino({ level: 'silent' }) }, {});
    return { studentId, guardianId };
  }
  const ask = (query: string, variables: object, login = 'deputy') =>
    server.ask<Record<string, { week: string }[]>>(query, variables as Record<string, unknown>, {
      cookie: cookies[login]!,
    });
  const correct = async (input: object) => {
    const shown = await ask(PREVIEW, { input });
    const done = await ask(CORRECT, { input });
    expect(done.data?.['correctDuty']).toEqual(shown.data?.['previewDutyCorrection']);
    return { weeks: done.data?.['correctDuty'], error: done.errors?.[0]?.extensions, shown: shown.errors };
  };
  const counters = async (week: string) =>
    (
      await world.rows('select required, on_time from class_week where school_id = $1 and week = $2', [
        school.schoolId,
        week,
      ])
    )[0];

  it('adds a paper that came in time and was forgotten', async () => {
    const { studentId, guardianId } = await student();
    const before = await counters('2026-10-12');
    const acknowledgement = {
      week: '2026-10-12',
      guardianId,
      receivedOn: '2026-10-20',
      route: 'WRITTEN',
      note: 'принесла бабушка',
    };
    const { weeks } = await correct({ studentId, reason: 'корешок нашёлся', acknowledgement });
    expect(weeks).toEqual([
      { week: '2026-10-12', closed: true, before: MISSED, after: { state: 'ON_TIME', reason: null } },
    ]);
    expect(await counters('2026-10-12')).toEqual({
      required: before!['required'],
      on_time: Number(before!['on_time']) + 1,
    });
    const [kept] = await world.rows(
      `select week, corrected_by, reason, before ->> 'state' as before, after ->> 'state' as after
       from duty_correction where school_id = $1 and student_id = $2`,
      [school.schoolId, studentId],
    );
    expect(kept).toEqual({
      week: '2026-10-12',
      corrected_by: membershipId,
      reason: 'корешок нашёлся',
      before: null,
      after: 'ON_TIME',
    });
  });

  it('frees from weeks by an order that came late', async () => {
    const { studentId } = await student();
    const exemption = {
      startsOn: '2026-11-02',
      endsOn: '2026-11-29',
      orderNumber: '112-к',
      orderDate: '2026-11-23',
    };
    const { weeks } = await correct({ studentId, reason: 'приказ пришёл позже', exemption });
    const exempt = { state: 'NOT_REQUIRED', reason: 'EXEMPT' };
    expect(weeks).toEqual([
      { week: '2026-11-02', closed: true, before: MISSED, after: exempt },
      { week: '2026-11-09', closed: true, before: MISSED, after: exempt },
      { week: '2026-11-16', closed: false, before: MISSED, after: exempt },
      { week: '2026-11-23', closed: false, before: { state: 'PENDING', reason: null }, after: exempt },
    ]);
    const corrections = await world.rows(
      'select week from duty_correction where school_id = $1 and student_id = $2 order by week',
      [school.schoolId, studentId],
    );
    expect(corrections).toEqual([{ week: '2026-11-02' }, { week: '2026-11-09' }]);
  });

  it('moves a wrong date of enrolment, and the weeks go with it', async () => {
    const { studentId } = await student();
    const enrolment = { classId, enrolledOn: '2026-09-01', startsOn: '2026-09-28', endsOn: null };
    const { weeks } = await correct({ studentId, reason: 'зачислен позже', enrolment });
    expect(weeks?.map(({ week }) => week)).toEqual(['2026-08-31', '2026-09-07', '2026-09-14', '2026-09-21']);
    expect(weeks?.[1]).toEqual({ week: '2026-09-07', closed: true, before: MISSED, after: null });
    expect((await ask(STUDENT, { studentId })).data?.['correctableStudent']).toMatchObject({
      enrolments: [{ classTitle: '5А', startsOn: '2026-09-28', endsOn: null }],
    });
  });

  it('is refused with the reason and the field', async () => {
    const { studentId, guardianId } = await student();
    const stranger = (await student()).guardianId;
    const paper = (given: object) => ({
      studentId,
      reason: 'корешок нашёлся',
      acknowledgement: {
        week: '2026-10-12',
        guardianId,
        receivedOn: '2026-10-20',
        route: 'WRITTEN',
        ...given,
      },
    });
    const order = (given: object) => ({
      studentId,
      reason: 'приказ',
      exemption: {
        startsOn: '2026-11-02',
        endsOn: '2026-11-08',
        orderNumber: '7',
        orderDate: '2026-11-01',
        ...given,
      },
    });
    const cases: [object, string, string][] = [
      [{ ...paper({}), reason: ' ' }, 'REASON_NEEDED', 'reason'],
      [{ studentId, reason: 'так' }, 'ONE_CHANGE_EXPECTED', 'fact'],
      [paper({ receivedOn: '2026-11-25' }), 'RECEIVED_IN_FUTURE', 'receivedOn'],
      [paper({ receivedOn: '2026-10-26' }), 'WEEK_CLOSED', 'receivedOn'],
      [paper({ receivedOn: '2026-10-11' }), 'TOO_EARLY', 'receivedOn'],
      [paper({ guardianId: stranger }), 'NOT_ENTITLED', 'guardianId'],
      [paper({ week: '2026-11-16', receivedOn: '2026-11-20' }), 'WEEK_STILL_OPEN', 'week'],
      [paper({ week: '2026-10-13' }), 'NO_DUTY', 'week'],
      [order({ endsOn: '2026-11-01' }), 'ENDS_BEFORE_START', 'endsOn'],
      [order({ orderNumber: ' ' }), 'NO_ORDER_NUMBER', 'orderNumber'],
      [order({ orderDate: '2026-11-25' }), 'ORDER_IN_FUTURE', 'orderDate'],
    ];
    for (const [input, reason, field] of cases)
      expect((await correct(input)).error, reason).toMatchObject({ reason, field });
    expect((await correct(paper({}))).error).toBeUndefined();
    expect((await ask(CORRECT, { input: paper({}) })).errors?.[0]?.extensions).toMatchObject({
      reason: 'ALREADY',
      field: 'guardianId',
    });
  });

  it('belongs to the director and the deputy, in their own school', async () => {
    const { studentId } = await student();
    const input = {
      studentId,
      reason: 'так',
      enrolment: { classId, enrolledOn: '2026-09-01', startsOn: '2026-09-02', endsOn: null },
    };
    for (const login of ['administrator', 'teacher'])
      for (const [query, variables] of [
        [PREVIEW, { input }],
        [CORRECT, { input }],
        [STUDENT, { studentId }],
      ] as const)
        expect((await ask(query, variables, login)).errors?.[0]?.extensions).toMatchObject({
          code: 'NOT_FOUND',
        });
    const foreign = await (await world.school()).student();
    expect(
      (await ask(CORRECT, { input: { ...input, studentId: foreign } })).errors?.[0]?.extensions,
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await ask(STUDENT, { studentId: foreign })).errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
