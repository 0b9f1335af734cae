import { useLingui } from '@lingui/react/macro';
import { usePeriodName } from '../family/use-period-name.ts';
import type { PolicyPeriod } from './policy-data.ts';

/** What a refusal is about, beside its reason. */
export interface RefusedRules {
  readonly field: string | undefined;
  /** Of the refused rules. */
  readonly scale: readonly number[];
  /** The one that the rules do not fit. */
  readonly period?: Pick<PolicyPeriod, 'kind' | 'ordinal'> | undefined;
}

/** Why rules cannot be entered, by the domain's name of the refusal; undefined for what others say better. */
export function usePolicyRefusalText(): (reason: string, of: RefusedRules) => string | undefined {
  const { t } = useLingui();
  const periodName = usePeriodName();
  return (reason, { field, scale, period }) => {
    const name = period ? periodName(period) : t`Период`;
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
        return t`В этот день не начинается ни один учебный период.`;
      case 'PERIOD_OVER':
        return t`Этот период закончился: его правила не меняются.`;
      case 'SCALE_IN_USE':
        return t`${name}: по прежней шкале уже есть отметки или сообщён прогноз. Сменить шкалу можно с периода, в котором их ещё нет.`;
      case 'NOTICE_BEFORE_PERIOD':
        return t`${name}: последний день оказался раньше начала периода. Уменьшите число дней.`;
      case 'LAST_DAY_PASSED':
        return t`${name}: по новым правилам последний день уже прошёл, выполнить их нельзя. Смягчите правило или начните со следующего периода.`;
      case 'TOO_FEW_DAYS':
        return t`${name}: столько раз в срок не успеть. Сообщают не чаще раза в день, а дней меньше.`;
      case 'RULES_CHANGED':
        return t`Пока вы меняли правила, их изменил кто-то ещё. Ваши правила не сохранены.`;
      case 'NOTHING_CHANGED':
        return t`Эти правила и так действуют.`;
      default:
        return undefined;
    }
  };
}
