import { useLingui } from '@lingui/react/macro';
import { useDates } from '../lib/dates.ts';

/** «26 октября – 1 ноября», «4 ноября»: days of a span, the last included. */
export function useSpanText(): (span: { startsOn: string; endsOn: string }) => string {
  const { i18n } = useLingui();
  const { longDate } = useDates();
  return ({ startsOn, endsOn }) =>
    startsOn === endsOn
      ? longDate(startsOn)
      : new Intl.DateTimeFormat(i18n.locale, { timeZone: 'UTC', day: 'numeric', month: 'long' }).formatRange(
          new Date(`${startsOn}T12:00:00Z`),
          new Date(`${endsOn}T12:00:00Z`),
        );
}
