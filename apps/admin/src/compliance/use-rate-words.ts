import { useLingui } from '@lingui/react/macro';
import type { NoRateReason } from '@vedomo/domain/compliance/year-grid';
import { useMemo } from 'react';
import { useDates } from '../lib/dates.ts';
import { lastDayText } from './last-day.ts';

export type RateWords = ReturnType<typeof useRateWords>;

/** The words inside the pictures. Stable while the language is: the rows of the tables keep their identity. */
export function useRateWords(timeZone: string) {
  const { t, i18n } = useLingui();
  const { shortDate, weekRange } = useDates();
  return useMemo(
    () => ({
      shortDate,
      weekName: (ordinal: number, week: string) => t`${ordinal}-я неделя, ${weekRange(week)}`,
      freeDays: (title: string | null) => title ?? t`каникулы`,
      late: (count: number) => t`с опозданием ${count}`,
      withoutGuardian: (count: number) => t`${count} без представителя`,
      paperUntil: (closesAt: number) =>
        t`корешки принимаются по ${lastDayText(closesAt, timeZone, i18n.locale)}`,
      gradeName: (grade: string) => {
        const number = /^\d+$/.test(grade) ? Number(grade) : null;
        return number === null ? (grade === 'KG' ? t`Подготовительные` : grade) : t`${number}-е классы`;
      },
      reason: (reason: NoRateReason | 'AHEAD') => {
        switch (reason) {
          case 'VACATION':
            return t`каникулы`;
          case 'DAY_OFF':
            return t`нерабочие дни`;
          case 'OUTSIDE_YEAR':
            return t`вне учебного года`;
          case 'NO_SCHOOL_DAY':
            return t`учебных дней нет`;
          case 'BEFORE_START':
            return t`до начала учёта`;
          case 'NO_DUTY':
            return t`ознакомление не требовалось`;
          case 'NOT_PLANNED':
            return t`нет данных`;
          case 'AHEAD':
            return t`неделя не началась`;
        }
      },
    }),
    [t, i18n.locale, shortDate, weekRange, timeZone],
  );
}
