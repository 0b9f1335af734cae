import type { Temporal } from 'temporal-polyfill';

/** The date on the school's wall calendar at an instant. */
export const civilDate = (instant: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate();
