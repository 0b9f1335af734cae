import type { CalendarAriaLabels } from '@mantine/dates';
import type { Labels } from './locale.tsx';

/** Names of the calendar's arrows; its headings are named by what they show. */
export const calendarLabels: Labels<CalendarAriaLabels> = {
  ru: {
    nextMonth: 'Следующий месяц',
    previousMonth: 'Предыдущий месяц',
    nextYear: 'Следующий год',
    previousYear: 'Предыдущий год',
    nextDecade: 'Следующие десять лет',
    previousDecade: 'Предыдущие десять лет',
  },
  en: {
    nextMonth: 'Next month',
    previousMonth: 'Previous month',
    nextYear: 'Next year',
    previousYear: 'Previous year',
    nextDecade: 'Next ten years',
    previousDecade: 'Previous ten years',
  },
};
