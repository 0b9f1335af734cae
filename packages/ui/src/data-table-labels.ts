import type { Labels } from './locale.tsx';

export interface DataTableLabels {
  select: string;
  selectAll: string;
  /** The name of a column without a heading. */
  actions: string;
  more: (shown: number, total: number) => string;
  keyboard: string;
  loading: string;
}

export const dataTableLabels: Labels<DataTableLabels> = {
  ru: {
    select: 'Выбрать',
    selectAll: 'Выбрать все',
    actions: 'Действия',
    more: (shown, total) => `Показано ${shown} из ${total} · показать ещё`,
    keyboard: 'По строкам переходят стрелками вверх и вниз, пробел отмечает строку.',
    loading: 'Список загружается',
  },
  en: {
    select: 'Select',
    selectAll: 'Select all',
    actions: 'Actions',
    more: (shown, total) => `${shown} of ${total} shown · show more`,
    keyboard: 'Up and down arrows move between rows, space selects one.',
    loading: 'The list is loading',
  },
};
