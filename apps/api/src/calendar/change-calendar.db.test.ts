import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { World, WORLD_PASSWORD, type WorldSchool } from '../../test/world.ts';
import { closeWeeksTask } from '../diary/public.ts';
import { fixedClock } from '../platform/clock.ts';

const CHANGES =
  'openWeeks { week created changed removed moved } closedWeeks { week created changed removed moved }';
const PREVIEW = `mutation ($change: CalendarChangeInput!) { previewCalendarChange(change: $change) { ${CHANGES} } }`;
const CHANGE = `mutation ($change: CalendarChangeInput!, $reason: String) { changeCalendar(change: $change, reason: $reason) { ${CHANGES} } }`;
const READ = `{ calendar { today currentWeek viewerCanChange policies { fromWeek targetPercent }
  years { academicYearId firstDutyWeek weeks { week studying onDuty exceptions } exceptions { title startsOn }
    periods { gradingPeriodId ordinal } classes { classId patterns { startsOn weekdays } } } } }`;

interface Week {
  week: string;
  created: number;
  removed: number;
  moved: number;
}
interface Changes {
  openWeeks: Week[];
  closedWeeks: Week[];
}

/** Tuesday 24 November 2026, a school of two classes whose weeks to 9 November are closed. */
describe('the calendar of a school', { timeout: 30_000 }, () => {
  let server: TestServer;
  let world: World;
  let school: WorldSchool;
  let yearId: string;
  let classIds: string[];
  const cookies: Record<string, string> = {};
  let now = Temporal.Instant.from('2026-09-01T05:00:00Z');

  beforeAll(async () => {
    server = await startTestServer({ clock: { now: () => now } });
    world = await World.open(server.ownerUrl);
    school = await world.school();
    yearId = await school.year();
    classIds = [
      await school.schoolClass('5А', { grade: '5' }),
      await school.schoolClass('10А', { grade: '10' }),
    ];
    for (const class_id of classIds) {
      await school.add('weekday_pattern', { class_id, starts_on: '2026-09-01', weekdays: [1, 2, 3, 4, 5] });
      await school.guardian({ studentId: await school.student({ classId: class_id }) });
    }
    for (const [login, role] of [
      ['deputy', 'DEPUTY_DIRECTOR'],
      ['director', 'DIRECTOR'],
      ['teacher', 'TEACHER'],
      ['guardian', 'GUARDIAN'],
    ] as const) {
      await school.member(await world.account(login), role, { personId: await school.staff() });
    }
    cookies['deputy'] = await server.signIn('deputy', WORLD_PASSWORD);
    // The weeks gone by have their duties from the beginning; the job has closed them.
    await change({ policy: { fromWeek: '2026-12-07', graceHours: 32, answers: 'ANY', targetPercent: 96 } });
    await change({ removePolicyFrom: '2026-12-07' });
    now = Temporal.Instant.from('2026-11-24T05:00:00Z');
    for (const login of ['deputy', 'director', 'teacher', 'guardian'])
      cookies[login] = await server.signIn(login, WORLD_PASSWORD);
    await closeWeeksTask.run(
      { ...server.composition, clock: fixedClock(now), log: pino({ level: 'silent' }) },
      {},
    );
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  const ask = <Data>(query: string, variables = {}, login = 'deputy') =>
    server.ask<Data>(query, variables, { cookie: cookies[login]! });
  const preview = (change: object) => ask<{ previewCalendarChange: Changes }>(PREVIEW, { change });
  const change = (change: object, reason?: string) =>
    ask<{ changeCalendar: Changes }>(CHANGE, { change, reason: reason ?? null });
  const reasonOf = (answer: Awaited<ReturnType<typeof ask>>) => {
    const { code, reason, field } = answer.errors?.[0]?.extensions ?? {};
    return [code, reason, field];
  };
  const vacation = (startsOn: string, endsOn: string, grades: string[] | null = null) => ({
    exception: {
      academicYearId: yearId,
      calendarExceptionId: null,
      kind: 'VACATION',
      title: 'Карантин',
      startsOn,
      endsOn,
      grades,
    },
  });
  const dutiesIn = async (week: string) =>
    (
      await world.rows('select 1 from weekly_duty where school_id = $1 and week = $2', [
        school.schoolId,
        week,
      ])
    ).length;

  it('is read by all staff and changed by the administration alone', async () => {
    const { data } = await ask<{
      calendar: { viewerCanChange: boolean; today: string; currentWeek: string };
    }>(READ);
    expect(data?.calendar).toMatchObject({
      today: '2026-11-24',
      currentWeek: '2026-11-23',
      viewerCanChange: true,
    });
    const seen = await ask<{ calendar: { viewerCanChange: boolean } }>(READ, {}, 'teacher');
    expect(seen.data?.calendar.viewerCanChange).toBe(false);
    expect(reasonOf(await ask(READ, {}, 'guardian'))[0]).toBe('NOT_FOUND');
    for (const login of ['director', 'teacher', 'guardian'])
      for (const operation of [PREVIEW, CHANGE])
        expect(
          reasonOf(await ask(operation, { change: vacation('2026-12-14', '2026-12-20') }, login))[0],
        ).toBe('NOT_FOUND');
  });

  it('shows the weeks that a change touches and keeps nothing of a preview', async () => {
    expect(await dutiesIn('2026-12-14')).toBe(2);
    const { data } = await preview(vacation('2026-12-14', '2026-12-20', ['5']));
    expect(data?.previewCalendarChange).toEqual({
      openWeeks: [
        { week: '2026-12-07', created: 0, changed: 0, removed: 0, moved: 1 },
        { week: '2026-12-14', created: 0, changed: 0, removed: 1, moved: 0 },
      ],
      closedWeeks: [],
    });
    expect(await dutiesIn('2026-12-14')).toBe(2);
    expect(
      await world.rows('select 1 from calendar_exception where school_id = $1', [school.schoolId]),
    ).toEqual([]);
  });

  it('does what the preview showed', async () => {
    const given = vacation('2026-12-14', '2026-12-20', ['5']);
    const shown = (await preview(given)).data?.previewCalendarChange;
    expect((await change(given)).data?.changeCalendar).toEqual(shown);
    expect(await dutiesIn('2026-12-14')).toBe(1);
    const { data } = await ask<{ calendar: { years: { weeks: { week: string }[] }[] } }>(READ);
    expect(data?.calendar.years[0]?.weeks.find(({ week }) => week === '2026-12-14')).toEqual({
      week: '2026-12-14',
      studying: 1,
      onDuty: 1,
      exceptions: ['Карантин'],
    });
  });

  it('changes closed weeks for a reason only, and keeps what stood there', async () => {
    const given = vacation('2026-10-26', '2026-11-01');
    const shown = (await preview(given)).data?.previewCalendarChange;
    expect(shown?.closedWeeks).toEqual([
      { week: '2026-10-26', created: 0, changed: 0, removed: 2, moved: 0 },
    ]);
    expect(reasonOf(await change(given))).toEqual(['CONFLICT', 'REASON_NEEDED', 'reason']);
    expect(reasonOf(await change(given, '  '))).toEqual(['CONFLICT', 'REASON_NEEDED', 'reason']);
    expect(await dutiesIn('2026-10-26')).toBe(2);
    expect((await change(given, 'каникулы не были внесены')).data?.changeCalendar).toEqual(shown);
    expect(await dutiesIn('2026-10-26')).toBe(0);
    const kept = await world.rows('select reason from duty_correction where school_id = $1', [
      school.schoolId,
    ]);
    expect(kept).toEqual([{ reason: 'каникулы не были внесены' }, { reason: 'каникулы не были внесены' }]);
  });

  it('leaves out closed weeks that differed before', async () => {
    await world.rows(
      "insert into duty_exemption values ($1, (select student_id from student where school_id = $1 limit 1), '2026-09-14', '2026-09-20', '7', '2026-09-14')",
      [school.schoolId],
    );
    const { data } = await preview(vacation('2027-01-11', '2027-01-17'));
    expect(data?.previewCalendarChange.closedWeeks).toEqual([]);
  });

  it('has Saturdays, other terms and periods', async () => {
    const saturdays = {
      pattern: { classIds: [classIds[0]], startsOn: '2026-11-30', weekdays: [6, 1, 2, 3, 4, 5] },
    };
    expect((await change(saturdays)).errors).toBeUndefined();
    const terms = { policy: { fromWeek: '2026-11-30', graceHours: 8, answers: 'EVERY', targetPercent: 97 } };
    const changed = (await change(terms)).data?.changeCalendar;
    expect(changed?.openWeeks[0]).toEqual({
      week: '2026-11-30',
      created: 0,
      changed: 2,
      removed: 0,
      moved: 2,
    });
    const period = {
      academicYearId: yearId,
      gradingPeriodId: null,
      kind: 'QUARTER',
      ordinal: 1,
      startsOn: '2026-09-01',
      endsOn: '2026-10-25',
      grades: ['5'],
    };
    expect((await change({ period })).errors).toBeUndefined();
    const { data } = await ask<{
      calendar: {
        policies: object[];
        years: {
          periods: { gradingPeriodId: string; ordinal: number }[];
          classes: { classId: string; patterns: object[] }[];
        }[];
      };
    }>(READ);
    const [year] = data!.calendar.years;
    expect(data?.calendar.policies).toEqual([{ fromWeek: '2026-11-30', targetPercent: 97 }]);
    expect(year?.classes.find(({ classId }) => classId === classIds[0])?.patterns[1]).toEqual({
      startsOn: '2026-11-30',
      weekdays: [1, 2, 3, 4, 5, 6],
    });
    const removePeriodId = year?.periods[0]?.gradingPeriodId;
    expect((await change({ removePeriodId })).errors).toBeUndefined();
    expect(reasonOf(await change({ removePeriodId }))[0]).toBe('NOT_FOUND');
    expect(
      (await change({ removePolicyFrom: '2026-11-30' })).data?.changeCalendar.openWeeks[0],
    ).toMatchObject({
      week: '2026-11-30',
      changed: 2,
      moved: 2,
    });
  });

  it('refuses with the field that is wrong', async () => {
    expect(reasonOf(await preview(vacation('2026-12-20', '2026-12-14')))).toEqual([
      'INVALID',
      'ENDS_BEFORE_START',
      'endsOn',
    ]);
    expect(reasonOf(await change({}))).toEqual(['INVALID', 'ONE_CHANGE_EXPECTED', 'change']);
    expect(
      reasonOf(await change({ ...vacation('2026-12-14', '2026-12-20'), removePolicyFrom: '2026-11-30' }))[1],
    ).toBe('ONE_CHANGE_EXPECTED');
  });

  it('knows nothing of another school', async () => {
    const foreign = await world.school({ code: 'foreign' });
    const foreignYear = await foreign.year();
    const given = vacation('2026-12-14', '2026-12-20');
    expect(
      reasonOf(await change({ exception: { ...given.exception, academicYearId: foreignYear } }))[0],
    ).toBe('NOT_FOUND');
    const classId = await foreign.schoolClass();
    expect(
      reasonOf(await change({ pattern: { classIds: [classId], startsOn: '2026-11-30', weekdays: [1] } }))[0],
    ).toBe('NOT_FOUND');
  });
});
