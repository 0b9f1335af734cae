import 'reflect-metadata';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../src/platform/clock.ts';
import { startJobs } from '../src/platform/jobs.ts';
import { applyRosterTask, readRosterTask } from '../src/roster/public.ts';
import { rosterChecksum } from './roster-checksum.ts';
import { startTestServer, type TestServer } from './server.ts';
import { World, WORLD_PASSWORD, type WorldSchool } from './world.ts';

const IMPORT = `query ($id: UUID!) { rosterImport(id: $id) { status kind progress outOfDate files
  counts { kind created changed ended unchanged }
  problems { severity file line column message(language: "ru") }
  tables { table headingLine columns { heading field } } } }`;

interface Counts {
  kind: string;
  created: number;
  changed: number;
  ended: number;
  unchanged: number;
}

export interface SeenImport {
  status: string;
  kind: string | null;
  progress: number;
  outOfDate: boolean;
  files: string[];
  counts: Counts[];
  problems: {
    severity: string;
    file: string;
    line: number | null;
    column: string | null;
    message: string;
  }[];
  tables: {
    table: string;
    headingLine: number | null;
    columns: { heading: string; field: string | null }[];
  }[];
}

/** A school, its administrator, and what that person does to import a roster; jobs run as in production. */
export class RosterDesk {
  private constructor(
    readonly server: TestServer,
    readonly world: World,
    readonly school: WorldSchool,
    readonly cookie: string,
    private readonly jobs: { stop(): Promise<void> },
  ) {}

  static async open(clock: Clock): Promise<RosterDesk> {
    const server = await startTestServer({ clock });
    const world = await World.open(server.ownerUrl);
    const school = await world.school({ code: 's12' });
    await school.member(await world.account('admin.roster'), 'ADMINISTRATOR', {
      personId: await school.staff({ familyName: 'Админова' }),
      startsOn: '2026-08-25',
    });
    const cookie = await server.signIn('admin.roster', WORLD_PASSWORD);
    const jobs = await startJobs({
      ownerUrl: server.ownerUrl,
      database: server.composition.database,
      clock,
      log: pino({ level: 'silent' }),
      tasks: [applyRosterTask, readRosterTask],
    });
    return new RosterDesk(server, world, school, cookie, jobs);
  }

  async close(): Promise<void> {
    await this.jobs.stop();
    await this.world.close();
    await this.server.stop();
  }

  ask = <Data = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}) =>
    this.server.ask<Data>(query, variables, { cookie: this.cookie });

  post(name: string, content: Buffer | string, query = '', cookie: string | null = this.cookie) {
    return fetch(`${this.server.url}/files/roster-import${query}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
        ...(cookie && { cookie }),
      },
      body: new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content),
    });
  }

  /** Uploads a file and returns the id of its import. */
  async upload(name: string, content: Buffer | string, query = ''): Promise<string> {
    const response = await this.post(name, content, query);
    if (!response.ok) throw new Error(await response.text());
    return ((await response.json()) as { rosterImportId: string }).rosterImportId;
  }

  async see(id: string): Promise<SeenImport> {
    const { data, errors } = await this.ask<{ rosterImport: SeenImport }>(IMPORT, { id });
    if (!data) throw new Error(errors?.[0]?.message);
    return data.rosterImport;
  }

  /** Waits, as the page does, until nothing is under way any more. */
  async settled(id: string): Promise<SeenImport> {
    for (;;) {
      const seen = await this.see(id);
      if (seen.status !== 'READING' && seen.status !== 'APPLYING') return seen;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Sums of all tables but what imports leave behind of themselves. */
  async sums(): Promise<string[]> {
    const own = /^(?:roster_import|roster_import_piece|session) /;
    return (await rosterChecksum(this.world)).split('\n').filter((line) => !own.test(line));
  }

  confirm = (id: string) => this.ask('mutation ($id: UUID!) { confirmRosterImport(id: $id) }', { id });

  /** From the file to the tables. */
  async import(name: string, content: Buffer | string): Promise<SeenImport> {
    const id = await this.upload(name, content);
    const preview = await this.settled(id);
    if (preview.status !== 'PREVIEW') return preview;
    await this.confirm(id);
    return this.settled(id);
  }
}

/** A clock that a test moves on. */
export function movableClock(at: string): Clock & { moveTo(instant: string): void } {
  let now = Temporal.Instant.from(at);
  return { now: () => now, moveTo: (instant) => void (now = Temporal.Instant.from(instant)) };
}
