import type { ReactNode } from 'react';
import css from './lesson-row.module.css';

export interface LessonRowProps {
  /** The number of the lesson that day. */
  number: number;
  subject: string;
  /** «8:30–9:15, каб. 214» */
  place?: ReactNode;
  homework?: ReactNode;
  /** Mark chips. */
  marks?: ReactNode;
}

/** The lessons of a day, in order. */
export function LessonList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={css.list} aria-label={label}>
      {children}
    </ol>
  );
}

/** One lesson: number, subject with the homework under it, marks at the end. */
export function LessonRow({ number, subject, place, homework, marks }: LessonRowProps) {
  return (
    <li className={css.row}>
      <span className={css.number}>{number}</span>
      <div className={css.text}>
        {subject}
        {place === undefined ? null : <small>{place}</small>}
        {homework === undefined ? null : <small>{homework}</small>}
      </div>
      {marks === undefined ? null : <div className={css.marks}>{marks}</div>}
    </li>
  );
}
