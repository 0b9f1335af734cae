import type { ApiStatistics } from './api-server.process.ts';
import type { BenchDatabase } from './bench-database.ts';
import { contest, figureOf, type Round } from './contest.ts';
import type { Figure } from './figure.ts';
import { DIARY_REVISION, preparePresses, type Press, type PressWeek } from './presses.ts';
import { REFERENCE_TABLE, type ReferencePress } from './reference-acknowledgement.ts';
import { documentHash, type Servers } from './servers.ts';

/** As the family's page sends it. */
export const ACKNOWLEDGE = `mutation AcknowledgeDiary($input: AcknowledgeDiaryInput!) {
  acknowledgeDiary(input: $input) { studentId week outcome refusal receivedAt receiptNumber state }
}`;

/** What the page has asked for when the button is pressed: who is there. */
export const VIEWER = 'query Viewer { viewer { login memberships { membershipId role } } }';

const WARM_UP_WEEKS = 6;
const IN_FLIGHT = 64;

/** The press with checks and counters against one bare insert, 64 in flight and one at a time, all to one school. */
export async function benchAcknowledge(
  database: BenchDatabase,
  servers: Servers,
  rounds: number,
  show: (figure: Figure) => void,
): Promise<void> {
  const { owner, freshSchoolId } = database;
  await owner.query(REFERENCE_TABLE);
  const weeks = await preparePresses(owner, freshSchoolId);
  const full = weeks.filter(({ presses }) => presses.length > 0.9 * weeks[weeks.length >> 1]!.presses.length);
  const next = weekTaker(full);
  for (let round = 0; round < WARM_UP_WEEKS; round++) await pair(database, servers, next(), IN_FLIGHT);
  await pair(database, servers, next(), 1);

  for (const [inFlight, name, goal] of [
    [IN_FLIGHT, 'acknowledge', 1],
    [1, 'acknowledge-single', 0.6],
  ] as const) {
    const before = await servers.api.child.ask<ApiStatistics>('statistics');
    const done: Round[] = [];
    for (let round = 0; round < rounds; round++) done.push(await pair(database, servers, next(), inFlight));
    const after = await servers.api.child.ask<ApiStatistics>('statistics');
    const presses = done.reduce((sum, { requests }) => sum + requests, 0);
    show(
      figureOf(done, {
        name,
        title: `The press, ${inFlight} in flight, all to one school`,
        unit: 'requests/s',
        goal,
        proofs: [
          `${presses} presses; the rows of both tables are equal, duties and counters are those of a recount`,
          `compiled operations answered ${after.compiledExecutions - before.compiledExecutions} of them; ` +
            `${after.writes.calls - before.writes.calls} calls of acknowledge_diary wrote ` +
            `${after.writes.items - before.writes.items} (${after.writes.fallbacks - before.writes.fallbacks} fell back to single rows)`,
        ],
      }),
    );
  }
}

/** One week's presses to both, in turns who is first; then the rows are compared. */
async function pair(
  database: BenchDatabase,
  servers: Servers,
  { week, noon, presses, oursFirst }: PressWeek & { oursFirst: boolean },
  inFlight: number,
): Promise<Round> {
  await servers.api.child.ask('setClock', noon);
  const load = { inFlight, requests: presses.length, keepAnswers: false };
  const round = await contest(
    database,
    servers,
    {
      before: { ...load, inFlight: IN_FLIGHT, path: '/graphql', messages: presses.map(pageMessage) },
      ours: { ...load, path: '/graphql', messages: presses.map((press) => ourMessage(press, week)) },
      reference: {
        ...load,
        path: '/acknowledge',
        messages: presses.map((press) => referenceMessage(press, week, database.freshSchoolId)),
      },
    },
    oursFirst,
  );
  await mustAgree(database, week, presses.length);
  return round;
}

const extensionsOf = (document: string) => ({
  persistedQuery: { version: 1, sha256Hash: documentHash(document) },
});
const cookie = ({ token }: Press) => `Cookie: vedomo_session=${token}\r\n`;

export const pageMessage = (press: Press) => ({
  headers: cookie(press),
  body: JSON.stringify({ operationName: 'Viewer', variables: {}, extensions: extensionsOf(VIEWER) }),
});

export const ourMessage = (press: Press, week: string) => ({
  headers: cookie(press),
  body: JSON.stringify({
    operationName: 'AcknowledgeDiary',
    variables: {
      input: {
        items: [
          {
            membershipId: press.membershipId,
            studentId: press.studentId,
            week,
            diaryRevision: DIARY_REVISION,
            scheduleOpened: true,
            finalMarksOpened: true,
          },
        ],
      },
    },
    extensions: extensionsOf(ACKNOWLEDGE),
  }),
});

export const referenceMessage = (
  { membershipId, studentId, guardianId }: Press,
  week: string,
  schoolId: string,
) => ({
  headers: '',
  body: JSON.stringify({
    schoolId,
    studentId,
    week,
    guardianId,
    recordedBy: membershipId,
    sections: 3,
    diaryRevision: DIARY_REVISION,
  } satisfies ReferencePress),
});

export async function mustAgree(
  { owner, freshSchoolId }: BenchDatabase,
  week: string,
  presses: number,
): Promise<void> {
  const columns = 'student_id, guardian_id, route, recorded_by, sections, diary_revision';
  const { rows } = await owner.query<{ ours: number; alike: number; counted: number; met: number }>(
    `select
       (select count(*)::int from diary_acknowledgement where school_id = $1 and week = $2) as ours,
       (select count(*)::int from (
         select ${columns} from diary_acknowledgement where school_id = $1 and week = $2
         intersect select ${columns} from reference_acknowledgement where school_id = $1 and week = $2) both_have) as alike,
       (select sum(on_time + late)::int from class_week where school_id = $1 and week = $2) as counted,
       (select count(distinct a.student_id)::int from diary_acknowledgement a
         join weekly_duty d using (school_id, student_id, week)
         where school_id = $1 and week = $2 and d.required and d.state = 'ON_TIME') as met`,
    [freshSchoolId, week],
  );
  const { ours, alike, counted, met } = rows[0]!;
  if (ours !== presses || alike !== presses || counted !== met || met === 0)
    throw new Error(
      `week ${week}: ${presses} presses, ${ours} rows, ${alike} alike, ${counted} counted, ${met} met`,
    );
}

function weekTaker(weeks: readonly PressWeek[]): () => PressWeek & { oursFirst: boolean } {
  let taken = 0;
  return () => {
    const week = weeks[taken++];
    if (!week) throw new Error('the school year has too few full weeks');
    return { ...week, oursFirst: taken % 2 === 1 };
  };
}
