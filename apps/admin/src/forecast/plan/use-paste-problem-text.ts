import { useLingui } from '@lingui/react/macro';
import type { PasteProblem } from '@vedomo/domain/forecast/pasted-works';

/** Why a row of the table is not added. */
export function usePasteProblemText(): (problem: PasteProblem) => string {
  const { t } = useLingui();
  return (problem) => {
    switch (problem) {
      case 'CLASS_UNREADABLE':
        return t`непонятно, какой это класс.`;
      case 'NO_SUBJECT':
        return t`не указан предмет.`;
      case 'SUBJECT_UNKNOWN':
        return t`у класса нет предмета с таким названием.`;
      case 'DATE_UNREADABLE':
        return t`не удалось прочитать дату; пишут, например, 15.12.2026.`;
      case 'SEVERAL_DATES':
        return t`в ячейке несколько дат; на каждую работу нужна своя строка.`;
      case 'OUTSIDE_PERIODS':
        return t`день не входит ни в один незаконченный учебный период.`;
      case 'NOT_A_SCHOOL_DAY':
        return t`в этот день у класса нет занятий.`;
      case 'NOT_ASSESSED_BY_MARKS':
        return t`в этом периоде отметки по предмету не выставляются.`;
      case 'TITLE_TOO_LONG':
        return t`название длиннее 200 знаков.`;
      case 'WEIGHT_OUT_OF_RANGE':
        return t`вес — число от 0,01 до 9999,99.`;
    }
  };
}
