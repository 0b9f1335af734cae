import { useLingui } from '@lingui/react/macro';
import type { MarkTrend, RiskFlag } from '../../gql/forecast/graphql.ts';

export interface RiskWords {
  /** A word or two, for a tag. */
  readonly tag: string;
  /** A sentence a parent can act on. */
  readonly sentence: string;
  readonly tone: 'bad' | 'warn' | 'plain';
}

/** Why a forecast asks for attention. @param worst the worst mark of the scale @param marks how many there are so far */
export function useRiskWords(): (flag: RiskFlag, worst: number, marks: number) => RiskWords {
  const { t } = useLingui();
  return (flag, worst, marks) => {
    switch (flag) {
      case 'LIKELY_FAILING':
        return {
          tag: t`вероятна ${worst}`,
          sentence: t`Если ничего не изменится, скорее всего, выйдет ${worst}.`,
          tone: 'bad',
        };
      case 'MAY_FAIL':
        return { tag: t`может выйти ${worst}`, sentence: t`Есть риск, что выйдет ${worst}.`, tone: 'bad' };
      case 'ON_THE_EDGE':
        return {
          tag: t`на грани`,
          sentence: t`Две соседние отметки почти одинаково вероятны: решат ближайшие работы.`,
          tone: 'warn',
        };
      case 'FALLING':
        return { tag: t`снижается`, sentence: t`Последние отметки хуже прежних.`, tone: 'warn' };
      case 'TOO_FEW_MARKS':
        return {
          tag: marks === 0 ? t`отметок ещё нет` : t`мало отметок: ${marks}`,
          sentence:
            marks === 0
              ? t`Отметок ещё нет: прогноз опирается на класс и прежние периоды и может сильно измениться.`
              : t`Отметок пока мало (${marks}): прогноз может сильно измениться.`,
          tone: 'plain',
        };
      case 'OFTEN_ABSENT':
        return {
          tag: t`часто отсутствует`,
          sentence: t`Пропущена треть уроков или больше.`,
          tone: 'warn',
        };
    }
  };
}

/** Where the marks are going. */
export function useTrendText(): (trend: MarkTrend) => string {
  const { t } = useLingui();
  return (trend) => {
    switch (trend) {
      case 'RISING':
        return t`↗ Отметки улучшаются.`;
      case 'FALLING':
        return t`↘ Отметки снижаются.`;
      case 'STEADY':
        return t`→ Отметки ровные.`;
      case 'TOO_FEW':
        return t`О тенденции говорить рано.`;
    }
  };
}
