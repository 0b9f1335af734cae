import type { Tx } from '../../platform/transaction.ts';

/** One acknowledgement to be recorded; `receivedAt` is an ISO instant: the press, or the day paper or message came. */
export interface NewAcknowledgement {
  readonly studentId: string;
  readonly week: string;
  readonly guardianId: string;
  readonly route: 'OWN_PRESS' | 'WRITTEN' | 'MESSAGE' | 'OTHER_SYSTEM';
  readonly receivedAt: string;
  readonly recordedBy: string | null;
  /** 1 the schedule, 2 the final marks, 3 both. */
  readonly sections: number;
  readonly diaryRevision: number | null;
  readonly note: string | null;
}

export type AcknowledgementOutcome =
  'RECORDED' | 'ALREADY' | 'NO_DUTY' | 'TOO_EARLY' | 'WEEK_CLOSED' | 'NOT_ENTITLED';

export interface RecordedAcknowledgement {
  readonly studentId: string;
  readonly week: string;
  readonly guardianId: string;
  readonly outcome: AcknowledgementOutcome;
  readonly receivedAt: string;
  readonly state: 'ON_TIME' | 'LATE' | null;
}

const ACKNOWLEDGE = {
  name: 'acknowledgement.record',
  text: `
    select student_id as "studentId", week, guardian_id as "guardianId", outcome, state,
      to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt"
    from acknowledge_diary($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};

/** Records acknowledgements of one school with their duties and counters: one statement, one row or many. */
export function recordAcknowledgements(
  tx: Pick<Tx, 'now' | 'rows'>,
  schoolId: string,
  rows: readonly NewAcknowledgement[],
): Promise<RecordedAcknowledgement[]> {
  const column = <K extends keyof NewAcknowledgement>(key: K) => rows.map((row) => row[key]);
  return tx.rows<RecordedAcknowledgement>(ACKNOWLEDGE, [
    schoolId,
    column('studentId'),
    column('week'),
    column('guardianId'),
    column('route'),
    column('receivedAt'),
    new Date(tx.now.epochMilliseconds).toISOString(),
    column('recordedBy'),
    column('sections'),
    column('diaryRevision'),
    column('note'),
  ]);
}
