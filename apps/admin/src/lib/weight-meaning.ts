import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** What a weight does, said of the heaviest of these; null where all marks count alike. */
export function useWeightMeaning(): (weights: readonly number[]) => string | null {
  const { t } = useLingui();
  return (weights) => {
    const uncommon = weights.filter((weight) => weight !== 1);
    if (uncommon.length === 0) return null;
    const weight = Math.max(...uncommon);
    if (weight === 0) return t`Вес 0 — отметка не идёт в средний балл.`;
    return t`${plural(weight, { 2: 'Вес 2 — отметка считается за две.', 3: 'Вес 3 — отметка считается за три.', 4: 'Вес 4 — отметка считается за четыре.', other: 'Вес # — отметка считается за #.' })}`;
  };
}
