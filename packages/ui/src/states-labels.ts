import type { Labels } from './locale.tsx';

export interface StateLabels {
  loading: string;
  failed: string;
  failedText: string;
  retry: string;
  /** Before the number support is asked with. */
  reference: string;
  forbidden: string;
  forbiddenText: string;
  notFound: string;
  notFoundText: string;
}

export const stateLabels: Labels<StateLabels> = {
  ru: {
    loading: 'Загружается',
    failed: 'Не удалось загрузить',
    failedText: 'Проверьте связь и повторите. Сохранённое не пропало.',
    retry: 'Повторить',
    reference: 'Номер обращения',
    forbidden: 'Эта страница вам не открыта',
    forbiddenText: 'Если она нужна для работы, обратитесь к администратору школы.',
    notFound: 'Такой страницы нет',
    notFoundText: 'Возможно, запись удалена или ссылка неполная.',
  },
  en: {
    loading: 'Loading',
    failed: 'Could not be loaded',
    failedText: 'Check the connection and try again. Nothing saved is lost.',
    retry: 'Try again',
    reference: 'Reference number',
    forbidden: 'This page is not open to you',
    forbiddenText: 'If your work needs it, ask the administrator of your school.',
    notFound: 'There is no such page',
    notFoundText: 'The record may have been removed, or the link is incomplete.',
  },
};
