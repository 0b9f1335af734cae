import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../test/database.ts';
import { demoAccounts } from './demo-accounts.ts';
import { generateSchool } from './generate-school.ts';
import { loadDemo } from './load-demo.ts';
import { loadSchool } from './load-school.ts';
import type { SchoolRows } from './school-rows.ts';
import { tableNames } from './tables.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const at = Temporal.Instant.from('2026-11-24T09:00:00Z');

describe('the invented school in a database', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let client: Client;
  let rows: SchoolRows;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    const started = performance.now();
    rows = generateSchool({ seed: 7, today, index: 0, withJournal: true });
    const generated = performance.now();
    await loadSchool(database.ownerUrl, rows);
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    console.info(
      `generated in ${seconds(started, generated)} s, loaded in ${seconds(generated, performance.now())} s`,
    );
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const valueOf = async (text: string): Promise<unknown> =>
    Object.values((await client.query<Record<string, unknown>>(text)).rows[0]!)[0];

  it('holds every row that was invented', async () => {
    for (const table of tableNames)
      expect([table, await valueOf(`select count(*)::int from ${table}`)]).toEqual([
        table,
        rows.tables[table].length,
      ]);
  });

  it('has counters equal to a recount of the duties, and duties in every counted week', async () => {
    const wrong = await client.query(
      `select w.class_id, w.week from class_week w
       left join weekly_duty d using (school_id, class_id, week)
       group by w.school_id, w.class_id, w.week
       having w.required <> count(*) filter (where d.required)
         or w.on_time <> count(*) filter (where d.state = 'ON_TIME')
         or w.late <> count(*) filter (where d.state = 'LATE')
         or w.no_guardian <> count(*) filter (where d.reason = 'NO_GUARDIAN')`,
    );
    expect(wrong.rows).toEqual([]);
    expect(await valueOf('select sum(on_time)::int from class_week')).toBeGreaterThan(7000);
    expect(
      await valueOf(
        'select count(*)::int from weekly_duty left join class_week using (school_id, class_id, week) where opens_at is null',
      ),
    ).toBe(0);
  });

  it('has duties whose state a recount of the acknowledgements confirms', async () => {
    const wrong = await client.query(
      `select d.student_id, d.week, d.state, f.state as expected
       from weekly_duty d join class_week w using (school_id, class_id, week)
       left join lateral (
         select case when bool_or(a.route in ('WRITTEN', 'MESSAGE') or a.received_at < w.press_deadline)
             then 'ON_TIME' else 'LATE' end as state,
           coalesce(min(a.received_at) filter (where a.route in ('WRITTEN', 'MESSAGE') or a.received_at < w.press_deadline),
             min(a.received_at)) as met_at
         from diary_acknowledgement a
         where a.school_id = d.school_id and a.student_id = d.student_id and a.week = d.week
         having count(*) > 0) f on true
       where (d.state, d.met_at) is distinct from (case when d.required then f.state end, case when d.required then f.met_at end)`,
    );
    expect(wrong.rows).toEqual([]);
  });

  it('accepts only what the acknowledging function would', async () => {
    const wrong = await client.query(
      `select a.student_id, a.week, a.received_at from diary_acknowledgement a
       join school t using (school_id) join student s using (school_id, student_id)
       join weekly_duty d using (school_id, student_id, week) join class_week w using (school_id, class_id, week)
       where a.received_at < w.opens_at or a.received_at >= w.closes_at
         or s.birth_date + interval '18 years' <= (a.received_at at time zone t.time_zone)::date
         or not exists (
           select 1 from guardianship g
           where g.school_id = a.school_id and g.student_id = a.student_id and g.guardian_id = a.guardian_id
             and g.rights <> 'NONE' and g.starts_on <= (a.received_at at time zone t.time_zone)::date
             and (g.ends_on is null or g.ends_on >= (a.received_at at time zone t.time_zone)::date))`,
    );
    expect(wrong.rows).toEqual([]);
  });

  it('knows nothing of the time to come', async () => {
    const now = `timestamptz '${today.toString()} 00:00 Asia/Yekaterinburg'`;
    for (const [table, column] of [
      ['mark', 'recorded_at'],
      ['period_mark', 'recorded_at'],
      ['student_diary', 'changed_at'],
      ['forecast_notice', 'issued_at'],
      ['diary_acknowledgement', 'recorded_at'],
      ['diary_section_view', 'first_opened_at'],
      ['class_week', 'closed_at'],
      ['weekly_duty', 'met_at'],
    ])
      expect([table, await valueOf(`select count(*)::int from ${table} where ${column} > ${now}`)]).toEqual([
        table,
        0,
      ]);
  });

  it('shows final marks that changed after a family had read them', async () => {
    const changed = await valueOf(
      `select count(distinct p.student_id)::int from period_mark p join diary_acknowledgement a using (school_id, student_id)
       where a.diary_revision < p.diary_revision and a.received_at > timestamptz '2026-10-26' and a.received_at < p.recorded_at`,
    );
    expect(changed).toBeGreaterThanOrEqual(5);
  });

  it('has forecasts of the first quarter that were about as right as they said', async () => {
    const { rows: bins } = await client.query<{ stated: number; right: number; count: number }>(
      `select avg(s.stated)::float8 / 1000 as stated, avg((k.value::int = i.likeliest)::int)::float8 as right, count(*)::int
       from forecast_notice_item i join forecast_notice n using (school_id, notice_id)
       join grading_period p using (school_id, grading_period_id)
       join period_mark k on k.school_id = i.school_id and k.student_id = i.student_id and k.subject_id = i.subject_id
         and k.grading_period_id = n.grading_period_id and k.value ~ '^[2-5]$'
       cross join lateral (select max(x) as stated from unnest(i.probabilities) x) s
       group by s.stated / 100 order by 1`,
    );
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(5000);
    const wrong = bins.filter(({ count, stated, right }) => count > 500 && Math.abs(stated - right) > 0.08);
    expect(wrong).toEqual([]);
  });

  it('has a new forecast for the demo’s guardian, told and not yet acknowledged', async () => {
    expect(
      await valueOf(
        `select count(distinct n.notice_id)::int from account o join membership m using (account_id)
         join guardianship g on g.school_id = m.school_id and g.guardian_id = m.person_id
         join forecast_notice_item i on i.school_id = g.school_id and i.student_id = g.student_id
         join forecast_notice n on n.school_id = i.school_id and n.notice_id = i.notice_id
         where o.login = 'guardian' and n.issued_on = '2026-11-23' and i.diary_revision > (
           select max(a.diary_revision) from diary_acknowledgement a
           where a.school_id = g.school_id and a.student_id = g.student_id and a.guardian_id = g.guardian_id)`,
      ),
    ).toBe(1);
  });

  it('has every diary at the revision of its last change', async () => {
    expect(
      await valueOf(
        `select count(*)::int from forecast_notice_item i join student_diary d using (school_id, student_id)
         where i.diary_revision > d.revision or i.diary_revision < 1`,
      ),
    ).toBe(0);
  });

  it('is loaded as a whole or not at all', async () => {
    await expect(loadSchool(database.ownerUrl, rows)).rejects.toThrow(/duplicate key/);
    expect(await valueOf('select count(*)::int from school')).toBe(1);
  });

  it('stands beside other schools of the same district', async () => {
    const second = generateSchool({ seed: 7, today, index: 1, withJournal: false });
    await loadSchool(database.ownerUrl, second);
    expect(await valueOf('select count(*)::int from school')).toBe(2);
    expect(await valueOf('select count(*)::int from district')).toBe(1);
  });

  it('keeps every foreign key, loaded by an owner who is no superuser, and the fence stands again afterwards', async () => {
    const owned = await createTestDatabase();
    const superuser = new Client({ connectionString: owned.ownerUrl });
    await superuser.connect();
    const role = `owner_${new URL(owned.ownerUrl).pathname.slice(1)}`;
    try {
      await superuser.query(`create role ${role} login password 'owner' `);
      await superuser.query(`grant all on schema public to ${role}`);
      for (const table of [...tableNames, 'district'])
        await superuser.query(`alter table ${table} owner to ${role}`);
      const url = new URL(owned.ownerUrl);
      url.username = role;
      url.password = 'owner';
      await loadSchool(url.href, generateSchool({ seed: 7, today, index: 2, withJournal: true }));
      const { rows: open } = await superuser.query(
        'select relname from pg_class where relname = any ($1) and relrowsecurity and not relforcerowsecurity',
        [tableNames],
      );
      expect(open).toEqual([]);
      const students = await superuser.query('select count(*)::int as n from student');
      expect(students.rows[0]).toEqual({ n: 1000 });
    } finally {
      await superuser.end();
      await owned.drop();
      await client.query(`drop role ${role}`);
    }
  });
});

describe('the demo', { timeout: 120_000 }, () => {
  it('is loaded once, offers its accounts, and stands still in the summer', async () => {
    const database = await createTestDatabase();
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      expect(await loadDemo(database.ownerUrl, { now: at, seed: 7 })).toEqual({ standsStillAt: null });
      const memberships = async () =>
        (
          await client.query<{ login: string; roles: string[] }>(
            `select a.login, array_agg(m.role order by m.role) as roles from account a join membership m using (account_id)
             where a.login = any ($1) group by a.login`,
            [demoAccounts.map(({ login }) => login)],
          )
        ).rows;
      const known = await memberships();
      for (const { login, role } of demoAccounts)
        expect(known.find((one) => one.login === login)?.roles).toContain(role);
      expect(known.find(({ login }) => login === 'teacher')?.roles).toEqual(['GUARDIAN', 'TEACHER']);

      const summer = Temporal.Instant.from('2027-07-20T09:00:00Z');
      const { standsStillAt } = await loadDemo(database.ownerUrl, { now: summer, seed: 7 });
      expect(standsStillAt?.toZonedDateTimeISO('Asia/Yekaterinburg').toPlainDateTime().toString()).toBe(
        '2027-05-26T12:00:00',
      );
      expect((await client.query('select 1 from school')).rowCount).toBe(1);
    } finally {
      await client.end();
      await database.drop();
    }
  });
});
