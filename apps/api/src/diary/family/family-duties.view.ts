import { decide } from '@vedomo/domain/access/decide';
import { isOpenAt, restoreWeekDeadlines, type WeekDeadlines } from '@vedomo/domain/calendar/deadlines';
import { weeksBetween } from '@vedomo/domain/calendar/study-week';
import type { DutyState } from '@vedomo/domain/diary/duty-state';
import { deservesCard } from '@vedomo/domain/diary/family-card';
import { receiptNumber } from '@vedomo/domain/diary/receipt-number';
import { storedDutyState } from '@vedomo/domain/diary/stored-duty-state';
import { weekCards } from '@vedomo/domain/diary/week-cards';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import { sectionsOf } from '../duty/duty-enums.types.ts';
import type { DutyCardType, FamilyAcknowledgementType, FamilyWeekType } from './family-diary.types.ts';
import type { FamilyAcknowledgementRow, FamilyDutyRow } from './family-duties.read-model.ts';
import type { WeekGapType } from '../class-week/week-gap.types.ts';

/** Who looks, and when. */
export interface FamilyView {
  readonly actor: Actor;
  readonly studentId: string;
  readonly now: Temporal.Instant;
}

export interface FamilyDuty extends WeekDeadlines {
  readonly row: FamilyDutyRow;
  readonly duty: DutyState;
}

/** The stored moments of a week as the rules take them. */
export const familyDeadlines = (
  row: {
    readonly week: string;
    readonly opensAt: string;
    readonly pressDeadline: string;
    readonly closesAt: string;
  },
  timeZone: string,
): WeekDeadlines =>
  restoreWeekDeadlines(
    {
      week: Temporal.PlainDate.from(row.week),
      opensAt: Temporal.Instant.from(row.opensAt),
      pressDeadline: Temporal.Instant.from(row.pressDeadline),
      closesAt: Temporal.Instant.from(row.closesAt),
    },
    timeZone,
  );

export function familyDuty(row: FamilyDutyRow, { actor, now }: FamilyView): FamilyDuty {
  const deadlines = familyDeadlines(row, actor.timeZone);
  return { ...deadlines, row, duty: storedDutyState(row, deadlines, now) };
}

const reasonOf = (duty: DutyState) => (duty.state === 'NOT_REQUIRED' ? duty.reason : null);

/** The cards of the weeks that can be acknowledged now, in order. */
export function dutyCards(duties: readonly FamilyDuty[], view: FamilyView): DutyCardType[] {
  const { actor, now } = view;
  const open = duties.filter(
    ({ row, duty, ...deadlines }) => row.closedAt === null && deservesCard(duty, deadlines, now),
  );
  return weekCards(open, now).map((each): DutyCardType => {
    const { row, duty } = each;
    const given = new Set(row.acknowledgements.map(({ guardianId }) => guardianId));
    const others = (row.owingGuardians ?? []).filter((id) => !given.has(id) && id !== guardianOf(actor));
    return {
      week: row.week,
      opensAt: each.opensAt.toString(),
      pressDeadline: each.pressDeadline.toString(),
      closesAt: each.closesAt.toString(),
      state: duty.state,
      reason: reasonOf(duty),
      acknowledgements: row.acknowledgements.map((one) => acknowledgementOf(one, row.week, view)),
      othersOwe: others.length,
      opened: [...row.opened],
      viewerCanAcknowledge:
        decide(actor.role, 'diary.acknowledge', true) && duty.state !== 'NOT_REQUIRED' && isOpenAt(each, now),
    };
  });
}

/** The begun weeks of the year from the student's first one on, gaps with their reasons between them. */
export function familyWeeks(
  duties: readonly FamilyDuty[],
  gapOf: (week: string) => WeekGapType | null,
  until: Temporal.PlainDate,
  view: FamilyView,
): FamilyWeekType[] {
  const first = duties[0];
  if (first === undefined) return [];
  const byWeek = new Map(duties.map((each) => [each.row.week, each]));
  return weeksBetween(first.week, until).flatMap((monday): FamilyWeekType[] => {
    const week = monday.toString();
    const found = byWeek.get(week);
    if (found) return [dutyWeek(found, view)];
    const gap = gapOf(week);
    return gap === null
      ? []
      : [{ week, state: null, reason: null, inTime: false, gap, acknowledgements: [] }];
  });
}

function dutyWeek({ row, duty, pressDeadline }: FamilyDuty, view: FamilyView): FamilyWeekType {
  return {
    week: row.week,
    state: duty.state,
    reason: reasonOf(duty),
    inTime: Temporal.Instant.compare(view.now, pressDeadline) < 0,
    gap: null,
    acknowledgements: row.acknowledgements.map((one) => acknowledgementOf(one, row.week, view)),
  };
}

/** The guardian who looks; null when it is somebody else. */
export const guardianOf = ({ role, personId }: Actor): string | null =>
  role === 'GUARDIAN' ? personId : null;

function acknowledgementOf(
  row: FamilyAcknowledgementRow,
  week: string,
  { actor, studentId }: FamilyView,
): FamilyAcknowledgementType {
  return {
    guardianName: [row.givenName, row.middleName].filter(Boolean).join(' '),
    own: row.guardianId === guardianOf(actor),
    route: row.route,
    receivedAt: Temporal.Instant.from(row.receivedAt).toString(),
    receiptNumber: receiptNumber(actor.schoolId, studentId, week, row.guardianId),
    sections: sectionsOf(row.sections),
  };
}
