import { Plural, Trans } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { useDates } from '../lib/dates.ts';
import { type ClassWeek, unmetOf, weekPhase, type WeekTimes } from './week-phase.ts';

/** Under the finding: which week of which class, what came how, and until when. */
export function ClassWeekNote({ page, times }: { page: ClassWeek; times: WeekTimes }) {
  const { longDate, moment, weekRange } = useDates();
  const { title, week, students, timeZone } = page;
  const { ordinal, onTime, late, noGuardian } = times;
  const byHand = students.filter(({ acknowledgements }) =>
    acknowledgements.some(({ route }) => route === 'WRITTEN' || route === 'MESSAGE'),
  ).length;
  const phase = weekPhase(page, times);
  const range = weekRange(week);
  const pressed = moment(times.pressDeadline, timeZone);
  const closes = moment(times.closesAt, timeZone);
  const lastDay = longDate(dayBefore(times.closesAt, timeZone));
  const parts: ReactNode[] = [
    title,
    <Trans>
      {ordinal}-я неделя, {range}
    </Trans>,
    onTime + late > 0 ? (
      <>
        <Trans>ознакомились {onTime + late}</Trans>
        {byHand > 0 ? (
          <>
            ,{' '}
            <Plural
              value={byHand}
              one="из них # письменно"
              few="из них # письменно"
              many="из них # письменно"
              other="из них # письменно"
            />
          </>
        ) : null}
      </>
    ) : null,
    late > 0 ? <Trans>с опозданием {late}</Trans> : null,
    noGuardian > 0 ? <Trans>без представителя {noGuardian}</Trans> : null,
    unmetOf(times) > 0 && (phase === 'RUNNING' || phase === 'GRACE') ? (
      <Trans>нажать успеют до {pressed}</Trans>
    ) : null,
    phase === 'PAPER' ? <Trans>корешки принимаются по {lastDay}</Trans> : null,
    phase === 'CLOSED' ? <Trans>закрыта {closes}</Trans> : null,
  ].filter((part) => part !== null);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? ' · ' : null}
      {part}
    </Fragment>
  ));
}

/** The last whole day before a moment, in the school's zone. */
const dayBefore = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(Date.parse(instant) - 1));
