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

const ANSWER = `
    select student_id as "studentId", week, guardian_id as "guardianId", outcome, state,
      to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt"`;
const PARAMETERS = '($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)';
const ACKNOWLEDGE = {
  name: 'acknowledgement.record',
  text: `${ANSWER} from acknowledge_diary${PARAMETERS}`,
};
const ACKNOWLEDGE_ALONE = {
  name: 'acknowledgement.record-alone',
  text: `${ANSWER} from acknowledge_diary_alone${PARAMETERS}`,
};

/** Records acknowledgements of one school with their duties and counters: one statement, one row or many. */
export function recordAcknowledgements(
  tx: Pick<Tx, 'now' | 'rows'>,
  schoolId: string,
  rows: readonly NewAcknowledgement[],
): Promise<RecordedAcknowledgement[]> {
  const values = <K extends keyof NewAcknowledgement>(key: K) => {
    const column = rows.map((row) => row[key]);
    return column.length === 1 ? column[0] : column;
  };
  return tx.rows<RecordedAcknowledgement>(rows.length === 1 ? ACKNOWLEDGE_ALONE : ACKNOWLEDGE, [
    schoolId,
    values('studentId'),
    values('week'),
    values('guardianId'),
    values('route'),
    values('receivedAt'),
    new Date(tx.now.epochMilliseconds).toISOString(),
    values('recordedBy'),
    values('sections'),
    values('diaryRevision'),
    values('note'),
  ]);
}
