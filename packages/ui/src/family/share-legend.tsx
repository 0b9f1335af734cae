import { classNames } from '../class-names.ts';
import type { ShareTone } from './share-bar.tsx';
import css from './share-legend.module.css';

export interface ShareLine {
  key: string;
  label: string;
  tone: ShareTone;
  /** The part in numbers: «72 из 100»; left out where only the colours are named. */
  text?: string | undefined;
  /** The one to look at. */
  main?: boolean | undefined;
}

/** The parts of a share bar by name, colour and number. */
export function ShareLegend({ label, lines }: { label: string; lines: readonly ShareLine[] }) {
  return (
    <ul className={css.legend} aria-label={label}>
      {lines.map((line) => (
        <li key={line.key} className={classNames(line.main && css.main)}>
          <span className={classNames(css.swatch, css[line.tone])} aria-hidden="true" />
          <b>{line.label}</b>
          {line.text === undefined ? null : ` — ${line.text}`}
        </li>
      ))}
    </ul>
  );
}
