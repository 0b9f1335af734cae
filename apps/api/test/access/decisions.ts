import { ACCESS_DECISIONS } from './access.decisions.ts';
import { CALENDAR_DECISIONS } from './calendar.decisions.ts';
import { COMPLIANCE_DECISIONS } from './compliance.decisions.ts';
import type { Decision } from './decision.ts';
import { DIARY_DECISIONS } from './diary.decisions.ts';
import { FORECAST_DECISIONS } from './forecast.decisions.ts';
import { LEAVING_DECISIONS } from './leaving.decisions.ts';
import { ROSTER_DECISIONS } from './roster.decisions.ts';

/**
 * Who may ask what, decided by hand from the regulation and the customs of a school, and from nothing in the code:
 * these tables and the one in the domain must come to the same. Each column is a persona, in the order of PERSONAS:
 * (A)dministrator, (D)irector, de(P)uty, (C)lerk, class (T)eacher, (t)eacher without a class, (G)uardian, (g)uardian
 * without rights, (S)tudent, class teacher and guardian as teacher (M) and as guardian (m), guardian in two schools in
 * the first (1) and in the second (2), account (w)ithout membership, (n)obody.
 *
 * s: to any of the school; c: to one's own and those of the same class; o: to one's own; -: to none. Another school's
 * and non-existent objects are nobody's.
 */
export const DECISIONS: readonly Decision[] = [
  ...ACCESS_DECISIONS,
  ...DIARY_DECISIONS,
  ...FORECAST_DECISIONS,
  ...COMPLIANCE_DECISIONS,
  ...CALENDAR_DECISIONS,
  ...ROSTER_DECISIONS,
  ...LEAVING_DECISIONS,
];
