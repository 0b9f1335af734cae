import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import type { RecordOutcome } from '../gql/graphql.ts';
import { useRefusalText } from '../lib/refusal-text.ts';
import { refusalOf } from '../lib/refusal.ts';

/** Refusals that only the staff who enter paper meets. */
export function useEntryRefusalText(): (error: CombinedError) => string {
  const { t } = useLingui();
  const general = useRefusalText();
  return (error) => {
    switch (refusalOf(error).reason) {
      case 'ENTERED_LONG_AGO':
        return t`Отменить запись можно в течение 10 минут. Теперь её меняет исправление с причиной.`;
      case 'ENTERED_BY_ANOTHER':
        return t`Запись сделал другой человек, отменить её может только он.`;
      case 'NOT_ENTERED_BY_HAND':
        return t`Нажатие в дневнике отменить нельзя.`;
      case 'WEEK_NOT_BEGUN':
        return t`Эта неделя ещё не началась.`;
      default:
        return general(error);
    }
  };
}

/** Why one row of an entry was not taken. */
export function useOutcomeText(): (outcome: RecordOutcome) => string {
  const { t } = useLingui();
  return (outcome) => {
    switch (outcome) {
      case 'RECORDED':
        return t`записано`;
      case 'ALREADY':
        return t`этот представитель уже ознакомился`;
      case 'NO_DUTY':
        return t`на этой неделе не требуется`;
      case 'TOO_EARLY':
        return t`получено раньше начала недели`;
      case 'WEEK_CLOSED':
        return t`неделя закрыта, нужна запись исправления`;
      case 'NOT_ENTITLED':
        return t`в этот день представитель не имел права`;
      case 'RECEIVED_IN_FUTURE':
        return t`этот день ещё не наступил`;
    }
  };
}
