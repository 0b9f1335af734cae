import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@vedomo/ui/family/tag';
import type { StatusIcon } from '@vedomo/ui/status-tag';
import type { ExportField, ExportOutcome, ExportProblemCode } from '../gql/graphql.ts';

/** How an outcome looks in a list. */
export const OUTCOME_LOOK: Record<ExportOutcome, { tone: Tone; icon: StatusIcon }> = {
  RECORDED: { tone: 'ok', icon: 'done' },
  CORRECTED: { tone: 'ok', icon: 'done' },
  ALREADY: { tone: 'plain', icon: 'none' },
  NOT_ACKNOWLEDGED: { tone: 'plain', icon: 'none' },
  NO_DUTY: { tone: 'plain', icon: 'none' },
  CORRECTION_NEEDED: { tone: 'warn', icon: 'warning' },
  WEEK_CLOSED: { tone: 'warn', icon: 'warning' },
  TOO_EARLY: { tone: 'warn', icon: 'warning' },
  NOT_ENTITLED: { tone: 'warn', icon: 'warning' },
  PROBLEM: { tone: 'bad', icon: 'failed' },
};

/** The words of an import: what becomes of a line, what is wrong with it, what a column means. */
export function useExportWords() {
  const { t } = useLingui();
  const fields: Record<ExportField, string> = {
    STUDENT: t`ФИО ученика`,
    CLASS: t`Класс`,
    BIRTH_DATE: t`Дата рождения`,
    GUARDIAN: t`Представитель`,
    ACKNOWLEDGED_AT: t`Дата и время ознакомления`,
    WEEK: t`Неделя`,
  };
  const problems: Record<ExportProblemCode, string> = {
    STUDENT_MISSING: t`не указан ученик`,
    STUDENT_UNKNOWN: t`такого ученика в школе нет`,
    STUDENT_AMBIGUOUS: t`таких учеников несколько, нужны класс или дата рождения`,
    CLASS_DIFFERS: t`ученик учится в другом классе`,
    BIRTH_DATE_DIFFERS: t`дата рождения не совпадает`,
    BIRTH_DATE_INVALID: t`такой даты нет`,
    GUARDIAN_MISSING: t`не указан представитель`,
    GUARDIAN_UNKNOWN: t`у ученика нет такого представителя`,
    GUARDIAN_AMBIGUOUS: t`у ученика несколько таких представителей`,
    TIME_INVALID: t`дату и время не удалось прочитать`,
    AFTER_EXPORT: t`позже, чем сделана выгрузка`,
    WEEK_INVALID: t`неделю не удалось прочитать`,
  };
  return {
    fields,
    problems,
    /** @param applied whether it has been done already */
    outcome(outcome: ExportOutcome, applied: boolean): string {
      switch (outcome) {
        case 'RECORDED':
          return applied ? t`записано` : t`будет записано`;
        case 'CORRECTED':
          return applied ? t`исправлена закрытая неделя` : t`исправит закрытую неделю`;
        case 'ALREADY':
          return t`уже записано`;
        case 'NOT_ACKNOWLEDGED':
          return t`не ознакомились`;
        case 'NO_DUTY':
          return t`на этой неделе не требуется`;
        case 'CORRECTION_NEEDED':
          return t`неделя уже закрыта`;
        case 'WEEK_CLOSED':
          return t`после закрытия недели`;
        case 'TOO_EARLY':
          return t`раньше начала недели`;
        case 'NOT_ENTITLED':
          return t`в этот день не имел права`;
        case 'PROBLEM':
          return t`не прочитано`;
      }
    },
  };
}
