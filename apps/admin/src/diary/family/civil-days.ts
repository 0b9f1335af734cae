const DAY = 86_400_000;

/** Civil dates are text, `2026-11-24`: the light page carries no calendar library. */
const toTime = (date: string) => Date.parse(`${date}T00:00:00Z`);
const toDate = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Whether the text is a date that exists. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toTime(text)) && toDate(toTime(text)) === text;

export const addDays = (date: string, days: number): string => toDate(toTime(date) + days * DAY);

/** The Monday of the week that holds the date. */
export const mondayOf = (date: string): string =>
  addDays(date, -((new Date(toTime(date)).getUTCDay() + 6) % 7));
