import { useLingui } from '@lingui/react/macro';
import { useDates } from '../lib/dates.ts';

/** «26 октября – 1 ноября», «4 ноября»: days of a span, the last included; the year is the page's. */
export function useSpanText(): (span: { startsOn: string; endsOn: string }) => string {
  const { i18n } = useLingui();
  const { longDate } = useDates();
  const noon = (date: string) => new Date(`${date}T12:00:00Z`);
  return ({ startsOn, endsOn }) => {
    if (startsOn === endsOn) return longDate(startsOn);
    // Across New Year the formatter would add both years.
    if (startsOn.slice(0, 4) !== endsOn.slice(0, 4)) return `${longDate(startsOn)} – ${longDate(endsOn)}`;
    const format = new Intl.DateTimeFormat(i18n.locale, { timeZone: 'UTC', day: 'numeric', month: 'long' });
    return format.formatRange(noon(startsOn), noon(endsOn));
  };
}
