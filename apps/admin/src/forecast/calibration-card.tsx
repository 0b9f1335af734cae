import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CalibrationChart } from '@vedomo/ui/calibration-chart';
import { Card } from '@vedomo/ui/family/card';
import { Rate } from '@vedomo/ui/rate';
import { EmptyState } from '@vedomo/ui/states';
import type { ForecastCalibrationQuery } from '../gql/graphql.ts';
import css from './class-forecast.module.css';
import { inHundred } from './family/chance-text.ts';

type Calibration = ForecastCalibrationQuery['forecastCalibration'];

/** Below it nothing is judged. */
const ENOUGH = 10;

/** What was stated of the likeliest marks against what came true, in tenths and by weeks before the period's end. */
export function CalibrationCard({ page }: { page: Calibration }) {
  const { t, i18n } = useLingui();
  const number = (value: number) => new Intl.NumberFormat(i18n.locale).format(value);
  const { bins, weeks, issued, scored } = page;
  if (scored === 0)
    return (
      <Card title={<Trans>Сбывается ли сказанное</Trans>}>
        <EmptyState
          title={issued === 0 ? t`Прогнозов ещё не сообщали` : t`Проверять пока нечего: итоговых отметок нет`}
        >
          {issued === 0 ? null : (
            <Trans>Сообщено прогнозов: {number(issued)}. Их проверят, когда период закончится.</Trans>
          )}
        </EmptyState>
      </Card>
    );
  const stated = inHundred(Math.round(bins.reduce((sum, bin) => sum + bin.count * bin.stated, 0) / scored));
  const came = inHundred(Math.round((1000 * bins.reduce((sum, bin) => sum + bin.right, 0)) / scored));
  return (
    <Card>
      <CalibrationChart
        title={
          scored < ENOUGH
            ? t`Проверено прогнозов: ${scored} — судить рано`
            : t`Говорили в среднем ${stated} из 100, сбылось ${came} из 100`
        }
        note={
          <Trans>
            Проверено прогнозов: {number(scored)} из {number(issued)} сообщённых.
          </Trans>
        }
        bins={bins.map(({ from, count, stated: mean, right }) => ({
          from: from / 10,
          count,
          stated: mean / 10,
          right,
        }))}
      />
      {weeks.length > 0 ? (
        <table className={css.weeks}>
          <caption>
            <Trans>По неделям до конца периода</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>До конца</Trans>
              </th>
              <th scope="col">
                <Trans>Сказано, из 100</Trans>
              </th>
              <th scope="col">
                <Trans>Сбылось</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.weeksBeforeEnd}>
                <th scope="row">
                  <Plural
                    value={week.weeksBeforeEnd}
                    _0="меньше недели"
                    one="# неделя"
                    few="# недели"
                    many="# недель"
                    other="# недели"
                  />
                </th>
                <td>{inHundred(week.stated)}</td>
                <td>
                  <Rate done={week.right} required={week.count} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Card>
  );
}
