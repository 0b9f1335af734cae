import type { UiLocale } from './locale.tsx';
import { countText, percentDigits, percentText } from './percent.ts';
import { FEW, rateBin } from './rate-bins.ts';
import type { RateCell, RateColumn } from './rate-data.ts';
import type { RateTableLabels } from './rate-table-labels.ts';

/** What is written inside a cell, how it is drawn, and its whole meaning in words. */
export interface RateCellText {
  look: `bin${number}` | 'few' | 'plain' | 'open' | 'none' | 'ahead';
  shown: string;
  words: string;
}

/** «14 из 25, 56 %, ниже цели»; the caller puts row and week before it. */
export function rateCellText(
  cell: RateCell,
  column: RateColumn,
  labels: RateTableLabels,
  locale: UiLocale,
): RateCellText {
  if (cell.kind === 'none') return { look: cell.ahead ? 'ahead' : 'none', shown: '', words: cell.reason };
  const { done, required } = cell;
  const count = countText(done, required, locale);
  if (cell.kind === 'open') {
    const words = required > 0 ? `${labels.soFar} ${count}` : labels.open;
    return { look: 'open', shown: '·', words };
  }
  if (required === 0) return { look: 'none', shown: '', words: labels.noData };

  const note = cell.note === undefined ? '' : `, ${cell.note}`;
  if (required < FEW) return { look: 'few', shown: count, words: `${count}${note}` };

  const { target } = column;
  const shown = percentDigits(done, required, locale, target) ?? '';
  const percent = percentText(done, required, locale, target) ?? '';
  if (target === null) return { look: 'plain', shown, words: `${count}, ${percent}${note}` };
  const bin = rateBin(done, required, target) ?? 0;
  const verdict = bin === 0 ? labels.reached : labels.below;
  return { look: `bin${bin}`, shown, words: `${count}, ${percent}, ${verdict}${note}` };
}
