import { Trans } from '@lingui/react/macro';
import { type ClassForecast, isCertain } from './class-forecast-model.ts';
import css from './class-forecast.module.css';

/** By what the forecasts know the works to come: by the plan, by an estimate, or not at all. */
export function WorksSource({ page }: { page: ClassForecast }) {
  if (isCertain(page)) return null;
  const marked = page.subjects.filter(({ mode }) => mode === 'MARKS');
  const titlesOf = (source: ClassForecast['subjects'][number]['worksToCome']) =>
    marked.filter(({ worksToCome }) => worksToCome === source).map(({ title }) => title);
  const [planned, estimated, unknown] = [titlesOf('PLANNED'), titlesOf('ESTIMATED'), titlesOf('UNKNOWN')];
  const isAll = (titles: readonly string[]) => titles.length === marked.length;
  const list = (titles: readonly string[]) => titles.join(', ');
  return (
    <div className={css.muted}>
      {planned.length === 0 ? null : (
        <p>
          {isAll(planned) ? (
            <Trans>Ожидаемые работы учтены по плану контрольных.</Trans>
          ) : (
            <Trans>Ожидаемые работы учтены по плану контрольных: {list(planned)}.</Trans>
          )}
        </p>
      )}
      {estimated.length === 0 ? null : (
        <p>
          {isAll(estimated) ? (
            <Trans>
              Плана контрольных нет: сколько работ ещё будет, прикинуто по расписанию и прежним отметкам.
            </Trans>
          ) : (
            <Trans>
              Сколько работ ещё будет, прикинуто по расписанию и прежним отметкам: {list(estimated)}.
            </Trans>
          )}
        </p>
      )}
      {unknown.length === 0 ? null : (
        <p>
          {isAll(unknown) ? (
            <Trans>Плана контрольных нет, и сколько работ ещё будет, неизвестно.</Trans>
          ) : (
            <Trans>Сколько работ ещё будет, неизвестно: {list(unknown)}.</Trans>
          )}
        </p>
      )}
    </div>
  );
}
