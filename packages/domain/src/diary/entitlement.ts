import { Temporal } from 'temporal-polyfill';
import { dayNumber } from '../calendar/day-number.ts';
import { adultFrom } from './adulthood.ts';
import { guardianSpansOf, isDeniedOn, isEntitledOn, type Guardianship } from './guardian-rights.ts';

export type EntitlementRefusal = { readonly refused: 'NOT_A_GUARDIAN' | 'NO_RIGHTS' | 'ADULT' };

/**
 * Whether a guardian may acknowledge a student's diary on a date (regulation, 4b); null when so. A guardian added
 * midweek may at once; one whose rights a court act took may not, at once; from the 18th birthday none may.
 * @param guardianships the student's, of all guardians.
 * @param birthDate the student's; null when unknown, which makes nobody an adult.
 * @param on the date of the press, or the date the school received paper or message, in the school's zone.
 */
export function refuseAcknowledging(
  guardianships: readonly Guardianship[],
  guardianId: string,
  birthDate: Temporal.PlainDate | null,
  on: Temporal.PlainDate,
): EntitlementRefusal | null {
  const day = dayNumber(on);
  const spans = guardianSpansOf(guardianships).find((each) => each.guardianId === guardianId);
  if (spans !== undefined && isDeniedOn(spans, day)) return { refused: 'NO_RIGHTS' };
  if (spans === undefined || !isEntitledOn(spans, day)) return { refused: 'NOT_A_GUARDIAN' };
  const isAdult = birthDate !== null && Temporal.PlainDate.compare(adultFrom(birthDate), on) <= 0;
  return isAdult ? { refused: 'ADULT' } : null;
}

/** Whether a guardian may acknowledge on a date: `refuseAcknowledging` as yes or no. */
export function mayAcknowledge(...question: Parameters<typeof refuseAcknowledging>): boolean {
  return refuseAcknowledging(...question) === null;
}
