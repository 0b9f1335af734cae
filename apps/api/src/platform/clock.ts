import { Temporal } from 'temporal-polyfill';

/** The one source of time in a process. Rules never ask for it: they are given the time. */
export interface Clock {
  now(): Temporal.Instant;
}

export const machineClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still; tests and the demo outside its school year use it. */
export const fixedClock = (instant: Temporal.Instant): Clock => ({ now: () => instant });
