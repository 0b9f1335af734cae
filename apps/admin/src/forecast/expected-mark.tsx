import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@vedomo/ui/family/notice';
import { Segmented } from '@vedomo/ui/family/segmented';
import { useMutation } from 'urql';
import { RecordExpectedMarkDocument } from '../gql/graphql.ts';
import type { ClassForecast, ForecastCell } from './class-forecast-model.ts';
import css from './class-forecast.module.css';
import { useForecastRefusalText } from './use-forecast-refusal-text.ts';

interface ExpectedMarkProps {
  page: ClassForecast;
  studentId: string;
  subjectId: string;
  cell: ForecastCell;
}

/** The list is not in the answer: the page asks again. */
const CHANGED = { additionalTypenames: ['ClassForecast'] };

/** The final mark that the teacher expects, kept apart from the computed forecast; each change is kept. */
export function ExpectedMark({ page, studentId, subjectId, cell }: ExpectedMarkProps) {
  const { t } = useLingui();
  const refusalText = useForecastRefusalText();
  const [{ fetching, error }, record] = useMutation(RecordExpectedMarkDocument);
  const { gradingPeriodId, scale, viewerCanExpect } = page;
  const { expectedMark, likeliest } = cell;
  if (!viewerCanExpect || !gradingPeriodId)
    return expectedMark == null ? null : (
      <p>
        <Trans>Учитель ожидает {expectedMark}.</Trans>
      </p>
    );
  return (
    <div aria-busy={fetching || undefined}>
      <div className={css.expected}>
        <span>
          <Trans>Моя ожидаемая отметка</Trans>
        </span>
        <Segmented
          label={t`Ожидаемая отметка учителя`}
          value={String(expectedMark ?? '')}
          onChange={(value) =>
            void record(
              {
                input: { studentId, subjectId, gradingPeriodId, value: value === '' ? null : Number(value) },
              },
              CHANGED,
            )
          }
          options={[
            ...scale.toReversed().map((mark) => ({ value: String(mark), label: String(mark) })),
            { value: '', label: t`нет` },
          ]}
        />
      </div>
      {expectedMark != null && expectedMark !== likeliest ? (
        <p className={css.muted}>
          <Trans>Ваша оценка расходится с прогнозом; обе хранятся отдельно, семьям сообщается прогноз.</Trans>
        </p>
      ) : null}
      {error ? (
        <Notice tone="bad" live>
          {refusalText(error)}
        </Notice>
      ) : null}
    </div>
  );
}
