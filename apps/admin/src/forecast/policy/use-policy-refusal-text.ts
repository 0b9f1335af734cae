import { useLingui } from '@lingui/react/macro';

/**
 * Why rules cannot be entered, by the domain's name of the refusal and its field; undefined for what others say better.
 * The scale is that of the refused rules.
 */
export function usePolicyRefusalText(): (
  reason: string,
  field: string | undefined,
  scale: readonly number[],
) => string | undefined {
  const { t } = useLingui();
  return (reason, field, scale) => {
    switch (reason) {
      case 'TIMES_OUT_OF_RANGE':
        return t`От 1 до 20 раз.`;
      case 'DAYS_OUT_OF_RANGE':
        return t`От 0 до 100 дней.`;
      case 'MARKS_OUT_OF_RANGE':
        return t`От 1 до 50 отметок.`;
      case 'NOT_A_SCALE':
        return t`Выберите шкалу из списка.`;
      case 'THRESHOLD_OUT_OF_RANGE': {
        const mark = Number(field?.split('.')[1]);
        const worse = scale[scale.indexOf(mark) - 1] ?? '';
        return t`Больше ${worse} и не больше ${mark}.`;
      }
      case 'THRESHOLD_TOO_FINE':
        return t`Не больше двух знаков после запятой.`;
      case 'NO_SUCH_PERIOD':
        return t`В этот день не начинается ни один учебный период этого года.`;
      case 'PERIOD_OVER':
        return t`Этот период закончился: его правила не меняются.`;
      case 'SCALE_IN_USE':
        return t`По прежней шкале уже стоят отметки. Сменить шкалу можно с периода, который ещё не начался.`;
      case 'NOTICE_BEFORE_PERIOD':
        return t`Последний день оказался раньше начала периода. Уменьшите число дней.`;
      case 'LAST_DAY_PASSED':
        return t`По новым правилам последний день уже прошёл, выполнить их нельзя. Смягчите правило или начните со следующего периода.`;
      case 'NOTHING_CHANGED':
        return t`Эти правила и так действуют.`;
      default:
        return undefined;
    }
  };
}
