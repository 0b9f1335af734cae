import { useLingui } from '@lingui/react/macro';
import { perHundred } from '@vedomo/domain/forecast/per-hundred';

/**
 * A probability as a whole number in a hundred. It never rounds to certainty or to nothing what is neither.
 * @param perMille from 0 to 1000
 */
export const inHundred = (perMille: number): string => whole(perMille, Math.round(perMille / 10));

/** The same of a whole distribution: what is side by side adds up to a hundred. */
export function inHundreds(perMille: readonly number[]): string[] {
  const rounded = perHundred(perMille);
  return perMille.map((part, at) => whole(part, rounded[at]!));
}

function whole(perMille: number, rounded: number): string {
  if (perMille > 0 && perMille < 10) return '<1';
  if (perMille > 990 && perMille < 1000) return '>99';
  return String(rounded);
}

/** «72 из 100», «меньше 1 из 100», of a chance that stands alone. */
export function useChanceText(): (perMille: number) => string {
  const text = useNumberText();
  return (perMille) => text(inHundred(perMille));
}

/** The same of a whole distribution. */
export function useChanceTexts(): (perMille: readonly number[]) => string[] {
  const text = useNumberText();
  return (perMille) => inHundreds(perMille).map((number) => text(number));
}

function useNumberText(): (number: string) => string {
  const { t } = useLingui();
  return (number) => {
    if (number === '<1') return t`меньше 1 из 100`;
    if (number === '>99') return t`больше 99 из 100`;
    return t`${number} из 100`;
  };
}
