import { Temporal } from 'temporal-polyfill';
import type { WeekDeadlines } from '../calendar/deadlines.ts';

/** How an acknowledgement came. OTHER_SYSTEM: pressed in the regional diary and imported with its own time. */
export type PressRoute = 'OWN_PRESS' | 'OTHER_SYSTEM';
/** On paper, or as a message to the class teacher (regulation, 4c). */
export type ReceivedRoute = 'WRITTEN' | 'MESSAGE';
export type AcknowledgementRoute = PressRoute | ReceivedRoute;

interface AcknowledgementSubject {
  readonly guardianId: string;
  /** The Monday of the week it names; it counts for no other. */
  readonly week: Temporal.PlainDate;
}

export interface PressedAcknowledgement extends AcknowledgementSubject {
  readonly route: PressRoute;
  /** The moment of the press, in whichever system. */
  readonly pressedAt: Temporal.Instant;
}

export interface ReceivedAcknowledgement extends AcknowledgementSubject {
  readonly route: ReceivedRoute;
  /** The school's civil date on which it was received; the day of its entry does not matter. */
  readonly receivedOn: Temporal.PlainDate;
}

/** One guardian's acknowledgement of one student's week. */
export type Acknowledgement = PressedAcknowledgement | ReceivedAcknowledgement;

export type Timing = 'ON_TIME' | 'LATE';
export type AcknowledgementRefusal = { readonly refused: 'OTHER_WEEK' | 'TOO_EARLY' | 'WEEK_CLOSED' };
export type Judgement = { readonly timing: Timing } | AcknowledgementRefusal;

/**
 * Judges when an acknowledgement came (regulation, 4a–4c). A press is on time before the press deadline and late from
 * then until the week closes. Paper and messages are on time until the week closes: a strip printed on Friday comes
 * back on Monday. What was opened before does not matter.
 */
export function judgeAcknowledgement(acknowledgement: Acknowledgement, deadlines: WeekDeadlines): Judgement {
  if (!acknowledgement.week.equals(deadlines.week)) return { refused: 'OTHER_WEEK' };
  switch (acknowledgement.route) {
    case 'OWN_PRESS':
    case 'OTHER_SYSTEM':
      return judgePress(acknowledgement.pressedAt, deadlines);
    case 'WRITTEN':
    case 'MESSAGE':
      return judgeReceipt(acknowledgement.receivedOn, deadlines);
  }
}

/** Refuses a date of receipt that has not come, whoever enters it; null when it may stand. `today` is the school's. */
export function refuseReceivedOn(
  receivedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): { readonly refused: 'RECEIVED_IN_FUTURE' } | null {
  return Temporal.PlainDate.compare(receivedOn, today) > 0 ? { refused: 'RECEIVED_IN_FUTURE' } : null;
}

function judgePress(pressedAt: Temporal.Instant, deadlines: WeekDeadlines): Judgement {
  if (Temporal.Instant.compare(pressedAt, deadlines.opensAt) < 0) return { refused: 'TOO_EARLY' };
  if (Temporal.Instant.compare(pressedAt, deadlines.closesAt) >= 0) return { refused: 'WEEK_CLOSED' };
  return { timing: Temporal.Instant.compare(pressedAt, deadlines.pressDeadline) < 0 ? 'ON_TIME' : 'LATE' };
}

function judgeReceipt(receivedOn: Temporal.PlainDate, deadlines: WeekDeadlines): Judgement {
  if (Temporal.PlainDate.compare(receivedOn, deadlines.week) < 0) return { refused: 'TOO_EARLY' };
  if (Temporal.PlainDate.compare(receivedOn, deadlines.closesOn) >= 0) return { refused: 'WEEK_CLOSED' };
  return { timing: 'ON_TIME' };
}
