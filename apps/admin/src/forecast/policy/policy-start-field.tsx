import { useLingui } from '@lingui/react/macro';
import { SelectField } from '@vedomo/ui/form-fields';
import type { PolicyStart } from './policy-data.ts';
import { usePolicyWords } from './use-policy-words.ts';

interface PolicyStartFieldProps {
  starts: readonly PolicyStart[];
  value: string;
  onChange: (startsOn: string) => void;
  error: string | undefined;
}

/** From which grading period rules hold. */
export function PolicyStartField({ starts, value, onChange, error }: PolicyStartFieldProps) {
  const { t } = useLingui();
  const { periodNames, areMany, from } = usePolicyWords();
  return (
    <SelectField
      label={t`С какого периода`}
      hint={t`Закончившиеся периоды остаются при своих правилах.`}
      searchable={false}
      allowDeselect={false}
      data={starts.map(({ startsOn, running, periods }) => {
        const [names, day] = [periodNames(periods), from(startsOn)];
        if (!running) return { value: startsOn, label: t`${names} — ${day}` };
        const label = areMany(periods) ? t`${names} — идут ${day}` : t`${names} — идёт ${day}`;
        return { value: startsOn, label };
      })}
      value={value}
      onChange={(chosen) => chosen && onChange(chosen)}
      error={error}
    />
  );
}
