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
import { usePeriodName } from './family/use-period-name.ts';

type Calibration = ForecastCalibrationQuery['forecastCalibration'];
type ClassRate = Calibration['classes'][number];

/** The regularity rule class by class, the least kept first. */
export function ClassRatesCard({ page }: { page: Calibration }) {
  const { t } = useLingui();
  const { longDate } = useDates();
  const periodName = usePeriodName();
  const opens = useActingMembership()?.viewerCan.includes('forecast.readClass') ?? false;
  const query = page.gradingPeriodId ? `?period=${page.gradingPeriodId}` : '';
  const columns: Column<ClassRate>[] = [
    {
      key: 'class',
      head: t`Класс`,
      rowHead: true,
      render: ({ classId, title }) =>
        opens ? <UiLink href={`/classes/${classId}/forecast${query}`}>{title}</UiLink> : title,
    },
    {
      key: 'period',
      head: t`Период`,
      render: ({ period }) => {
        const end = longDate(period.endsOn);
        return (
          <>
            {periodName(period)} <small>{t`до ${end}`}</small>
          </>
        );
      },
    },
    {
      key: 'rate',
      head: t`Сообщено в срок`,
      render: ({ required, met }) => <Rate done={met} required={required} noData={t`не требуется`} />,
    },
  ];
  const rows = useMemo(() => leastKeptFirst(page.classes), [page.classes]);
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

/** The rate of each class, those that owe nothing last; the server's order within. */
const leastKeptFirst = (classes: readonly ClassRate[]): ClassRate[] =>
  classes.toSorted((one, other) => rateOf(one) - rateOf(other));

const rateOf = ({ required, met }: ClassRate): number => (required > 0 ? met / required : 2);
