import { useLingui } from '@lingui/react/macro';
import { NumberField } from '@vedomo/ui/form-fields';
import type { PolicyDraft } from './policy-draft.ts';
import css from './policy.module.css';

/** What the parts of the form are given. */
export interface PolicyPartProps {
  draft: PolicyDraft;
  onChange: (given: Partial<PolicyDraft>) => void;
  errorOf: (field: string) => string | undefined;
}

/** How often, how early, and of how many marks. */
export function PolicyCounts({ draft, onChange, errorOf }: PolicyPartProps) {
  const { t } = useLingui();
  // What was typed stays to be mended: a number that is moved into its range by itself goes unseen.
  const whole = {
    allowDecimal: false,
    allowNegative: false,
    clampBehavior: 'none',
    inputMode: 'numeric',
  } as const;
  return (
    <div className={css.counts}>
      <NumberField
        {...whole}
        label={t`Раз за период`}
        value={draft.timesPerPeriod}
        onChange={(timesPerPeriod) => onChange({ timesPerPeriod })}
        error={errorOf('timesPerPeriod')}
      />
      <NumberField
        {...whole}
        label={t`Сообщить не позже чем за … дней до конца периода`}
        value={draft.daysBeforeEnd}
        onChange={(daysBeforeEnd) => onChange({ daysBeforeEnd })}
        error={errorOf('daysBeforeEnd')}
      />
      <NumberField
        {...whole}
        label={t`Отметок для итоговой`}
        value={draft.fewestMarks}
        onChange={(fewestMarks) => onChange({ fewestMarks })}
        error={errorOf('fewestMarks')}
      />
    </div>
  );
}
