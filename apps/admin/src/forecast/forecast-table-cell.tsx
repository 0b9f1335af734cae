import { useLingui } from '@lingui/react/macro';
import { ShareBar } from '@vedomo/ui/family/share-bar';
import { VisuallyHidden } from '@vedomo/ui/family/visually-hidden';
import { type ForecastCell, isAtRisk } from './class-forecast-model.ts';
import { inHundreds, useChanceTexts } from './family/chance-text.ts';
import { markParts } from './family/mark-parts.ts';
import { useRiskWords } from './family/use-risk-words.ts';
import css from './forecast-table.module.css';

interface ForecastTableCellProps {
  cell: ForecastCell | undefined;
  scale: readonly number[];
  onOpen: () => void;
}

/** One student in one subject. The row's name is the way in by keyboard; a click anywhere does the same. */
export function ForecastTableCell({ cell, scale, onOpen }: ForecastTableCellProps) {
  const { t } = useLingui();
  const chanceTexts = useChanceTexts();
  const riskWords = useRiskWords();
  if (!cell) return <td className={css.none}>—</td>;
  const { probabilities, likeliest, flags, marks, expectedMark } = cell;
  const rank = scale.indexOf(likeliest);
  const few = flags.includes('TOO_FEW_MARKS');
  const words = [
    t`скорее всего, ${likeliest} — ${chanceTexts(probabilities)[rank]}`,
    ...flags.map((flag) => riskWords(flag, scale[0]!, marks).tag),
    ...(expectedMark == null ? [] : [t`учитель ожидает ${expectedMark}`]),
  ].join('; ');
  return (
    <td className={isAtRisk(cell) ? css.risk : few ? css.few : undefined}>
      <button type="button" tabIndex={-1} className={css.cell} title={words} onClick={onOpen}>
        <VisuallyHidden>{words}</VisuallyHidden>
        <span aria-hidden="true">
          <b>{likeliest}</b>
          {isAtRisk(cell) ? '!' : few ? '?' : ''} <small>{inHundreds(probabilities)[rank]}</small>
        </span>
        <ShareBar slim parts={markParts(scale, probabilities)} text={null} />
      </button>
    </td>
  );
}
