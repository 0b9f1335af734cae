import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { World, WORLD_PASSWORD, type WorldSchool } from '../../test/world.ts';
import { fixedClock } from '../platform/clock.ts';

const WEEKS = 'week created changed removed moved';
const PREVIEW = `mutation ($change: CalendarChangeInput!) {
  previewCalendarChange(change: $change) { openWeeks { ${WEEKS} } closedWeeks { ${WEEKS} } } }`;
const CHANGE = `mutation ($change: CalendarChangeInput!, $reason: String) {
  changeCalendar(change: $change, reason: $reason) { openWeeks { ${WEEKS} } closedWeeks { ${WEEKS} } } }`;
const READ = `{ calendar { history { changedAt changedBy kind reason }
  years { title startsOn endsOn firstDutyWeek periods { kind ordinal startsOn endsOn grades }
    exceptions { title startsOn endsOn } classes { classId patterns { startsOn } } } } }`;

interface Weeks {
  openWeeks: { week: string; created: number; removed: number; moved: number }[];
  closedWeeks: { week: string }[];
}
interface Calendar {
  history: { changedAt: string; changedBy: string | null; kind: string; reason: string | null }[];
  years: {
    title: string;
    firstDutyWeek: string;
    periods: object[];
    exceptions: object[];
    classes: { classId: string; patterns: { startsOn: string }[] }[];
  }[];
}

/** Tuesday 24 November 2026. */
describe('a calendar that goes on', { timeout: 30_000 }, () => {
  let server: TestServer;
  let world: World;
  let school: WorldSchool;
  let yearId: string;
  let classId: string;
  let cookie: string;

  beforeAll(async () => {
    server = await startTestServer({ clock: fixedClock(Temporal.Instant.from('2026-11-24T05:00:00Z')) });
    world = await World.open(server.ownerUrl);
    school = await world.school();
    yearId = await school.year();
    classId = await school.schoolClass('5А', { grade: '5' });
    await school.add('weekday_pattern', { class_id: classId, starts_on: '2026-09-01', weekdays: [1, 2, 3] });
    await school.guardian({ studentId: await school.student({ classId }) });
    const personId = await school.staff({
      familyName: 'Орлова',
      givenName: 'Мария',
      middleName: 'Павловна',
    });
    await school.member(await world.account('deputy'), 'DEPUTY_DIRECTOR', { personId });
    cookie = await server.signIn('deputy', WORLD_PASSWORD);
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  const preview = async (change: object) =>
    server.ask<{ previewCalendarChange: Weeks }>(PREVIEW, { change }, { cookie });
  const change = (change: object, reason: string | null = null) =>
    server.ask<{ changeCalendar: Weeks }>(CHANGE, { change, reason }, { cookie });
  const read = async () => (await server.ask<{ calendar: Calendar }>(READ, {}, { cookie })).data!.calendar;
  const refusalOf = ({ errors }: Awaited<ReturnType<typeof change>>) => {
    const { code, reason, field } = errors?.[0]?.extensions ?? {};
    return [code, reason, field];
  };
  const nextYear = (given: object = {}) => ({
    newYear: {
      title: '2027/28',
      startsOn: '2027-09-01',
      endsOn: '2028-05-31',
      copyFromId: yearId,
      ...given,
    },
  });

  it('begins a year with the periods, vacations and days off of the one before', async () => {
    const period = {
      kind: 'QUARTER',
      ordinal: 1,
      startsOn: '2026-09-01',
      endsOn: '2026-10-25',
      grades: ['5'],
    };
    const days = { academicYearId: yearId, calendarExceptionId: null, grades: null };
    const autumn = { kind: 'VACATION', title: 'Осенние', startsOn: '2027-03-29', endsOn: '2027-04-04' };
    const women = { kind: 'DAY_OFF', title: 'Праздник', startsOn: '2027-03-08', endsOn: '2027-03-08' };
    const saturday = { kind: 'WORKING_DAY', title: 'Суббота', startsOn: '2027-02-20', endsOn: '2027-02-20' };
    await change({ period: { academicYearId: yearId, gradingPeriodId: null, ...period } });
    for (const exception of [autumn, women, saturday])
      expect((await change({ exception: { ...days, ...exception } })).errors).toBeUndefined();

    expect((await preview(nextYear())).data?.previewCalendarChange).toEqual({
      openWeeks: [],
      closedWeeks: [],
    });
    expect((await read()).years).toHaveLength(1);
    expect((await change(nextYear())).data?.changeCalendar).toEqual({ openWeeks: [], closedWeeks: [] });
    const [, begun] = (await read()).years;
    expect(begun).toEqual({
      title: '2027/28',
      startsOn: '2027-09-01',
      endsOn: '2028-05-31',
      firstDutyWeek: '2027-09-06',
      periods: [{ ...period, startsOn: '2027-09-01', endsOn: '2027-10-24' }],
      exceptions: [
        { title: 'Праздник', startsOn: '2028-03-08', endsOn: '2028-03-08' },
        { title: 'Осенние', startsOn: '2028-03-27', endsOn: '2028-04-02' },
      ],
      classes: [],
    });
  });

  it('refuses a year that cannot be', async () => {
    expect(refusalOf(await change(nextYear()))).toEqual(['INVALID', 'TITLE_TAKEN', 'title']);
    expect(refusalOf(await change(nextYear({ title: 'Ещё один' })))).toEqual([
      'INVALID',
      'YEARS_OVERLAP',
      'startsOn',
    ]);
    const foreign = await (await world.school({ code: 'foreign' })).year();
    expect(refusalOf(await change(nextYear({ title: 'Чужой', copyFromId: foreign })))[0]).toBe('NOT_FOUND');
  });

  it('ends a pattern, after which the one before it holds on', async () => {
    await change({ pattern: { classIds: [classId], startsOn: '2026-11-30', weekdays: [7] } });
    const removal = { removePattern: { classIds: [classId], startsOn: '2026-11-30' } };
    const shown = (await preview(removal)).data?.previewCalendarChange;
    expect(shown?.closedWeeks).toEqual([]);
    const patterns = async () =>
      (await read()).years[0]!.classes[0]!.patterns.map(({ startsOn }) => startsOn);
    expect(await patterns()).toEqual(['2026-09-01', '2026-11-30']);
    expect((await change(removal)).data?.changeCalendar).toEqual(shown);
    expect(await patterns()).toEqual(['2026-09-01']);
    expect(refusalOf(await change(removal))[0]).toBe('NOT_FOUND');
    const first = { removePattern: { classIds: [classId], startsOn: '2026-09-01' } };
    expect(refusalOf(await change(first))).toEqual(['INVALID', 'FIRST_PATTERN', 'startsOn']);
  });

  it('changes closed weeks for a reason when a pattern ends', async () => {
    const pattern = { classIds: [classId], startsOn: '2026-10-05', weekdays: [6, 7] };
    await change({ pattern }, 'приказ № 40');
    await change(
      {
        exception: {
          academicYearId: yearId,
          calendarExceptionId: null,
          kind: 'DAY_OFF',
          title: 'Карантин',
          startsOn: '2026-10-10',
          endsOn: '2026-10-11',
          grades: null,
        },
      },
      'приказ № 41',
    );
    const removal = { removePattern: { classIds: [classId], startsOn: '2026-10-05' } };
    expect((await preview(removal)).data?.previewCalendarChange.closedWeeks[0]).toMatchObject({
      week: '2026-10-05',
      created: 1,
    });
    expect(refusalOf(await change(removal))).toEqual(['CONFLICT', 'REASON_NEEDED', 'reason']);
    expect((await change(removal, 'введено по ошибке')).errors).toBeUndefined();
  });

  it('keeps who changed it, when, and why where closed weeks changed', async () => {
    const { history } = await read();
    expect(history[0]).toEqual({
      changedAt: '2026-11-24T05:00:00.000Z',
      changedBy: 'Орлова Мария Павловна',
      kind: 'REMOVE_PATTERN',
      reason: 'введено по ошибке',
    });
    // Previews and refused changes are not among them.
    expect(history.map(({ kind }) => kind)).toEqual([
      'REMOVE_PATTERN',
      'EXCEPTION',
      'PATTERN',
      'REMOVE_PATTERN',
      'PATTERN',
      'NEW_YEAR',
      'EXCEPTION',
      'EXCEPTION',
      'EXCEPTION',
      'PERIOD',
    ]);
    const [kept] = await world.rows<{ change: object }>(
      "select change from calendar_change where school_id = $1 and kind = 'NEW_YEAR'",
      [school.schoolId],
    );
    expect(kept?.change).toMatchObject({ title: '2027/28', startsOn: '2027-09-01', copyFromId: yearId });
  });
});
