import { useLingui } from '@lingui/react/macro';
import { type StripState, WeekStrip } from '@vedomo/ui/family/week-strip';
import type { DutyState } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import { useDutyWords } from './use-duty-words.ts';
import type { ClassWeekStudent } from './week-phase.ts';

const SHAPES: Record<DutyState, StripState> = {
  ON_TIME: 'done',
  LATE: 'late',
  MISSING: 'missed',
  PENDING: 'open',
  NOT_REQUIRED: 'off',
};

/** The last six study weeks of a student; the words of each are read aloud and shown under the pointer. */
export function StudentStrip({ strip }: Pick<ClassWeekStudent, 'strip'>) {
  const { t } = useLingui();
  const { stateWord } = useDutyWords();
  const { weekRange } = useDates();
  return (
    <WeekStrip
      label={t`Последние недели`}
      weeks={strip.map(({ week, state, reason }) => {
        const range = weekRange(week);
        const word = stateWord(state, reason);
        return { key: week, state: SHAPES[state], text: `${range}: ${word}` };
      })}
    />
  );
}
