import { isClosedAt } from '@vedomo/domain/calendar/deadlines';
import { refuseReceivedOn, type ReceivedRoute } from '@vedomo/domain/diary/acknowledgement';
import { Temporal } from 'temporal-polyfill';
import { civilDate } from '../../platform/civil-date.ts';
import { Refusal } from '../../platform/refusal.ts';
import { useCase } from '../../platform/use-case.ts';
import { type AcknowledgementOutcome, recordAcknowledgements } from './acknowledgement.store.ts';
import { deadlinesOf } from '../class-week/class-week.view.ts';
import { readDutyPlaces } from '../duty/duty-place.read-model.ts';

export interface ReceivedItem {
  readonly studentId: string;
  readonly guardianId: string;
  /** The school's civil date on which it was received. */
  readonly receivedOn: string;
  readonly route: ReceivedRoute;
  /** Who brought it, or in whose words it came. */
  readonly note: string | null;
}

export interface RecordReceivedInput {
  readonly classId: string;
  /** The Monday of the week that is acknowledged. */
  readonly week: string;
  readonly items: readonly ReceivedItem[];
}

export interface ReceivedResult {
  readonly studentId: string;
  readonly guardianId: string;
  readonly outcome: AcknowledgementOutcome | 'RECEIVED_IN_FUTURE';
  readonly state: 'ON_TIME' | 'LATE' | null;
}

/**
 * The class teacher enters paper and messages (clause 4c), one by one or many at once, with a result for each. They
 * are judged by the date the school received them. Once the week is closed nothing is entered: that is a correction.
 * @throws Refusal NOT_FOUND for a week that asks nothing of the class
 */
export const recordReceived = useCase<RecordReceivedInput, ReceivedResult[]>({
  action: 'acknowledgement.record',
  target: ({ classId }) => ({ classId }),
  async run(tx, actor, { classId, week, items }) {
    const places = await readDutyPlaces(tx, actor.schoolId, { classId, week });
    if (!places) throw new Refusal('CONFLICT', 'NO_DUTY', 'week');
    const closed = isClosedAt(deadlinesOf(places.week, actor.timeZone), tx.now);
    const today = civilDate(tx.now, actor.timeZone);
    const refused = ({ studentId, receivedOn }: ReceivedItem): ReceivedResult['outcome'] | null => {
      if (!places.studentIds.has(studentId)) return 'NO_DUTY';
      if (refuseReceivedOn(Temporal.PlainDate.from(receivedOn), today)) return 'RECEIVED_IN_FUTURE';
      return closed ? 'WEEK_CLOSED' : null;
    };
    const verdicts = items.map((item) => ({ item, refused: refused(item) }));
    const taken = verdicts.flatMap((each) => (each.refused === null ? [each.item] : []));
    const recorded = await recordAcknowledgements(
      tx,
      actor.schoolId,
      taken.map((item) => ({
        ...item,
        week,
        receivedAt: startOfDay(item.receivedOn, actor.timeZone),
        recordedBy: actor.membershipId,
        sections: 0,
        diaryRevision: null,
      })),
    );
    let next = 0;
    return verdicts.map(({ item: { studentId, guardianId }, refused }) => {
      if (refused !== null) return { studentId, guardianId, outcome: refused, state: null };
      const { outcome, state } = recorded[next++]!;
      return { studentId, guardianId, outcome, state };
    });
  },
});

const startOfDay = (date: string, timeZone: string) =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toInstant().toString();
