import { useLocale } from './locale.tsx';
import { countText, percentText } from './percent.ts';
import css from './rate.module.css';

export interface RateProps {
  done: number;
  required: number;
  /** In percent; keeps rounding from reaching it (see `percentDigits`). */
  target?: number | null | undefined;
  /** Said instead of a rate over nothing. */
  noData?: string | undefined;
}

/** A rate with both its numbers: «23 из 25 · 92 %». Over nothing it is «нет данных», never 0 %. */
export function Rate({ done, required, target = null, noData }: RateProps) {
  const locale = useLocale();
  const percent = percentText(done, required, locale, target);
  if (percent === null) {
    return <span className={css.none}>{noData ?? (locale === 'ru' ? 'нет данных' : 'no data')}</span>;
  }
  return (
    <span className={css.rate}>
      {countText(done, required, locale)} · {percent}
    </span>
  );
}
