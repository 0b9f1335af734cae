import { Plural, Trans } from '@lingui/react/macro';
import type { CalendarYear } from './calendar-data.ts';

/** How long the year is, and where it stands. */
export function CalendarHeading({ year, currentWeek }: { year: CalendarYear; currentWeek: string }) {
  const { title, weeks } = year;
  if (year.classes.length === 0) return <Trans>{title}: классов ещё нет</Trans>;
  const studying = weeks.filter((week) => week.studying > 0);
  const count = studying.length;
  const current = weeks.find(({ week }) => week === currentWeek);
  const ordinal = current?.ordinal ?? 0;
  const length = (
    <Plural
      value={count}
      one="# учебная неделя"
      few="# учебные недели"
      many="# учебных недель"
      other="# учебной недели"
    />
  );
  if (!current)
    return (
      <Trans>
        {title}: {length}
      </Trans>
    );
  if (current.studying === 0)
    return (
      <Trans>
        {title}: {length}, сейчас каникулы
      </Trans>
    );
  return (
    <Trans>
      {title}: {length}, идёт {ordinal}-я неделя
    </Trans>
  );
}
