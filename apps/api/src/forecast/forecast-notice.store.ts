import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../platform/actor.ts';
import type { Tx } from '../platform/transaction.ts';
import type { WorksToComeSource } from '@vedomo/domain/forecast/works-to-come';
import type { StudentForecast } from './student-forecast.ts';

export interface NoticeItem extends StudentForecast {
  readonly studentId: string;
  readonly subjectId: string;
  readonly worksToCome: WorksToComeSource;
}

export interface NewNotice {
  readonly classId: string;
  readonly gradingPeriodId: string;
  /** ISO date of the school. */
  readonly issuedOn: string;
  readonly sentence: string | null;
  readonly items: readonly NoticeItem[];
}

const ISSUE = {
  name: 'forecast-notice.issue',
  text: 'select issue_forecast($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb) as issued',
};

/** Keeps forecasts as they were told and raises the diaries' revisions: one statement. @returns false: the class had one that day */
export async function storeNotice(tx: Tx, actor: Actor, notice: NewNotice): Promise<boolean> {
  const { classId, gradingPeriodId, issuedOn, sentence, items } = notice;
  const [row] = await tx.rows<{ issued: number }>(ISSUE, [
    actor.schoolId,
    uuidv7(),
    classId,
    gradingPeriodId,
    issuedOn,
    tx.now.toString(),
    actor.membershipId,
    actor.personId,
    sentence,
    JSON.stringify(items),
  ]);
  return row!.issued > 0;
}
