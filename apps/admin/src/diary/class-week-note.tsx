import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDates } from '../lib/dates.ts';
import { type ClassWeek, unmetOf, weekPhase, type WeekTimes } from './week-phase.ts';

/** Under the finding: which week of which class, what came how, and until when. */
export function ClassWeekNote({ page, times }: { page: ClassWeek; times: WeekTimes }) {
  const { t } = useLingui();
  const { longDate, moment, weekRange } = useDates();
  const { title, week, students, timeZone } = page;
  const { ordinal, onTime, late, noGuardian } = times;
  const met = onTime + late;
  const byHand = students.filter(({ acknowledgements }) =>
    acknowledgements.some(({ route }) => route === 'WRITTEN' || route === 'MESSAGE'),
  ).length;
  const phase = weekPhase(page, times);
  const range = weekRange(week);
  const pressed = moment(times.pressDeadline, timeZone);
  const closes = moment(times.closesAt, timeZone);
  const lastDay = longDate(dayBefore(times.closesAt, timeZone));
  const inTime = unmetOf(times) > 0 && (phase === 'RUNNING' || phase === 'GRACE');
  const acknowledged = plural(met, {
    one: 'ознакомилась # семья',
    few: 'ознакомились # семьи',
    many: 'ознакомились # семей',
    other: 'ознакомились # семьи',
  });
  const written = byHand > 0 ? t`, из них письменно ${byHand}` : '';
  return [
    title,
    t`${ordinal}-я неделя, ${range}`,
    met > 0 ? acknowledged + written : '',
    late > 0 ? t`с опозданием ${late}` : '',
    noGuardian > 0 ? t`без представителя ${noGuardian}` : '',
    inTime ? t`нажать успеют до ${pressed}` : '',
    phase === 'PAPER' ? t`корешки принимаются по ${lastDay}` : '',
    phase === 'CLOSED' ? t`закрыта ${closes}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The last whole day before a moment, in the school's zone. */
const dayBefore = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(Date.parse(instant) - 1));
