import { Temporal } from 'temporal-polyfill';

/** A civil date as rows carry it, `YYYY-MM-DD`; such texts compare as the dates do. */
export type IsoDate = string;
/** An instant as milliseconds of the Unix epoch. */
export type Milliseconds = number;

export const MINUTE: Milliseconds = 60_000;
export const HOUR: Milliseconds = 3_600_000;

/** The school's wall clock, with each date's midnight looked up once. */
export class SchoolClockwork {
  readonly zone: string;
  readonly #midnights = new Map<IsoDate, Milliseconds>();

  constructor(zone: string) {
    this.zone = zone;
  }

  /** The instant of a date's first moment in the school's zone. */
  midnight(date: IsoDate): Milliseconds {
    let found = this.#midnights.get(date);
    if (found === undefined) {
      found = Temporal.PlainDate.from(date).toZonedDateTime(this.zone).epochMilliseconds;
      this.#midnights.set(date, found);
    }
    return found;
  }

  /** The instant of a wall-clock time, `hours` after midnight with fractions. */
  at(date: IsoDate, hours: number): Milliseconds {
    return this.midnight(date) + Math.round(hours * 3600) * 1000;
  }
}

/** An instant as PostgreSQL reads it. */
export const instantText = (at: Milliseconds): string => new Date(at).toISOString();

const shifted = new Map<number, Map<IsoDate, IsoDate>>();

/** The date so many days later, or earlier; each is reckoned once, as a school asks for the same ones all the time. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const known = shifted.get(days) ?? new Map<IsoDate, IsoDate>();
  shifted.set(days, known);
  let found = known.get(date);
  if (found === undefined) known.set(date, (found = Temporal.PlainDate.from(date).add({ days }).toString()));
  return found;
}
