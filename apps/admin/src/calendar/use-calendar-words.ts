import { useLingui } from '@lingui/react/macro';
import type { CalendarExceptionKind, GradingPeriodKind, RequiredAnswers } from '../gql/graphql.ts';
import { gradeName, gradeRanges } from './grade-ranges.ts';

/** A Monday: the hours of grace are counted from it on the wall clock. */
const MONDAY = '2024-01-01T00:00:00Z';

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The words of the calendar, in the page's language. */
export function useCalendarWords() {
  const { t, i18n } = useLingui();
  const weekday = (iso: number, length: 'short' | 'long') =>
    new Intl.DateTimeFormat(i18n.locale, { weekday: length, timeZone: 'UTC' }).format(
      new Date(Date.parse(MONDAY) + (iso - 1) * 86_400_000),
    );
  return {
    kindWord: (kind: CalendarExceptionKind): string => {
      switch (kind) {
        case 'VACATION':
          return t`каникулы`;
        case 'DAY_OFF':
          return t`выходной`;
        case 'WORKING_DAY':
          return t`рабочий день`;
      }
    },
    periodName: (kind: GradingPeriodKind, ordinal: number): string => {
      switch (kind) {
        case 'QUARTER':
          return t`${ordinal}-я четверть`;
        case 'TRIMESTER':
          return t`${ordinal}-й триместр`;
        case 'HALF_YEAR':
          return t`${ordinal}-е полугодие`;
        case 'YEAR':
          return t`Год`;
      }
    },
    answersWord: (answers: RequiredAnswers): string =>
      answers === 'ANY' ? t`любой из представителей` : t`каждый представитель`,
    /** «1–4, 6 классы»; null is the whole school. */
    gradesWord: (grades: readonly string[] | null | undefined, taught: readonly string[]): string => {
      if (!grades || taught.every((grade) => grades.includes(grade))) return t`вся школа`;
      const ranges = gradeRanges(grades, taught);
      const only = grades.length === 1 ? gradeName(grades[0]!) : '';
      return only ? t`${only} класс` : t`${ranges} классы`;
    },
    weekdayName: weekday,
    /** «Пн–Пт», «Пн, Ср, Пт» */
    weekdaysWord: (weekdays: readonly number[]): string => {
      const days = weekdays.toSorted((a, b) => a - b);
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return t`не заданы`;
      const name = (day: number) => capitalized(weekday(day, 'short'));
      const unbroken = days.length > 2 && last - first === days.length - 1;
      return unbroken ? `${name(first)}–${name(last)}` : days.map(name).join(', ');
    },
    /** «вторник, 08:00»: until when a press is on time. */
    graceWord: (hours: number): string => {
      const day = weekday(Math.floor(hours / 24) + 1, 'long');
      const time = `${String(hours % 24).padStart(2, '0')}:00`;
      return `${day}, ${time}`;
    },
  };
}
