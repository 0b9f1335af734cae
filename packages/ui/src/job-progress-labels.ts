import type { Labels } from './locale.tsx';

export type JobState = 'queued' | 'running' | 'done' | 'failed';

export interface JobProgressLabels {
  states: Record<JobState, string>;
  counts: (done: number, total: number, failed: number) => string;
  results: string;
}

export const jobProgressLabels: Labels<JobProgressLabels> = {
  ru: {
    states: {
      queued: 'Ждёт очереди',
      running: 'Выполняется',
      done: 'Готово',
      failed: 'Остановлено',
    },
    counts: (done, total, failed) => `${done} из ${total}${failed > 0 ? `, не удалось: ${failed}` : ''}`,
    results: 'Итог по строкам',
  },
  en: {
    states: { queued: 'Waiting in line', running: 'In progress', done: 'Done', failed: 'Stopped' },
    counts: (done, total, failed) => `${done} of ${total}${failed > 0 ? `, failed: ${failed}` : ''}`,
    results: 'Result by row',
  },
};
