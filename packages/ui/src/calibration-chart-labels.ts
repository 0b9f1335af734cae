import type { Labels } from './locale.tsx';

export interface CalibrationChartLabels {
  chart: string;
  table: string;
  view: string;
  /** The axes. */
  stated: string;
  right: string;
  /** The columns of the table. */
  range: string;
  count: string;
  statedMean: string;
  came: string;
  few: string;
  diagonal: string;
}

export const calibrationChartLabels: Labels<CalibrationChartLabels> = {
  ru: {
    chart: 'Графиком',
    table: 'Таблицей',
    view: 'Как показать',
    stated: 'Сказано, из 100',
    right: 'Сбылось, из 100',
    range: 'Сказано',
    count: 'Прогнозов',
    statedMean: 'В среднем сказано',
    came: 'Сбылось',
    few: 'Пустой кружок — меньше десяти прогнозов, судить по нему рано.',
    diagonal: 'Пунктир — сказанное сбывается в точности.',
  },
  en: {
    chart: 'As a chart',
    table: 'As a table',
    view: 'Show',
    stated: 'Stated, in 100',
    right: 'Came true, in 100',
    range: 'Stated',
    count: 'Forecasts',
    statedMean: 'Stated on average',
    came: 'Came true',
    few: 'A hollow circle stands for fewer than ten forecasts: too few to judge by.',
    diagonal: 'The dashed line: what is stated comes true exactly.',
  },
};
