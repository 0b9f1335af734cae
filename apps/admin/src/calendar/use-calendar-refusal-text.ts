import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { useRefusalText } from '../lib/refusal-text.ts';
import { refusalOf } from '../lib/refusal.ts';

/** Refusals that only those who change the calendar meet. */
export function useCalendarRefusalText(): (error: CombinedError) => string {
  const { t } = useLingui();
  const general = useRefusalText();
  return (error) => {
    switch (refusalOf(error).reason) {
      case 'ENDS_BEFORE_START':
        return t`Последний день раньше первого.`;
      case 'OUTSIDE_YEAR':
        return t`Этот день не входит в учебный год.`;
      case 'YEAR_TOO_LONG':
        return t`Учебный год не может быть длиннее 400 дней.`;
      case 'YEARS_OVERLAP':
        return t`Учебный год пересекается с другим.`;
      case 'NOT_A_MONDAY':
        return t`Неделя называется своим понедельником.`;
      case 'PERIOD_OUTSIDE_YEAR':
        return t`Один из отчётных периодов выйдет за границы года. Сначала измените его.`;
      case 'EXCEPTION_OUTSIDE_YEAR':
        return t`Одни из каникул или выходных выйдут за границы года. Сначала измените их.`;
      case 'NO_TITLE':
        return t`Напишите название.`;
      case 'TITLE_TAKEN':
        return t`Учебный год с таким названием уже есть.`;
      case 'NO_GRADE':
        return t`Выберите хотя бы одну параллель.`;
      case 'UNKNOWN_GRADE':
        return t`В этом учебном году такой параллели нет.`;
      case 'ORDINAL_OUT_OF_RANGE':
        return t`Номер — от 1 до 6.`;
      case 'ORDINAL_TAKEN':
        return t`Период с таким номером у этих классов уже есть.`;
      case 'PERIODS_OVERLAP':
        return t`Дни пересекаются с другим таким же периодом этих классов.`;
      case 'PERIOD_IN_USE':
        return t`За этот период уже есть отметки, удалить его нельзя. Даты можно изменить.`;
      case 'NO_CLASS':
        return t`Выберите хотя бы один класс.`;
      case 'NO_WEEKDAY':
        return t`Выберите хотя бы один день недели.`;
      case 'FIRST_PATTERN':
        return t`С этих дней у класса начинается год, отменить их нельзя. Их можно изменить.`;
      case 'NOT_A_STUDY_WEEK':
        return t`На этой неделе никто не учится. Выберите учебную неделю.`;
      case 'WEEK_HAS_BEGUN':
        return t`Эта неделя уже началась. Условия меняются со следующей учебной недели.`;
      case 'GRACE_OUT_OF_RANGE':
        return t`Срок — от 0 до 167 часов.`;
      case 'TARGET_OUT_OF_RANGE':
        return t`Цель — от 1 до 100 %.`;
      case 'REASON_NEEDED':
        return t`Изменение затрагивает закрытые недели. Напишите причину.`;
      default:
        return general(error);
    }
  };
}
