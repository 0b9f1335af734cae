import { deepStrictEqual } from 'node:assert/strict';
import { integersOf } from '@vedomo/domain/compliance/int-column';
import { Temporal } from 'temporal-polyfill';
import { DEMO_ZONE } from '../seed/generate-school.ts';
import type { Actor } from '../src/platform/actor.ts';
import { apiUrlFor } from '../src/platform/api-role.ts';
import { openDatabase } from '../src/platform/database.ts';
import { inTransaction } from '../src/platform/transaction.ts';
import type { ApiStatistics } from './api-server.process.ts';
import type { BenchDatabase } from './bench-database.ts';
import { contest, figureOf, type Round } from './contest.ts';
import { dashboardOf, recording } from './dashboard-statements.ts';
import type { Figure } from './figure.ts';
import { openSession } from './presses.ts';
import type { SameStatement } from './reference-dashboard.ts';
import { documentHash, type Servers } from './servers.ts';

/** As the administration's page sends it. */
export const DASHBOARD = `query ComplianceYear($academicYearId: UUID) {
  complianceYear(academicYearId: $academicYearId) {
    academicYearId title timeZone asOf
    years { academicYearId title }
    weeks { ordinal week target opensAt pressDeadline closesAt }
    classes { classId title grade }
    cells { classIndex weekIndex required onTime late noGuardian }
    gaps { classIndex weekIndex reason freeDays { title startsOn endsOn } }
  }
}`;

const IN_FLIGHT = 16;
const REQUESTS = 400;
const WARM_UP = 3;
/** In the summer after: the year is whole. */
const NOW = Temporal.Instant.from('2026-07-15T07:00:00Z');

/** The dashboard of a whole year through GraphQL, against its statements alone. */
export async function benchDashboard(
  database: BenchDatabase,
  servers: Servers,
  rounds: number,
  show: (figure: Figure) => void,
): Promise<void> {
  const director = await findDirector(database);
  const token = await openSession(database.owner, director.accountId);
  await servers.api.child.ask('setClock', NOW.toString());
  const statements = await recordStatements(database, director);
  await servers.reference.child.ask('setDashboard', statements);
  const load = { inFlight: IN_FLIGHT, requests: REQUESTS, keepAnswers: false };
  const loads = {
    ours: {
      ...load,
      path: '/graphql',
      messages: [
        {
          headers: `Cookie: vedomo_session=${token}\r\nX-Vedomo-Membership: ${director.membershipId}\r\n`,
          body: JSON.stringify({
            operationName: 'ComplianceYear',
            variables: { academicYearId: director.academicYearId },
            extensions: { persistedQuery: { version: 1, sha256Hash: documentHash(DASHBOARD) } },
          }),
        },
      ],
    },
    reference: { ...load, path: '/dashboard', messages: [{ headers: '', body: '{}' }] },
  };
  const proof = await mustBeEqual(servers, loads, director);
  for (let round = 0; round < WARM_UP; round++) await contest(database, servers, loads, round % 2 === 0);
  const before = await servers.api.child.ask<ApiStatistics>('statistics');
  const done: Round[] = [];
  for (let round = 0; round < rounds; round++)
    done.push(await contest(database, servers, loads, round % 2 === 0));
  const after = await servers.api.child.ask<ApiStatistics>('statistics');
  show(
    figureOf(done, {
      name: 'dashboard-query',
      title: `The dashboard of one school-year, ${IN_FLIGHT} in flight`,
      unit: 'requests/s',
      goal: 0.8,
      proofs: [
        proof,
        `compiled operations answered ${after.compiledExecutions - before.compiledExecutions} of ${rounds * REQUESTS}`,
      ],
    }),
  );
}

type Director = Actor & { readonly academicYearId: string };

async function findDirector({ owner, fullSchoolId }: BenchDatabase): Promise<Director> {
  const { rows } = await owner.query<Director>(
    `select m.school_id as "schoolId", m.membership_id as "membershipId", m.account_id as "accountId", m.role,
       m.person_id as "personId", y.academic_year_id as "academicYearId", $2 as "timeZone"
     from membership m join academic_year y using (school_id) where school_id = $1 and m.role = 'DIRECTOR'`,
    [fullSchoolId, DEMO_ZONE],
  );
  return rows[0]!;
}

async function recordStatements(
  { ownerUrl }: BenchDatabase,
  director: Director,
): Promise<readonly SameStatement[]> {
  const source = await openDatabase(apiUrlFor(ownerUrl), [], 1);
  try {
    const scope = { group: 'vedomo_staff' as const, schoolId: director.schoolId };
    return await inTransaction(source, scope, NOW, async (tx) => {
      const recorder = recording(tx.rows);
      await dashboardOf(recorder.rows, director, NOW, director.academicYearId);
      return recorder.statements;
    });
  } finally {
    await source.destroy();
  }
}

/** The API's answer must be what its own rules make of the rows that the reference answers. */
async function mustBeEqual(
  servers: Servers,
  loads: Parameters<typeof contest>[2],
  director: Director,
): Promise<string> {
  const once = { inFlight: 1, requests: 1, keepAnswers: true };
  const ours = await servers.send(servers.api, { ...loads.ours, ...once });
  const reference = await servers.send(servers.reference, { ...loads.reference, ...once });
  const tables = JSON.parse(reference.answers[0]!) as Record<string, never[]>;
  const expected = await dashboardOf(
    async ({ name }) => tables[name]!,
    director,
    NOW,
    director.academicYearId,
  );
  const { complianceYear } = (JSON.parse(ours.answers[0]!) as { data: { complianceYear: Year } }).data;
  deepStrictEqual(complianceYear, pick(JSON.parse(JSON.stringify(expected)), complianceYear));
  const weeks = new Set(integersOf(complianceYear.cells.weekIndex)).size;
  return (
    `answers equal: ${complianceYear.classes.length} classes × ${weeks} weeks, ` +
    `${integersOf(complianceYear.cells.required).length} cells of six columns; ` +
    `${ours.answers[0]!.length} characters against ${reference.answers[0]!.length}, ${Object.keys(tables).length} statements`
  );
}

interface Year {
  readonly classes: readonly unknown[];
  readonly cells: { readonly weekIndex: string; readonly required: string };
}

/** The parts of `from` that `shape` has. */
function pick(from: unknown, shape: unknown): unknown {
  if (Array.isArray(shape)) return (from as unknown[]).map((each, at) => pick(each, shape[at]));
  if (typeof shape !== 'object' || shape === null) return from;
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [key, pick((from as Record<string, unknown>)[key], value)]),
  );
}
