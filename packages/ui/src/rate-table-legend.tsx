import { useLocale } from './locale.tsx';
import { countText } from './percent.ts';
import type { RateTableLabels } from './rate-table-labels.ts';
import css from './rate-table.module.css';

/** What the colours and hatchings of a rate table mean. */
export function RateTableLegend({ labels }: { labels: RateTableLabels }) {
  const locale = useLocale();
  const entries: [string | undefined, string][] = [
    [css.bin0, labels.reached],
    ...labels.steps.map((step, index): [string | undefined, string] => [css[`bin${index + 1}`], step]),
    [css.off, `${labels.off}, ${labels.none}`],
    [css.open, labels.open],
  ];
  return (
    <ul className={css.legend}>
      {entries.map(([className, text]) => (
        <li key={text}>
          <i className={className} aria-hidden="true" />
          {text}
        </li>
      ))}
      <li>
        <b>{countText(7, 9, locale)}</b> — {labels.few}
      </li>
    </ul>
  );
}
