import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { SelectField } from '@vedomo/ui/family/select-field';
import { PageHeader } from '@vedomo/ui/page-header';
import { lazy, Suspense } from 'react';
import { useDates } from '../lib/dates.ts';
import type { Calendar, CalendarYear } from './calendar-data.ts';
import css from './calendar.module.css';
import { CalendarHeading } from './calendar-heading.tsx';
import { ExceptionsCard } from './exceptions-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { PatternsCard } from './patterns-card.tsx';
import { PeriodsCard } from './periods-card.tsx';
import { PoliciesCard } from './policies-card.tsx';
import type { useCalendarAddress } from './use-calendar-address.ts';
import { YearPicture } from './year-picture.tsx';

// Comes with the first change.
const ChangeDrawer = lazy(async () => ({ default: (await import('./change-drawer.tsx')).ChangeDrawer }));

export interface CalendarViewProps {
  calendar: Calendar;
  year: CalendarYear;
  address: ReturnType<typeof useCalendarAddress>;
}

/** One academic year: its finding, its picture, and what it is made of. */
export function CalendarView({ calendar, year, address }: CalendarViewProps) {
  const { t } = useLingui();
  const { from, fromTo } = useDates();
  const { years, viewerCanChange, today } = calendar;
  const [span, start] = [fromTo(year.startsOn, year.endsOn), from(year.firstDutyWeek)];
  const onEdit = viewerCanChange ? address.openEdit : undefined;
  return (
    <div className={css.page}>
      <PageHeader
        above={
          years.length > 1 ? (
            <SelectField
              className={css.year}
              label={t`Учебный год`}
              options={years.map(({ academicYearId, title }) => ({ value: academicYearId, label: title }))}
              value={year.academicYearId}
              onChange={address.chooseYear}
            />
          ) : undefined
        }
        title={<CalendarHeading year={year} currentWeek={calendar.currentWeek} />}
        note={
          <Trans>
            {span}. Ознакомление с дневником ведётся {start}.
          </Trans>
        }
        actions={
          onEdit ? (
            <>
              <Button onClick={() => onEdit('year')}>
                <Trans>Границы года</Trans>
              </Button>
              <Button onClick={() => onEdit('new-year')}>
                <Trans>Новый учебный год</Trans>
              </Button>
            </>
          ) : undefined
        }
      />
      {/* Whether a week is studied is decided by classes. */}
      {year.classes.length > 0 ? <YearPicture year={year} currentWeek={calendar.currentWeek} /> : null}
      <ExceptionsCard year={year} onEdit={onEdit} />
      <PeriodsCard year={year} onEdit={onEdit} />
      <PatternsCard year={year} today={today} onEdit={year.classes.length > 0 ? onEdit : undefined} />
      <PoliciesCard calendar={calendar} year={year} onEdit={onEdit} />
      <HistoryCard calendar={calendar} />
      {address.edit === undefined ? null : (
        <Suspense fallback={null}>
          <ChangeDrawer calendar={calendar} year={year} edit={address.edit} onClose={address.closeEdit} />
        </Suspense>
      )}
    </div>
  );
}
