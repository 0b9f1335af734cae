import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { EmptyState } from '@vedomo/ui/family/empty-state';
import { Skeleton } from '@vedomo/ui/family/skeleton';
import { useQuery } from 'urql';
import { FamilyForecastDocument } from '../../gql/forecast/graphql.ts';
import { civilDay } from '../../lib/civil-day.ts';
import { useDates } from '../../lib/dates.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import css from './family-forecast.module.css';
import { MarkLegend } from './mark-legend.tsx';
import { NoForecast } from './no-forecast.tsx';
import { NoticeLines } from './notice-lines.tsx';
import { SubjectForecast } from './subject-forecast.tsx';
import { usePeriodName } from './use-period-name.ts';

export interface ForecastSectionProps {
  studentId: string;
  timeZone: string;
  /** The school's date. */
  today: string;
}

/** «Прогноз» (clause 2): what the class teacher told the family of the period's final marks. */
export default function ForecastSection({ studentId, timeZone, today }: ForecastSectionProps) {
  const { t } = useLingui();
  const { longDate } = useDates();
  const periodName = usePeriodName();
  const refusalText = useRefusalText();
  const [{ data, error, fetching }, again] = useQuery({
    query: FamilyForecastDocument,
    variables: { studentId },
  });
  const forecast = data?.familyForecast;
  if (!forecast)
    return error ? (
      <Card>
        <EmptyState
          title={<Trans>Прогноз не открылся</Trans>}
          action={
            <Button busy={fetching} onClick={() => again({ requestPolicy: 'network-only' })}>
              <Trans>Попробовать ещё раз</Trans>
            </Button>
          }
        >
          {refusalText(error)}
        </EmptyState>
      </Card>
    ) : (
      <Skeleton blocks={[90, 300]} label={t`Загружается`} />
    );
  const { reason, notice, period, endsOn, subjects, scale } = forecast;
  if (!notice && reason)
    return (
      <Card>
        <NoForecast reason={reason} />
      </Card>
    );
  return (
    <Card
      compact
      title={period ? <Trans>Прогноз: {periodName(period)}</Trans> : <Trans>Прогноз</Trans>}
      note={endsOn ? <Trans>Период заканчивается {longDate(endsOn)}.</Trans> : undefined}
    >
      {notice ? (
        <>
          <NoticeLines notice={notice} timeZone={timeZone} />
          <MarkLegend scale={scale} />
          <ul className={css.subjects}>
            {subjects.map((subject) => (
              <li key={subject.subjectId}>
                <SubjectForecast
                  forecast={forecast}
                  subject={subject}
                  dates={{ issuedOn: civilDay(notice.issuedAt, timeZone), today }}
                />
              </li>
            ))}
          </ul>
          <p className={css.muted}>
            <Trans>
              «72 из 100» значит: из ста таких прогнозов сбываются около 72. Прогноз — не обещание: новые
              отметки его изменят.
            </Trans>
          </p>
        </>
      ) : (
        <EmptyState title={<Trans>Прогноза за этот период ещё не было</Trans>}>
          <Trans>Классный руководитель сообщит его здесь до конца периода.</Trans>
        </EmptyState>
      )}
    </Card>
  );
}
