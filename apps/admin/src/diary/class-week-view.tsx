import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@vedomo/ui/family/button';
import { SelectField } from '@vedomo/ui/family/select-field';
import { PageHeader } from '@vedomo/ui/page-header';
import { lazy, Suspense } from 'react';
import { useActingMembership } from '../lib/acting-membership.ts';
import { useDates } from '../lib/dates.ts';
import { ClassWeekGap } from './class-week-gap.tsx';
import { ClassWeekHeading } from './class-week-heading.tsx';
import { ClassWeekList } from './class-week-list.tsx';
import css from './class-week.module.css';
import { ClassWeekNote } from './class-week-note.tsx';
import type { useClassWeekAddress } from './use-class-week-address.ts';
import type { ClassWeek } from './week-phase.ts';

// Comes with the first student that is looked at.
const StudentDrawer = lazy(async () => ({ default: (await import('./student-drawer.tsx')).StudentDrawer }));

interface ClassWeekViewProps {
  page: ClassWeek;
  address: ReturnType<typeof useClassWeekAddress>;
  loading: boolean;
}

/** A class in a week, or why the week asks nothing. */
export function ClassWeekView({ page, address, loading }: ClassWeekViewProps) {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const seesForecast = useActingMembership()?.viewerCan.includes('forecast.readClass') ?? false;
  const { times, previousWeek, nextWeek, classes } = page;
  const range = weekRange(page.week);
  const before = previousWeek ? weekRange(previousWeek) : '';
  const after = nextWeek ? weekRange(nextWeek) : '';
  return (
    <div className={css.page}>
      <PageHeader
        above={
          classes.length > 1 ? (
            <SelectField
              className={css.choice}
              label={t`Класс`}
              options={classes.map(({ classId, title }) => ({ value: classId, label: title }))}
              value={page.classId}
              onChange={address.openClass}
            />
          ) : undefined
        }
        title={times ? <ClassWeekHeading page={page} times={times} /> : <Trans>Неделя без занятий</Trans>}
        note={times ? <ClassWeekNote page={page} times={times} /> : `${page.title} · ${range}`}
        actions={
          <>
            {previousWeek ? (
              <ButtonLink href={address.weekHref(previousWeek)} aria-label={t`Предыдущая неделя: ${before}`}>
                ‹ {before}
              </ButtonLink>
            ) : null}
            {nextWeek ? (
              <ButtonLink href={address.weekHref(nextWeek)} aria-label={t`Следующая неделя: ${after}`}>
                {after} ›
              </ButtonLink>
            ) : null}
            {seesForecast ? (
              <ButtonLink href={`/classes/${page.classId}/forecast`}>
                <Trans>Прогноз</Trans>
              </ButtonLink>
            ) : null}
            {page.viewerCanInvite ? (
              <ButtonLink href={`/classes/${page.classId}/invitations`}>
                <Trans>Приглашения</Trans>
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {times ? (
        <ClassWeekList page={page} times={times} address={address} loading={loading} />
      ) : (
        <ClassWeekGap page={page} hrefOf={address.weekHref} />
      )}
      {address.student === undefined ? null : (
        <Suspense fallback={null}>
          <StudentDrawer
            page={page}
            studentId={address.student}
            onClose={() => address.openStudent(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}
