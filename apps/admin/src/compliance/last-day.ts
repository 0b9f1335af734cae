/** «29 ноября»: the last day before a moment at which a day of the school begins, or the day itself later on. */
export function lastDayText(epochMilliseconds: number, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long' }).format(
    epochMilliseconds - 1,
  );
}
