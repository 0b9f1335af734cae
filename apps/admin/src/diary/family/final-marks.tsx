import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import { EmptyState } from '@vedomo/ui/family/empty-state';
import { VisuallyHidden } from '@vedomo/ui/family/visually-hidden';
import type { FinalMarksFieldsFragment } from '../../gql/light/graphql.ts';
import { FinalMarkCell } from './final-mark-cell.tsx';
import css from './final-marks.module.css';
import { usePeriodTitle } from './use-period-title.ts';

/** «Итоговые оценки»: subjects by grading periods, with the mean so far where marks are given. */
export function FinalMarks({ marks }: { marks: FinalMarksFieldsFragment }) {
  const { t, i18n } = useLingui();
  const titleOf = usePeriodTitle();
  const { periods, subjects, currentPeriodId } = marks;
  if (!marks.assessed)
    return (
      <Card>
        <EmptyState title={<Trans>В этом классе отметки не выставляются</Trans>} />
      </Card>
    );
  if (periods.length === 0 || subjects.length === 0)
    return (
      <Card>
        <EmptyState title={<Trans>Итоговых оценок пока нет</Trans>}>
          <Trans>Они появятся здесь, когда школа внесёт учебные периоды и первые отметки.</Trans>
        </EmptyState>
      </Card>
    );
  const current = periods.findIndex(({ gradingPeriodId }) => gradingPeriodId === currentPeriodId);
  const currentTitle = current >= 0 ? titleOf(periods[current]!).long : '';
  const changed = subjects.some((each) => each.marks.some((mark) => mark.changedAfterReading));
  const mean = (value: number) =>
    new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 }).format(value);
  return (
    <Card compact>
      <table className={css.table}>
        <caption className={css.caption}>
          <Trans>Итоговые оценки по учебным периодам</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Предмет</Trans>
            </th>
            {periods.map((period) => {
              const { short, long } = titleOf(period);
              return (
                <th key={period.gradingPeriodId} scope="col" title={long}>
                  <span aria-hidden="true">{short}</span>
                  <VisuallyHidden>{long}</VisuallyHidden>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {subjects.map((each) => {
            const now = each.marks[current];
            return (
              <tr key={each.subjectId}>
                <th scope="row">
                  {each.subject}
                  {now?.mean != null ? (
                    <small title={currentTitle}>{t`средний ${mean(now.mean)}`}</small>
                  ) : null}
                </th>
                {each.marks.map((mark, at) => (
                  <FinalMarkCell key={periods[at]!.gradingPeriodId} mark={mark} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {current >= 0 ? (
        <p className={css.note}>
          <Trans>Средний балл — за текущий период: {currentTitle}.</Trans>
        </p>
      ) : null}
      {changed ? (
        <p className={css.note}>
          <span className={css.dot} aria-hidden="true" />{' '}
          <Trans>изменилось после вашего последнего ознакомления</Trans>
        </p>
      ) : null}
    </Card>
  );
}
