import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { refusalOf } from '../../lib/refusal.ts';

/** Why the plan of control works was not changed. */
export function usePlanRefusalText(): (error: CombinedError) => string {
  const { t } = useLingui();
  const general = useRefusalText();
  return (error) => {
    switch (refusalOf(error).reason) {
      case 'WORK_ON_THAT_DAY':
        return t`По этому предмету на этот день работа уже запланирована.`;
      case 'WORK_GONE':
        return t`Этой работы в плане уже нет: её изменили или удалили.`;
      case 'PERIOD_OVER':
        return t`Этот учебный период уже закончился, его план не меняется.`;
      case 'OUTSIDE_PERIODS':
        return t`Этот день не входит ни в один учебный период класса.`;
      case 'NOT_A_SCHOOL_DAY':
        return t`В этот день у класса нет занятий.`;
      case 'NOT_ASSESSED_BY_MARKS':
        return t`В этом периоде отметки по предмету не выставляются.`;
      case 'SUBJECT_NOT_IN_CLASS':
        return t`Такого предмета у класса нет.`;
      case 'NO_TITLE':
        return t`Напишите, что за работа.`;
      case 'TITLE_TOO_LONG':
        return t`Название — не длиннее 200 знаков.`;
      case 'WEIGHT_OUT_OF_RANGE':
        return t`Вес — от 0,01 до 9999,99, не больше двух знаков после запятой.`;
      case 'TOO_MANY_WORKS':
        return t`За один раз добавляется не больше 300 работ.`;
      default:
        return general(error);
    }
  };
}
