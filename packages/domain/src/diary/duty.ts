import type { Temporal } from 'temporal-polyfill';

/**
 * Why a student's week asks for no acknowledgement (regulation, 4a).
 * BEFORE_START: the class's duty had not begun. LEFT: the student left the school before the class's last school
 * day of the week. NO_GUARDIAN: nobody is entitled; shown beside every rate and a task of the class teacher.
 * ADULT: the student is 18 by the week's end. EXEMPT: by an order, for its dates.
 */
export type NotRequiredReason = 'BEFORE_START' | 'LEFT' | 'NO_GUARDIAN' | 'ADULT' | 'EXEMPT';

/** With the reason that never has a row: a week without a school day asks nothing. For charts. */
export type NoDutyReason = NotRequiredReason | 'NO_SCHOOL_DAY';

interface DutyPlace {
  /** The study week's Monday. */
  readonly week: Temporal.PlainDate;
  /** The class for whose rate it counts. */
  readonly classId: string;
}

/** A duty that someone owes. */
export interface RequiredDuty extends DutyPlace {
  readonly required: true;
  readonly reason: null;
  /** Whose acknowledgement is asked for, to be shown and reminded; at least one. */
  readonly entitledGuardians: readonly string[];
  /** Each of these must acknowledge; null: one acknowledgement by anybody entitled is enough. */
  readonly owingGuardians: readonly string[] | null;
}

/** A week that counts for no rate, with its reason. */
export interface NotRequiredDuty extends DutyPlace {
  readonly required: false;
  readonly reason: NotRequiredReason;
  readonly entitledGuardians: readonly [];
  readonly owingGuardians: null;
}

/** The duty of one student in one study week, before anything is met. */
export type Duty = RequiredDuty | NotRequiredDuty;
