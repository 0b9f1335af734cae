import { useLingui } from '@lingui/react/macro';
import type { NotRequiredReason } from '../../gql/light/graphql.ts';

/** Why a week asks for no acknowledgement, as a family reads it. */
export function useDutyReason(): (reason: NotRequiredReason | null | undefined) => string {
  const { t } = useLingui();
  return (reason) => {
    switch (reason) {
      case 'BEFORE_START':
        return t`учёт ещё не начался`;
      case 'LEFT':
        return t`ученик выбыл из школы`;
      case 'NO_GUARDIAN':
        return t`в школе не записан представитель`;
      case 'ADULT':
        return t`ученику исполнилось 18 лет`;
      case 'EXEMPT':
        return t`освобождение приказом школы`;
      default:
        return t`ознакомление не требуется`;
    }
  };
}
