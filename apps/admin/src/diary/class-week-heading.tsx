import { Plural, Trans } from '@lingui/react/macro';
import { useDates } from '../lib/dates.ts';
import { type ClassWeek, unmetOf, weekPhase, type WeekTimes } from './week-phase.ts';

/** The finding of the week: how many families are left, or how it ended. */
export function ClassWeekHeading({ page, times }: { page: ClassWeek; times: WeekTimes }) {
  const { moment } = useDates();
  const { required, onTime } = times;
  const unmet = unmetOf(times);
  const phase = weekPhase(page, times);
  if (required === 0) return <Trans>На этой неделе ознакомление ни от кого не требуется</Trans>;
  if (phase === 'CLOSED')
    return (
      <Plural
        value={onTime}
        one={`Неделя закрыта: вовремя ознакомилась # семья из ${required}`}
        few={`Неделя закрыта: вовремя ознакомились # семьи из ${required}`}
        many={`Неделя закрыта: вовремя ознакомились # семей из ${required}`}
        other={`Неделя закрыта: вовремя ознакомились # семьи из ${required}`}
      />
    );
  if (unmet === 0)
    return (
      <Trans>
        Ознакомились все семьи: {required} из {required}
      </Trans>
    );
  if (phase === 'PAPER')
    return (
      <Plural
        value={unmet}
        one={`Не ознакомилась # семья из ${required}`}
        few={`Не ознакомились # семьи из ${required}`}
        many={`Не ознакомились # семей из ${required}`}
        other={`Не ознакомились # семьи из ${required}`}
      />
    );
  if (phase === 'GRACE') {
    const deadline = moment(times.pressDeadline, page.timeZone);
    return (
      <Plural
        value={unmet}
        one={`До срока, ${deadline}, осталась # семья из ${required}`}
        few={`До срока, ${deadline}, осталось # семьи из ${required}`}
        many={`До срока, ${deadline}, осталось # семей из ${required}`}
        other={`До срока, ${deadline}, осталось # семьи из ${required}`}
      />
    );
  }
  return (
    <Plural
      value={unmet}
      one={`До конца недели осталась # семья из ${required}`}
      few={`До конца недели осталось # семьи из ${required}`}
      many={`До конца недели осталось # семей из ${required}`}
      other={`До конца недели осталось # семьи из ${required}`}
    />
  );
}
