import { useLingui } from '@lingui/react/macro';

/**
 * When something happened as people say it beside a list: «сегодня в 7:52», «вчера в 20:14», «20 ноября в 19:03».
 * @param today the school's date, from the server
 */
export function useMomentText(timeZone: string, today: string) {
  const { t, i18n } = useLingui();
  const yesterday = new Date(Date.parse(`${today}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const dateOf = (instant: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant));
  const day = (instant: string) =>
    new Intl.DateTimeFormat(i18n.locale, { timeZone, day: 'numeric', month: 'long' }).format(
      new Date(instant),
    );
  return {
    moment(instant: string): string {
      const at = new Date(instant);
      const time = new Intl.DateTimeFormat(i18n.locale, {
        timeZone,
        hour: 'numeric',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(at);
      const date = dateOf(instant);
      if (date === today) return t`сегодня в ${time}`;
      if (date === yesterday) return t`вчера в ${time}`;
      const daysAndMonth = day(instant);
      return t`${daysAndMonth} в ${time}`;
    },
    /** «сегодня», «вчера», «20 ноября» */
    day(instant: string): string {
      const date = dateOf(instant);
      if (date === today) return t`сегодня`;
      return date === yesterday ? t`вчера` : day(instant);
    },
  };
}
