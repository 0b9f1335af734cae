import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { refusalOf } from '../../lib/refusal.ts';

/** Sentences for what the list of staff refuses; the rest is everybody's. */
export function useStaffRefusalText(): (error: CombinedError) => string {
  const { t } = useLingui();
  const refusalText = useRefusalText();
  return (error) => {
    switch (refusalOf(error).reason) {
      case 'OWN_MEMBERSHIP':
        return t`Свой собственный доступ закрыть нельзя: попросите другого администратора.`;
      case 'LAST_DAY_BEFORE_START':
        return t`Последний день раньше, чем начался доступ.`;
      case 'LAST_DAY_AFTER_END':
        return t`Доступ завершается раньше этого дня. Чтобы продлить его, пригласите сотрудника снова.`;
      case 'NAME_MISSING':
        return t`Введите фамилию и имя.`;
      default:
        return refusalText(error);
    }
  };
}
