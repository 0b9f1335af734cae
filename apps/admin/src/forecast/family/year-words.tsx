import { Trans } from '@lingui/react/macro';
import { useChanceText } from './chance-text.ts';

interface YearWordsProps {
  scale: readonly number[];
  /** Per mille, the worst mark first. */
  year: readonly number[];
}

/** How the year is likely to end, from the periods before and this one. */
export function YearWords({ scale, year }: YearWordsProps) {
  const chanceText = useChanceText();
  const best = Math.max(...year);
  const mark = scale[year.indexOf(best)];
  return best === 1000 ? (
    <p>
      <Trans>
        За год выходит <b>{mark}</b>.
      </Trans>
    </p>
  ) : (
    <p>
      <Trans>
        За год, скорее всего, <b>{mark}</b> — {chanceText(best)}.
      </Trans>
    </p>
  );
}
