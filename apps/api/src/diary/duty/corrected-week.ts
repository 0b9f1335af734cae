import type { DutyChange } from '@vedomo/domain/diary/duty-changes';
import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import type { DutyState } from '@vedomo/domain/diary/duty-state';
import { Temporal } from 'temporal-polyfill';

/** A student's duty in words of its state; null where the week asks nothing of the student. */
export interface DutyFace {
  readonly classId: string;
  readonly state: DutyState['state'];
  readonly reason: NotRequiredReason | null;
}

/** A week of one student before and after a correction. */
export interface CorrectedWeek {
  /** The Monday, ISO. */
  readonly week: string;
  readonly closed: boolean;
  readonly before: DutyFace | null;
  readonly after: DutyFace | null;
}

/** The weeks that a change of one student's facts touches, in order. */
export function correctedWeeks(
  { duties }: { readonly duties: readonly DutyChange[] },
  now: Temporal.Instant,
): CorrectedWeek[] {
  return duties
    .map(({ weekText, closed, before, after, met, deadlines }): CorrectedWeek => {
      // Where the duty goes its deadlines are not at hand: a closed one was over, an open one had time.
      const overdue = deadlines ? Temporal.Instant.compare(now, deadlines.pressDeadline) >= 0 : closed;
      return {
        week: weekText,
        closed,
        before: before && faceOf(before, before.state, overdue),
        after: after && faceOf(after, met?.state ?? null, overdue),
      };
    })
    .toSorted((a, b) => (a.week < b.week ? -1 : 1));
}

function faceOf(
  { classId, reason }: { readonly classId: string; readonly reason: NotRequiredReason | null },
  met: 'ON_TIME' | 'LATE' | null,
  overdue: boolean,
): DutyFace {
  if (reason !== null) return { classId, state: 'NOT_REQUIRED', reason };
  return { classId, state: met ?? (overdue ? 'MISSING' : 'PENDING'), reason };
}
