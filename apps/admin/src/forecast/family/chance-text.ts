import { useLingui } from '@lingui/react/macro';

/**
 * A probability as a whole number in a hundred. It never rounds to certainty or to nothing what is neither.
 * @param perMille from 0 to 1000
 */
export function inHundred(perMille: number): string {
  if (perMille > 0 && perMille < 10) return '<1';
  if (perMille > 990 && perMille < 1000) return '>99';
  return String(Math.round(perMille / 10));
}

/** «72 из 100», «меньше 1 из 100». */
export function useChanceText(): (perMille: number) => string {
  const { t } = useLingui();
  return (perMille) => {
    const number = inHundred(perMille);
    if (number === '<1') return t`меньше 1 из 100`;
    if (number === '>99') return t`больше 99 из 100`;
    return t`${number} из 100`;
  };
}
