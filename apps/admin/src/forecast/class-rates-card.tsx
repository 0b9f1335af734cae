import { Trans, useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Card } from '@vedomo/ui/family/card';
import { UiLink } from '@vedomo/ui/link';
import { Rate } from '@vedomo/ui/rate';
import { EmptyState } from '@vedomo/ui/states';
import { useMemo } from 'react';
import type { ForecastCalibrationQuery } from '../gql/graphql.ts';
import { useActingMembership } from '../lib/acting-membership.ts';
import { useDates } from '../lib/dates.ts';
import { type ClassRate, classRateState, mostNeedyFirst } from './class-rates.ts';
import css from './class-forecast.module.css';
import { usePeriodName } from './family/use-period-name.ts';

type Calibration = ForecastCalibrationQuery['forecastCalibration'];

/** The regularity rule class by class, those that are behind first. */
export function ClassRatesCard({ page }: { page: Calibration }) {
  const { t } = useLingui();
  const { longDate } = useDates();
  const periodName = usePeriodName();
  const opens = useActingMembership()?.viewerCan.includes('forecast.readClass') ?? false;
  const columns: Column<ClassRate>[] = [
    {
      key: 'class',
      head: t`Класс`,
      width: '12%',
      rowHead: true,
      render: ({ classId, title, period }) =>
        opens ? (
          <UiLink href={`/classes/${classId}/forecast?period=${period.gradingPeriodId}`}>{title}</UiLink>
        ) : (
          title
        ),
    },
    {
      key: 'period',
      head: t`Период`,
      width: '58%',
      render: ({ period, issueBy, required }) => {
        const [end, last] = [longDate(period.endsOn), longDate(issueBy)];
        return (
          <span className={css.lines}>
            <span>
              {periodName(period)} <small>{t`до ${end}`}</small>
            </span>
            {required > 0 ? <small>{t`сообщить не позже ${last}`}</small> : null}
          </span>
        );
      },
    },
    {
      key: 'rate',
      head: t`Сообщено в срок`,
      render: (rate) => {
        const { required, met } = rate;
        const counted = <Rate done={met} required={required} noData={t`не требуется`} />;
        if (classRateState(rate) !== 'IN_TIME') return counted;
        return (
          <span className={css.lines}>
            {met > 0 ? counted : null}
            <span>{t`ещё есть время`}</span>
          </span>
        );
      },
    },
  ];
  const rows = useMemo(() => mostNeedyFirst(page.classes), [page.classes]);
  return (
    <Card compact title={<Trans>По классам</Trans>}>
      <DataTable
        caption={t`Сообщён ли прогноз в срок: по классам`}
        columns={columns}
        rows={rows}
        rowKey={({ classId }) => classId}
        empty={<EmptyState title={t`Классов, в которых выставляются отметки, нет`} />}
      />
    </Card>
  );
}
