import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { useRefusalText } from '../lib/refusal-text.ts';
import { refusalOf } from '../lib/refusal.ts';

/** Refusals that only those who correct closed weeks meet. */
export function useCorrectionRefusalText(): (error: CombinedError) => string {
  const { t } = useLingui();
  const general = useRefusalText();
  return (error) => {
    switch (refusalOf(error).reason) {
      case 'REASON_NEEDED':
        return t`Напишите причину.`;
      case 'RECEIVED_IN_FUTURE':
        return t`Этот день ещё не наступил.`;
      case 'TOO_EARLY':
        return t`Ответ получен раньше начала недели.`;
      case 'WEEK_CLOSED':
        return t`Ответ получен, когда неделя уже закрылась: вовремя он быть не может.`;
      case 'WEEK_STILL_OPEN':
        return t`Эта неделя ещё открыта: запишите ответ на странице недели.`;
      case 'NO_DUTY':
        return t`На этой неделе ознакомление не требовалось.`;
      case 'NOT_ENTITLED':
        return t`В этот день представитель не имел права ознакомиться.`;
      case 'ALREADY':
        return t`Ознакомление этого представителя уже записано.`;
      case 'ENDS_BEFORE_START':
        return t`Последний день раньше первого.`;
      case 'NO_ORDER_NUMBER':
        return t`Укажите номер приказа.`;
      case 'ORDER_IN_FUTURE':
        return t`Приказ не может быть датирован будущим днём.`;
      case 'EXEMPTIONS_OVERLAP':
        return t`На эти дни уже есть освобождение.`;
      case 'ENROLMENTS_OVERLAP':
        return t`В эти дни ученик уже записан в класс.`;
      default:
        return general(error);
    }
  };
}
