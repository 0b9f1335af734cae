import type { ReactNode } from 'react';
import css from './figures.module.css';

export interface Figure {
  key: string;
  value: ReactNode;
  /** What was counted; a link to the list of exactly that count belongs here. */
  text: ReactNode;
}

export interface FiguresProps {
  label: string;
  figures: readonly Figure[];
}

/** The headline figures of a page, at most four or five. */
export function Figures({ label, figures }: FiguresProps) {
  return (
    <ul className={css.figures} aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.key}>
          <strong>{figure.value}</strong>
          <span>{figure.text}</span>
        </li>
      ))}
    </ul>
  );
}
