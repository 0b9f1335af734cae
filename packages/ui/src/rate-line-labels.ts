import type { Labels } from './locale.tsx';

export interface RateLineLabels {
  chart: string;
  table: string;
  view: string;
  target: string;
  loading: string;
  row: string;
  week: string;
  /** Said when there are more lines than can be told apart. */
  firstOnly: string;
  failed: string;
}

export const rateLineLabels: Labels<RateLineLabels> = {
  ru: {
    chart: 'Графиком',
    table: 'Таблицей',
    view: 'Как показать',
    target: 'цель',
    loading: 'График загружается',
    row: 'Класс',
    week: 'Неделя',
    firstOnly: 'На графике первые четыре линии; остальные есть в таблице.',
    failed: 'График не загрузился, те же данные — таблицей.',
  },
  en: {
    chart: 'As a chart',
    table: 'As a table',
    view: 'Show',
    target: 'target',
    loading: 'The chart is loading',
    row: 'Class',
    week: 'Week',
    firstOnly: 'The chart shows the first four lines; the others are in the table.',
    failed: 'The chart could not be loaded; here is the same as a table.',
  },
};
