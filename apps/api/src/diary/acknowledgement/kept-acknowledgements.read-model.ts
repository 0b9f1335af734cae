import type { Acknowledgement, AcknowledgementRoute } from '@vedomo/domain/diary/acknowledgement';
import type { KeptAcknowledgement } from '@vedomo/domain/diary/duty-met';
import { dutyKey } from '@vedomo/domain/diary/school-plan';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../platform/transaction.ts';

const KEPT = {
  name: 'kept-acknowledgements.of-weeks',
  text: `
    select student_id as "studentId", week, guardian_id as "guardianId", route,
      floor(extract(epoch from received_at) * 1000)::float8 as received
    from diary_acknowledgement
    where school_id = $1 and week = any ($2) and ($3::uuid[] is null or student_id = any ($3))`,
};

interface Row {
  studentId: string;
  week: string;
  guardianId: string;
  route: AcknowledgementRoute;
  received: number;
}

/** The acknowledgements of the weeks by `dutyKey`; of some students, or of all when `studentIds` is null. */
export async function readKeptAcknowledgements(
  tx: Tx,
  schoolId: string,
  zone: string,
  weeks: readonly string[],
  studentIds: readonly string[] | null,
): Promise<Map<string, KeptAcknowledgement[]>> {
  const found = new Map<string, KeptAcknowledgement[]>();
  if (weeks.length === 0) return found;
  const mondays = new Map(weeks.map((week) => [week, Temporal.PlainDate.from(week)]));
  for (const row of await tx.rows<Row>(KEPT, [schoolId, weeks, studentIds])) {
    const key = dutyKey(row.studentId, row.week);
    const receivedAt = Temporal.Instant.fromEpochMilliseconds(row.received);
    const kept = {
      acknowledgement: toAcknowledgement(row, mondays.get(row.week)!, receivedAt, zone),
      receivedAt,
    };
    const others = found.get(key);
    if (others) others.push(kept);
    else found.set(key, [kept]);
  }
  return found;
}

function toAcknowledgement(
  { guardianId, route }: Row,
  week: Temporal.PlainDate,
  receivedAt: Temporal.Instant,
  zone: string,
): Acknowledgement {
  return route === 'WRITTEN' || route === 'MESSAGE'
    ? { guardianId, week, route, receivedOn: receivedAt.toZonedDateTimeISO(zone).toPlainDate() }
    : { guardianId, week, route, pressedAt: receivedAt };
}
