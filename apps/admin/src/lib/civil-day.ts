/** The date of an instant in the school's zone, `2026-11-24`. */
export const civilDay = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
