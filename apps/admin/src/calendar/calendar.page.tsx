import { useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@vedomo/ui/family/button';
import { EmptyState, ErrorState, LoadingState, NotFoundState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { CalendarDocument } from '../gql/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import { yearOn } from './calendar-data.ts';
import { CalendarView } from './calendar-view.tsx';
import { useCalendarAddress } from './use-calendar-address.ts';

/** The school's years: when it studies, and by which terms families acknowledge. */
export default function CalendarPage() {
  const { t } = useLingui();
  const address = useCalendarAddress();
  const [{ data, error, fetching }, again] = useQuery({ query: CalendarDocument });
  useEffect(() => {
    document.title = t`Учебный год — Ведомо`;
  }, [t]);

  if (error && !data) {
    const { reason, reference } = refusalOf(error);
    if (reason === 'NOT_FOUND') return <NotFoundState title={t`Учебный год вам не открыт`} />;
    return (
      <ErrorState
        reference={reference}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        retrying={fetching}
      />
    );
  }
  if (!data) return <LoadingState />;
  const { calendar } = data;
  const year =
    calendar.years.find(({ academicYearId }) => academicYearId === address.year) ??
    yearOn(calendar.years, calendar.today);
  if (!year)
    return (
      <EmptyState
        title={t`Учебного года ещё нет`}
        action={<ButtonLink href="/roster">{t`Загрузить классы и людей`}</ButtonLink>}
      >
        {t`Он появится вместе с классами.`}
      </EmptyState>
    );
  return <CalendarView calendar={calendar} year={year} address={address} />;
}
