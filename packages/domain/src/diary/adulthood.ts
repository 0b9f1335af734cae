import type { Temporal } from 'temporal-polyfill';

/** The day from which the student is an adult: the 18th birthday, 28 February for one born on the 29th. */
export function adultFrom(birthDate: Temporal.PlainDate): Temporal.PlainDate {
  return birthDate.add({ years: 18 });
}
