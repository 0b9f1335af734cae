import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ChangeRefusal } from './use-calendar-change.ts';

/** What stands under a field: that it is empty, once the person tried to go on, else what the server said of it. */
export function useFormErrors(refusal: ChangeRefusal | null, missing: Readonly<Record<string, boolean>>) {
  const { t } = useLingui();
  const [tried, setTried] = useState(false);
  return {
    errorOf: (field: string): string | undefined =>
      tried && missing[field] ? t`Заполните это поле` : refusal?.field === field ? refusal.text : undefined,
    /** Whether all is filled in; from now on what is not is marked. */
    complete: (): boolean => {
      setTried(true);
      return !Object.values(missing).includes(true);
    },
  };
}
