import { Trans, useLingui } from '@lingui/react/macro';
import type { ClassForecast, StudentRow } from './class-forecast-model.ts';
import css from './class-forecast.module.css';
import { SubjectForecast } from './family/subject-forecast.tsx';

interface IssuePreviewProps {
  page: ClassForecast;
  row: StudentRow;
  sentence: string;
}

/** One family's view of the forecast that is about to be issued. */
export function IssuePreview({ page, row, sentence }: IssuePreviewProps) {
  const { t } = useLingui();
  return (
    <div className={css.preview} role="region" aria-label={t`Как это прочтёт семья`} tabIndex={0}>
      {sentence === '' ? (
        <p className={css.muted}>
          <Trans>Без слов от учителя.</Trans>
        </p>
      ) : (
        <blockquote className={css.quote}>{sentence}</blockquote>
      )}
      <ul>
        {page.subjects.map(({ subjectId, title, mode, worksToCome }, at) => (
          <li key={subjectId}>
            <SubjectForecast
              forecast={{ scale: page.scale, finalFrom: [] }}
              subject={{
                ...row.cells[at],
                title,
                mode,
                worksToCome,
                changedSince: false,
                whatIf: null,
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
