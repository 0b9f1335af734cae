import { Client } from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { demoDay } from './demo-day.ts';
import { DEMO_ZONE, generateSchool } from './generate-school.ts';
import { loadSchool } from './load-school.ts';
import { startYearOf } from './school-year.ts';

export interface DemoRequest {
  readonly now: Temporal.Instant;
  readonly seed: number;
}

export interface LoadedDemo {
  /** Where the demo's clock stands, a Wednesday's noon, outside the study weeks of its year; null when it runs. */
  readonly standsStillAt: Temporal.Instant | null;
}

/**
 * Loads the demo school, as it stands at the beginning of the day, into a database that has none yet;
 * one that is there already, with whatever was done in it, stays.
 */
export async function loadDemo(ownerUrl: string, { now, seed }: DemoRequest): Promise<LoadedDemo> {
  const today = now.toZonedDateTimeISO(DEMO_ZONE).toPlainDate();
  const loadedYear = await findLoadedYear(ownerUrl);
  const { date, shifted } = demoDay(today, loadedYear ?? startYearOf(today));
  if (loadedYear === null)
    await loadSchool(ownerUrl, generateSchool({ seed, today: date, index: 0, withJournal: true }));
  const noon = date.toPlainDateTime({ hour: 12 }).toZonedDateTime(DEMO_ZONE).toInstant();
  return { standsStillAt: shifted ? noon : null };
}

/** The year in which the academic year of a demo school here began; null without one. */
async function findLoadedYear(ownerUrl: string): Promise<number | null> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ year: number }>(
      `select extract(year from y.starts_on)::int as year
       from academic_year y join school s on s.school_id = y.school_id
       where s.demo order by y.starts_on desc limit 1`,
    );
    return rows[0]?.year ?? null;
  } finally {
    await client.end();
  }
}
