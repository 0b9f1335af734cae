import { useLingui } from '@lingui/react/macro';
import { NumberField } from '@vedomo/ui/form-fields';
import type { ReactNode } from 'react';
import type { PolicyPartProps } from './policy-counts.tsx';
import css from './policy.module.css';

interface PolicyThresholdsProps extends PolicyPartProps {
  legend: ReactNode;
  row: 'finalFrom' | 'yearFinalFrom';
}

/** From which mean each final mark is given, the best mark first. */
export function PolicyThresholds({ legend, row, draft, onChange, errorOf }: PolicyThresholdsProps) {
  const { t } = useLingui();
  const { scale, [row]: thresholds } = draft;
  return (
    <fieldset className={css.thresholds}>
      <legend>{legend}</legend>
      {[...thresholds.entries()].toReversed().map(([rank, least]) => {
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
            onChange={(typed) => onChange({ [row]: thresholds.with(rank, typed) })}
            error={errorOf(`${row}.${mark}`)}
          />
        );
      })}
    </fieldset>
  );
}
