import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';

/** A civil date as the browser's formatter takes it: noon in UTC, formatted in UTC, so that no zone moves it. */
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** Dates as people write them, in the page's language. Civil dates come in as `YYYY-MM-DD`. */
export function useDates() {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(i18n.locale, { timeZone: 'UTC', ...options });
    const dayMonth = format({ day: 'numeric', month: 'long' });
    const withWeekday = format({ weekday: 'long', day: 'numeric', month: 'long' });
    const short = format({ day: '2-digit', month: '2-digit' });
    const longDate = (date: string) => dayMonth.format(noon(date));
    /** «со второго»: the only day of a month that asks for it. */
    const isSecond = (date: string) => date.endsWith('-02');
    const sunday = (week: string) => new Date(noon(week).getTime() + 6 * 86_400_000);
    return {
      /** «24 ноября» */
      longDate,
      /** «с 11 января», «со 2 ноября» */
      from: (date: string) => {
        const day = longDate(date);
        return isSecond(date) ? t`со ${day}` : t`с ${day}`;
      },
      /** «с 11 января по 26 марта», within a sentence */
      within: (startsOn: string, endsOn: string) => {
        const [first, last] = [longDate(startsOn), longDate(endsOn)];
        return isSecond(startsOn) ? t`со ${first} по ${last}` : t`с ${first} по ${last}`;
      },
      /** «С 11 января по 26 марта», «Со 2 ноября по 30 декабря» */
      fromTo: (startsOn: string, endsOn: string) => {
        const [first, last] = [longDate(startsOn), longDate(endsOn)];
        return isSecond(startsOn) ? t`Со ${first} по ${last}` : t`С ${first} по ${last}`;
      },
      /** «вторник, 24 ноября» */
      weekdayDate: (date: string) => withWeekday.format(noon(date)),
      /** «24.11» */
      shortDate: (date: string) => short.format(noon(date)),
      /** «23–29 ноября» for the week named by its Monday */
      weekRange: (week: string) => dayMonth.formatRange(noon(week), sunday(week)),
      /** «26 октября – 1 ноября» */
      dateRange: (startsOn: string, endsOn: string) => dayMonth.formatRange(noon(startsOn), noon(endsOn)),
      /** «24 ноября, 08:00» in the school's zone; 24 hours in English too */
      moment: (instant: string, timeZone: string) =>
        new Intl.DateTimeFormat(i18n.locale, {
          timeZone,
          day: 'numeric',
          month: 'long',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }).format(new Date(instant)),
    };
  }, [i18n.locale, t]);
}
