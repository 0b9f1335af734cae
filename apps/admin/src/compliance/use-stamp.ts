import { useLingui } from '@lingui/react/macro';
import { useDates } from '../lib/dates.ts';
import { lastDayText } from './last-day.ts';
import type { ModelWeek } from './year-model.ts';

/** Says how final the numbers of a week are. */
export function useStamp(timeZone: string): (week: ModelWeek) => string {
  const { t, i18n } = useLingui();
  const { moment } = useDates();
  return ({ phase, pressDeadline, closesAt }) => {
    if (pressDeadline === null || closesAt === null) return '';
    const at = (milliseconds: number) => moment(new Date(milliseconds).toISOString(), timeZone);
    switch (phase) {
      case 'OPEN':
        return t`Неделя идёт: вовремя — до ${at(pressDeadline)}.`;
      case 'PAPER':
        return t`Срок прошёл ${at(pressDeadline)}, корешки принимаются по ${lastDayText(closesAt, timeZone, i18n.locale)}.`;
      case 'CLOSED':
        return t`Неделя закрыта ${at(closesAt)}.`;
      default:
        return '';
    }
  };
}
