import { dayRange, shortDay } from './day-text.ts';
import { useLocale } from './locale.tsx';
import css from './week-label.module.css';

export interface WeekLabelProps {
  /** The number of the study week in the year. */
  number: number;
  /** Its Monday, an ISO civil date. */
  from: string;
  /** Its Sunday; with it the whole range is written: «12-я неделя, 23–29 ноября». */
  to?: string | undefined;
}

/** A study week as people name it: «12 · 17 ноя». */
export function WeekLabel({ number, from, to }: WeekLabelProps) {
  const locale = useLocale();
  const name = locale === 'ru' ? `${number}-я неделя` : `week ${number}`;
  if (to !== undefined) return <time dateTime={from}>{`${name}, ${dayRange(from, to, locale)}`}</time>;
  return (
    <time dateTime={from} className={css.short}>
      {`${number} · ${shortDay(from, locale)}`}
    </time>
  );
}
