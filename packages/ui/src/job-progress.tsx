import type { ReactNode } from 'react';
import { Tag, type Tone } from './family/tag.tsx';
import { type JobProgressLabels, type JobState, jobProgressLabels } from './job-progress-labels.ts';
import css from './job-progress.module.css';
import { useLabels } from './locale.tsx';

export type { JobState } from './job-progress-labels.ts';

export interface JobRow {
  key: string;
  label: string;
  tone: Tone;
  /** «отправлено», «нет адреса» */
  result: string;
}

export interface JobProgressProps {
  /** «Отправляем напоминания 11 семьям» */
  title: string;
  state: JobState;
  /** How many are behind, the failed among them. */
  done: number;
  total: number;
  failed?: number | undefined;
  rows?: readonly JobRow[] | undefined;
  /** Cancel while it runs; a file or the list of failures when it is over. */
  actions?: ReactNode;
  labels?: Partial<JobProgressLabels> | undefined;
}

const tones: Record<JobState, Tone> = { queued: 'plain', running: 'plain', done: 'ok', failed: 'bad' };

/** A bulk act on its way, with a result for each row. Goes on when the page is left. */
export function JobProgress(props: JobProgressProps) {
  const { title, state, done, total, failed = 0, rows = [], actions } = props;
  const labels = useLabels(jobProgressLabels, props.labels);
  const tone = state === 'done' && failed > 0 ? 'warn' : tones[state];
  return (
    <section className={css.job} aria-label={title}>
      <div className={css.head}>
        <h2>{title}</h2>
        <p role="status">
          <Tag tone={tone}>{labels.states[state]}</Tag> {labels.counts(done, total, failed)}
        </p>
      </div>
      <progress className={css.bar} aria-label={title} max={Math.max(total, 1)} value={done} />
      {rows.length > 0 ? (
        <ul className={css.rows} aria-label={labels.results}>
          {rows.map((row) => (
            <li key={row.key}>
              <span>{row.label}</span>
              <Tag tone={row.tone}>{row.result}</Tag>
            </li>
          ))}
        </ul>
      ) : null}
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </section>
  );
}
