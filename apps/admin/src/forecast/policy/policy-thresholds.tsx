import { Trans, useLingui } from '@lingui/react/macro';
import { NumberField } from '@vedomo/ui/form-fields';
import type { PolicyPartProps } from './policy-counts.tsx';
import css from './policy.module.css';

/** From which mean each final mark is given, the best mark first. */
export function PolicyThresholds({ draft, onChange, errorOf }: PolicyPartProps) {
  const { t } = useLingui();
  const { scale, finalFrom } = draft;
  return (
    <fieldset className={css.thresholds}>
      <legend>
        <Trans>С какого среднего балла ставят итоговую</Trans>
      </legend>
      {[...finalFrom.entries()].toReversed().map(([rank, least]) => {
        const mark = scale[rank + 1]!;
        return (
          <NumberField
            key={`${scale.length} ${mark}`}
            label={t`${mark} — от`}
            allowNegative={false}
            decimalScale={2}
            clampBehavior="none"
            inputMode="decimal"
            value={least}
            onChange={(typed) => onChange({ finalFrom: finalFrom.with(rank, typed) })}
            error={errorOf(`finalFrom.${mark}`)}
          />
        );
      })}
    </fieldset>
  );
}
