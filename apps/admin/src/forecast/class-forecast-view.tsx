import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { PageHeader } from '@vedomo/ui/page-header';
import { useMemo, useState } from 'react';
import { ClassForecastHeading } from './class-forecast-heading.tsx';
import { type ClassForecast, isSettled, rowsByNeed } from './class-forecast-model.ts';
import css from './class-forecast.module.css';
import { NoForecast } from './family/no-forecast.tsx';
import { usePeriodName } from './family/use-period-name.ts';
import { ForecastTable } from './forecast-table.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { NoticesCard } from './notices-card.tsx';
import { PeriodField } from './period-field.tsx';
import { StudentForecastDrawer } from './student-forecast-drawer.tsx';
import type { useForecastAddress } from './use-forecast-address.ts';
import { WorksSource } from './works-source.tsx';

interface ClassForecastViewProps {
  page: ClassForecast;
  address: ReturnType<typeof useForecastAddress>;
  loading: boolean;
}

/** A class in a period: the finding, what was issued, and the class by subjects. */
export function ClassForecastView({ page, address, loading }: ClassForecastViewProps) {
  const { t } = useLingui();
  const [issuing, setIssuing] = useState(false);
  const periodName = usePeriodName();
  const period = page.periods.find(({ gradingPeriodId }) => gradingPeriodId === page.gradingPeriodId);
  const rows = useMemo(() => rowsByNeed(page), [page]);
  return (
    <div className={css.page}>
      <PageHeader
        above={
          page.periods.length > 1 ? (
            <PeriodField
              periods={page.periods}
              value={page.gradingPeriodId ?? null}
              onChange={address.choosePeriod}
            />
          ) : undefined
        }
        title={<ClassForecastHeading page={page} rows={rows} />}
        note={
          page.reason ? undefined : isSettled(page) ? (
            [page.title, period && periodName(period)].filter(Boolean).join(', ')
          ) : (
            <Trans>
              {[page.title, period && periodName(period)].filter(Boolean).join(', ')} · сначала те, кому нужна
              помощь
            </Trans>
          )
        }
        actions={
          <>
            <ButtonLink href={`/classes/${page.classId}/week`}>
              <Trans>Неделя класса</Trans>
            </ButtonLink>
            <ButtonLink href={`/classes/${page.classId}/works`}>
              <Trans>План контрольных</Trans>
            </ButtonLink>
            {page.viewerCanIssue ? (
              <Button kind="primary" onClick={() => setIssuing(true)}>
                <Trans>Сообщить семьям</Trans>
              </Button>
            ) : null}
          </>
        }
      />
      {page.reason === 'NO_MARKS_IN_CLASS' || !page.gradingPeriodId ? null : <NoticesCard page={page} />}
      <Card compact aria-busy={loading || undefined}>
        {page.reason ? (
          <NoForecast reason={page.reason} />
        ) : (
          <>
            <ForecastTable page={page} rows={rows} onOpen={address.openStudent} current={address.student} />
            <WorksSource page={page} />
          </>
        )}
      </Card>
      <StudentForecastDrawer
        page={page}
        row={rows.find(({ studentId }) => studentId === address.student)}
        onClose={() => address.openStudent(undefined)}
      />
      {issuing ? (
        <IssueDialog page={page} rows={rows} onClose={() => setIssuing(false)} title={t`Сообщить прогноз`} />
      ) : null}
    </div>
  );
}
