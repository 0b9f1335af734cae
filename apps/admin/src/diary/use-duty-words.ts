import { useLingui } from '@lingui/react/macro';
import type { NotRequiredReason, DutyState } from '../gql/graphql.ts';

/** A duty's state and the reason of one that asks nothing, in the words of a school. */
export function useDutyWords() {
  const { t } = useLingui();
  const reasonWord = (reason: NotRequiredReason | null | undefined): string => {
    switch (reason) {
      case 'NO_GUARDIAN':
        return t`нет представителя`;
      case 'ADULT':
        return t`исполнилось 18 лет`;
      case 'EXEMPT':
        return t`освобождение по приказу`;
      case 'LEFT':
        return t`ученик выбыл`;
      case 'BEFORE_START':
        return t`до начала учёта`;
      default:
        return t`не требуется`;
    }
  };
  return {
    reasonWord,
    stateWord: (state: DutyState, reason: NotRequiredReason | null | undefined): string => {
      switch (state) {
        case 'ON_TIME':
          return t`вовремя`;
        case 'LATE':
          return t`с опозданием`;
        case 'PENDING':
          return t`ждём`;
        case 'MISSING':
          return t`не ознакомились`;
        case 'NOT_REQUIRED':
          return reasonWord(reason);
      }
    },
  };
}
