import { useLingui } from '@lingui/react/macro';
import { type ClassForecast, isCertain } from './class-forecast-model.ts';
import css from './class-forecast.module.css';

type Source = ClassForecast['subjects'][number]['worksToCome'];

/** By what the forecasts know the works to come: by the plan, by an estimate, or not at all. */
export function WorksSource({ page }: { page: ClassForecast }) {
  const { t } = useLingui();
  if (isCertain(page)) return null;
  const words: readonly (readonly [Source, string])[] = [
    ['PLANNED', t`Ожидаемые работы учтены по плану контрольных`],
    ['ESTIMATED', t`Сколько работ ещё будет, прикинуто по расписанию и прежним отметкам`],
    ['UNKNOWN', t`Сколько работ ещё будет, неизвестно`],
  ];
  const marked = page.subjects.filter(({ mode }) => mode === 'MARKS');
  return (
    <div className={css.sources}>
      {words.map(([source, sentence]) => {
        const subjects = marked.filter(({ worksToCome }) => worksToCome === source);
        if (subjects.length === 0) return null;
        const titles = subjects.map(({ title }) => title).join(', ');
        return <p key={source}>{subjects.length === marked.length ? sentence : `${sentence}: ${titles}`}.</p>;
      })}
    </div>
  );
}
