import { Temporal } from 'temporal-polyfill';

const YEAR_START = Temporal.PlainDate.from('2026-09-01');

/** The ISO date so many days after 1 September 2026. */
export const dayOfYear = (days: number): string => YEAR_START.add({ days }).toString();
