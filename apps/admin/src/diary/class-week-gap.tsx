import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@vedomo/ui/family/button';
import { EmptyState } from '@vedomo/ui/states';
import { useDates } from '../lib/dates.ts';
import type { ClassWeek } from './week-phase.ts';

interface ClassWeekGapProps {
  page: ClassWeek;
  hrefOf: (week: string) => string;
}

/** The screen of a week without a school day: why, and where the last study week is. */
export function ClassWeekGap({ page, hrefOf }: ClassWeekGapProps) {
  const { t } = useLingui();
  const { weekRange, fromTo } = useDates();
  const { gap, previousWeek } = page;
  const title = gap?.title ?? '';
  const words = {
    VACATION: title || t`Каникулы`,
    DAY_OFF: title || t`Выходные дни`,
    OUTSIDE_YEAR: t`Учебный год не идёт`,
    NO_SCHOOL_DAY: t`На этой неделе нет учебных дней`,
  };
  const last = previousWeek ? weekRange(previousWeek) : '';
  return (
    <EmptyState
      title={words[gap?.kind ?? 'NO_SCHOOL_DAY']}
      action={
        previousWeek ? (
          <ButtonLink href={hrefOf(previousWeek)}>
            <Trans>Последняя учебная неделя: {last}</Trans>
          </ButtonLink>
        ) : null
      }
    >
      {gap?.startsOn && gap.endsOn ? `${fromTo(gap.startsOn, gap.endsOn)}.` : null}{' '}
      <Trans>Ознакомление с дневником не требуется.</Trans>
    </EmptyState>
  );
}
