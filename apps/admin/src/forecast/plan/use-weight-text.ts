import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';

/** «2,5»: a weight as it is written. */
export function useWeightText(): (weight: number) => string {
  const { i18n } = useLingui();
  return useMemo(() => {
    const format = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 });
    return (weight: number) => format.format(weight);
  }, [i18n.locale]);
}
