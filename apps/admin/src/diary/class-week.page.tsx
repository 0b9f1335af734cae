import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@vedomo/ui/family/button';
import { PageHeader } from '@vedomo/ui/page-header';
import { EmptyState, ErrorState, LoadingState, NotFoundState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { ClassWeekDocument } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import { refusalOf } from '../lib/refusal.ts';
import { ClassWeekView } from './class-week-view.tsx';
import { useClassWeekAddress } from './use-class-week-address.ts';

/** The class teacher's week (clause 4a): who has acknowledged, whom to call, what came on paper. */
export default function ClassWeekPage() {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const address = useClassWeekAddress();
  const { classId, week } = address;
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: ClassWeekDocument,
    variables: { classId, week },
  });
  const page = data?.classWeek;
  const className = page?.title ?? '';
  useEffect(() => {
    document.title = className ? t`Неделя ${className} — Ведомо` : t`Неделя класса — Ведомо`;
  }, [className, t]);

  if (error && !page) {
    const { reason, reference } = refusalOf(error);
    if (reason === 'NOT_FOUND')
      return <NotFoundState title={t`Этого класса здесь нет, или он вам не открыт`} />;
    if (reason === 'WEEK_NOT_BEGUN')
      return (
        <PageHeader
          title={<Trans>Эта неделя ещё не началась</Trans>}
          note={week ? weekRange(week) : undefined}
          actions={
            <ButtonLink href={address.presentHref}>
              <Trans>К текущей неделе</Trans>
            </ButtonLink>
          }
        />
      );
    return (
      <ErrorState
        reference={reference}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        retrying={fetching}
      />
    );
  }
  if (page === undefined) return <LoadingState />;
  if (page === null)
    return (
      <EmptyState title={t`За вами не закреплён ни один класс`}>
        {t`Классного руководителя назначает администратор школы.`}
      </EmptyState>
    );
  // Another class or week is another page: its selection and receipt are its own.
  return (
    <ClassWeekView
      key={`${page.classId} ${page.week}`}
      page={page}
      address={address}
      loading={fetching || stale}
    />
  );
}
