import type { Labels } from './locale.tsx';

export interface RateTableLabels {
  /** The heading of the first column. */
  row: string;
  total: string;
  open: string;
  soFar: string;
  reached: string;
  below: string;
  few: string;
  noData: string;
  /** The five steps, mildest first. */
  steps: readonly [string, string, string, string, string];
  off: string;
  none: string;
  keyboard: string;
}

export const rateTableLabels: Labels<RateTableLabels> = {
  ru: {
    row: 'Класс',
    total: 'вместе',
    open: 'неделя идёт',
    soFar: 'неделя идёт, пока',
    reached: 'цель достигнута',
    below: 'ниже цели',
    few: 'меньше 10 учеников, без цвета',
    noData: 'нет данных',
    steps: ['до 5 п. ниже', '5–10', '10–20', '20–35', 'больше 35'],
    off: 'каникулы',
    none: 'не требовалось',
    keyboard: 'Между клетками переходят стрелками.',
  },
  en: {
    row: 'Class',
    total: 'together',
    open: 'week still open',
    soFar: 'week still open, so far',
    reached: 'target reached',
    below: 'below target',
    few: 'fewer than 10: uncoloured',
    noData: 'no data',
    steps: ['up to 5 pts below', '5–10', '10–20', '20–35', 'over 35'],
    off: 'holidays',
    none: 'not required',
    keyboard: 'Arrow keys move between cells.',
  },
};
