import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';

/** How a guardian is related to the student, in words; what a school wrote freely stays as it is. */
export function useRelationText(): (relation: string) => string {
  const { t } = useLingui();
  return useCallback(
    (relation) => {
      const texts: Record<string, string> = {
        MOTHER: t`мать`,
        FATHER: t`отец`,
        PARENT: t`родитель`,
        GUARDIAN: t`опекун`,
        RELATIVE: t`родственник`,
      };
      return texts[relation] ?? relation;
    },
    [t],
  );
}
