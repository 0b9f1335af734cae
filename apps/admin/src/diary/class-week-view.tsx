import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@vedomo/ui/family/button';
import { PageHeader } from '@vedomo/ui/page-header';
import { SelectField } from '@vedomo/ui/form-fields';
import { useActingMembership } from '../lib/acting-membership.ts';
import { useDates } from '../lib/dates.ts';
import { ClassWeekGap } from './class-week-gap.tsx';
import { ClassWeekHeading } from './class-week-heading.tsx';
import { ClassWeekList } from './class-week-list.tsx';
import css from './class-week.module.css';
import { ClassWeekNote } from './class-week-note.tsx';
import { StudentDrawer } from './student-drawer.tsx';
import type { useClassWeekAddress } from './use-class-week-address.ts';
import type { ClassWeek } from './week-phase.ts';

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
              className={css.choice ?? ''}
              label={t`Класс`}
              allowDeselect={false}
              data={classes.map(({ classId, title }) => ({ value: classId, label: title }))}
              value={page.classId}
              onChange={(chosen) => chosen && chosen !== page.classId && address.openClass(chosen)}
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
      <StudentDrawer page={page} studentId={address.student} onClose={() => address.openStudent(undefined)} />
    </div>
  );
}
