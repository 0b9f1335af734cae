import { classNames } from '../class-names.ts';
import css from './mark-chip.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface MarkChipProps {
  /** As the journal writes it: «5», «н», «осв», «зач». */
  value: string;
  /** `bad` for what a family should notice. */
  tone?: 'plain' | 'bad' | 'ok' | undefined;
  /** In words, for what the sign alone does not say: «отсутствовала», «контрольная, вес 2». */
  text?: string | undefined;
  /** The weight, shown small when the mark counts more than once. */
  weight?: number | undefined;
}

/** One mark of the journal. */
export function MarkChip({ value, tone = 'plain', text, weight }: MarkChipProps) {
  return (
    <span className={classNames(css.mark, css[tone])} title={text}>
      {value}
      {weight === undefined || weight === 1 ? null : (
        <sub className={css.weight} aria-hidden="true">
          ×{weight}
        </sub>
      )}
      {text === undefined ? null : <VisuallyHidden>, {text}</VisuallyHidden>}
    </span>
  );
}
