import { useLingui } from '@lingui/react/macro';
import type { ForecastCell } from './class-forecast-model.ts';
import css from './forecast-table.module.css';
import { useFinalMarkWords } from './use-final-mark-words.ts';

interface FinalMarkCellProps {
  /** As the journal has it; undefined where none is set. */
  value: string | undefined;
  cell: ForecastCell | undefined;
  worst: number;
  onOpen: () => void;
}

/** What one student's period ended with in one subject; where nothing was set, what the marks come to. */
export function FinalMarkCell({ value, cell, worst, onOpen }: FinalMarkCellProps) {
  const { t } = useLingui();
  const finalMarkWords = useFinalMarkWords();
  if (value === undefined && !cell) return <td className={css.none}>—</td>;
  const { sign, words } =
    value === undefined
      ? {
          sign: `${cell!.likeliest}`,
          words: t`итоговая не выставлена, по отметкам выходит ${cell!.likeliest}`,
        }
      : finalMarkWords(value);
  const Sign = value === undefined ? 'small' : 'b';
  return (
    <td className={value === String(worst) ? css.risk : undefined}>
      <button
        type="button"
        tabIndex={-1}
        className={css.cell}
        title={words}
        aria-label={words}
        onClick={onOpen}
      >
        <Sign>{sign}</Sign>
      </button>
    </td>
  );
}
