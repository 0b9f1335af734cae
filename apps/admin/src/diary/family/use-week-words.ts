import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@vedomo/ui/family/tag';
import type { StripState } from '@vedomo/ui/family/week-strip';
import type { FamilyWeekFieldsFragment } from '../../gql/light/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { useDutyReason } from './use-duty-reason.ts';
import { useGapWords } from './use-gap-words.ts';

export interface WeekWords {
  readonly strip: StripState;
  readonly tone: Tone;
  readonly word: string;
  /** The week and its word. */
  readonly text: string;
}

/** How a week of the year is drawn and said. */
export function useWeekWords(): (week: FamilyWeekFieldsFragment) => WeekWords {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const reasonOf = useDutyReason();
  const gapWords = useGapWords();

  function stateOf({ state, reason, gap }: FamilyWeekFieldsFragment): Omit<WeekWords, 'text'> {
    switch (state) {
      case 'ON_TIME':
        return { strip: 'done', tone: 'ok', word: t`вовремя` };
      case 'LATE':
        return { strip: 'late', tone: 'warn', word: t`с опозданием` };
      case 'MISSING':
        return { strip: 'missed', tone: 'bad', word: t`не отмечена` };
      case 'PENDING':
        return { strip: 'open', tone: 'plain', word: t`ещё есть время` };
      default:
        return { strip: 'off', tone: 'plain', word: gap ? gapWords(gap) : reasonOf(reason) };
    }
  }
  return (week) => {
    const state = stateOf(week);
    return { ...state, text: `${weekRange(week.week)}: ${state.word}` };
  };
}
