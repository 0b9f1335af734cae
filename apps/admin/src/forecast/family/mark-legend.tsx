import { Trans, useLingui } from '@lingui/react/macro';
import { ShareLegend } from '@vedomo/ui/family/share-legend';
import css from './family-forecast.module.css';
import { markTone } from './mark-parts.ts';

/** Which colour of the stripes is which mark, the worst first. */
export function MarkLegend({ scale }: { scale: readonly number[] }) {
  const { t } = useLingui();
  return (
    <div className={css.colours}>
      <span aria-hidden="true">
        <Trans>Цвета полосок:</Trans>
      </span>
      <ShareLegend
        label={t`Цвета полосок`}
        lines={scale.map((mark, rank) => ({
          key: String(mark),
          label: String(mark),
          tone: markTone(rank, scale.length),
        }))}
      />
    </div>
  );
}
