import type { Labels } from './locale.tsx';

export interface ConfirmActLabels {
  cancel: string;
  reason: string;
  optional: string;
  reasonNeeded: string;
  type: (phrase: string) => string;
  typeMismatch: string;
}

export const confirmActLabels: Labels<ConfirmActLabels> = {
  ru: {
    cancel: 'Отменить',
    reason: 'Причина',
    optional: '(не обязательно)',
    reasonNeeded: 'Укажите причину: она останется в журнале действий',
    type: (phrase) => `Чтобы подтвердить, введите: ${phrase}`,
    typeMismatch: 'Введено не то же самое',
  },
  en: {
    cancel: 'Cancel',
    reason: 'Reason',
    optional: '(optional)',
    reasonNeeded: 'Give a reason: it stays in the log of actions',
    type: (phrase) => `To confirm, type: ${phrase}`,
    typeMismatch: 'This is not the same',
  },
};
