import { Trans, useLingui } from '@lingui/react/macro';
import type { ClassForecast, StudentRow } from './class-forecast-model.ts';
import css from './class-forecast.module.css';
import { LastSaid } from './last-said.tsx';
import { useFinalMarkWords } from './use-final-mark-words.ts';

interface StudentFinalMarksProps {
  page: ClassForecast;
  row: StudentRow;
}

/** How a student's period ended: by subject what was set, what the marks came to, and what the family was told. */
export function StudentFinalMarks({ page, row }: StudentFinalMarksProps) {
  const { i18n } = useLingui();
  const finalMarkWords = useFinalMarkWords();
  const number = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 });
  const subjects = page.subjects.flatMap((subject, at) => {
    const [value, cell] = [row.finals[at], row.cells[at]];
    return value === undefined && !cell ? [] : [{ ...subject, value, cell }];
  });
  return (
    <ul className={css.subjects}>
      {subjects.map(({ subjectId, title, value, cell }) => {
        const mean = cell?.meanSoFar;
        return (
          <li key={subjectId}>
            <div className={css.head}>
              <h3>{title}</h3>
              <b>
                {value === undefined ? <Trans>итоговая не выставлена</Trans> : finalMarkWords(value).words}
              </b>
            </div>
            {mean == null ? null : (
              <p>
                <Trans>Средний балл за период: {number.format(mean)}.</Trans>
              </p>
            )}
            {cell?.issued ? <LastSaid scale={page.scale} issued={cell.issued} /> : null}
            {cell?.expectedMark == null ? null : (
              <p>
                <Trans>Учитель ожидал {cell.expectedMark}.</Trans>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
