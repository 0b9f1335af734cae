import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ClassForecast, isCertain, isSettled, type StudentRow } from './class-forecast-model.ts';
import { MarkLegend } from './family/mark-legend.tsx';
import { FinalMarkCell } from './final-mark-cell.tsx';
import css from './forecast-table.module.css';
import { ForecastTableCell } from './forecast-table-cell.tsx';

interface ForecastTableProps {
  page: ClassForecast;
  rows: readonly StudentRow[];
  current: string | undefined;
  onOpen: (studentId: string) => void;
}

/**
 * Students by subjects: the likeliest final mark, how likely, and a stripe of the others; of a settled period what was
 * set.
 */
export function ForecastTable({ page, rows, current, onOpen }: ForecastTableProps) {
  const { t } = useLingui();
  const { subjects, scale } = page;
  const marked = subjects.flatMap((subject, at) => (subject.mode === 'MARKS' ? [{ ...subject, at }] : []));
  const worst = scale[0]!;
  // What is certain is no risk any more.
  const certain = isCertain(page);
  const settled = isSettled(page);
  const unmarked = subjects.filter(({ mode }) => mode !== 'MARKS').map(({ title }) => title);
  return (
    <>
      <div className={css.scroll} tabIndex={0} role="region" aria-label={t`Прогноз по ученикам и предметам`}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col" className={css.name}>
                <Trans>Ученик</Trans>
              </th>
              {marked.map(({ subjectId, title }) => (
                <th key={subjectId} scope="col" className={css.subject}>
                  <span>{title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.studentId} className={row.studentId === current ? css.current : undefined}>
                <th scope="row" className={css.name}>
                  <button type="button" className={css.open} onClick={() => onOpen(row.studentId)}>
                    {row.name}
                  </button>
                  {row.atRisk > 0 ? (
                    <small>
                      {certain ? (
                        <Plural
                          value={row.atRisk}
                          one={`итоговая ${worst}: # предмет`}
                          few={`итоговая ${worst}: # предмета`}
                          many={`итоговая ${worst}: # предметов`}
                          other={`итоговая ${worst}: # предмета`}
                        />
                      ) : (
                        <Plural
                          value={row.atRisk}
                          one="риск: # предмет"
                          few="риск: # предмета"
                          many="риск: # предметов"
                          other="риск: # предмета"
                        />
                      )}
                    </small>
                  ) : null}
                </th>
                {marked.map(({ subjectId, at }) =>
                  settled ? (
                    <FinalMarkCell
                      key={subjectId}
                      value={row.finals[at]}
                      cell={row.cells[at]}
                      worst={worst}
                      onOpen={() => onOpen(row.studentId)}
                    />
                  ) : (
                    <ForecastTableCell
                      key={subjectId}
                      cell={row.cells[at]}
                      scale={scale}
                      onOpen={() => onOpen(row.studentId)}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {settled ? null : <MarkLegend scale={scale} />}
      <p className={css.note}>
        {settled ? (
          <Trans>
            В ячейке — итоговая отметка из журнала; серым — она не выставлена, показано, что выходит по
            отметкам.
          </Trans>
        ) : certain ? (
          <Trans>
            Число в ячейке — итоговая отметка по отметкам периода; «!» — {worst}, «?» — отметок меньше, чем
            нужно для итоговой.
          </Trans>
        ) : (
          <Trans>
            Число в ячейке — самая вероятная итоговая отметка и на сколько из 100; «!» — риск, «?» — отметок
            пока мало.
          </Trans>
        )}
      </p>
      {unmarked.length > 0 ? (
        <p className={css.note}>
          <Trans>По этим предметам отметки не выставляются, прогноза нет: {unmarked.join(', ')}.</Trans>
        </p>
      ) : null}
    </>
  );
}
