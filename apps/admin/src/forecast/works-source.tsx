import { Trans } from '@lingui/react/macro';
import { type ClassForecast, isCertain } from './class-forecast-model.ts';
import css from './class-forecast.module.css';

/** By what the forecasts know the works to come: by the plan, or by an estimate. */
export function WorksSource({ page }: { page: ClassForecast }) {
  if (isCertain(page)) return null;
  const marked = page.subjects.filter(({ mode }) => mode === 'MARKS');
  const planned = marked.filter(({ worksToCome }) => worksToCome === 'PLANNED');
  const titles = planned.map(({ title }) => title).join(', ');
  return (
    <p className={css.muted}>
      {planned.length === 0 ? (
        <Trans>Плана контрольных нет: ожидаемые работы оцениваются по расписанию.</Trans>
      ) : planned.length === marked.length ? (
        <Trans>Ожидаемые работы учтены по плану контрольных.</Trans>
      ) : (
        <Trans>
          Ожидаемые работы учтены по плану контрольных: {titles}. По остальным предметам они оцениваются по
          расписанию.
        </Trans>
      )}
    </p>
  );
}
