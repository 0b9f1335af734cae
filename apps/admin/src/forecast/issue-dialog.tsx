import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@vedomo/ui/confirm-act';
import { SelectField, TextAreaField } from '@vedomo/ui/form-fields';
import { toast } from '@vedomo/ui/toast';
import { useState } from 'react';
import { useMutation } from 'urql';
import { IssueForecastDocument } from '../gql/graphql.ts';
import type { ClassForecast, StudentRow } from './class-forecast-model.ts';
import css from './class-forecast.module.css';
import { IssuePreview } from './issue-preview.tsx';
import { useForecastRefusalText } from './use-forecast-refusal-text.ts';

interface IssueDialogProps {
  page: ClassForecast;
  rows: readonly StudentRow[];
  title: string;
  onClose: () => void;
}

const LONGEST_SENTENCE = 500;
const CHANGED = { additionalTypenames: ['ClassForecast', 'ForecastCalibration'] };

/** Issues the forecasts of the class, with a sentence when wished, and shows before what a family will read. */
export function IssueDialog({ page, rows, title, onClose }: IssueDialogProps) {
  const { t } = useLingui();
  const refusalText = useForecastRefusalText();
  const [{ fetching, error }, issue] = useMutation(IssueForecastDocument);
  const [sentence, setSentence] = useState('');
  const told = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const [shown, setShown] = useState(told[0]?.studentId ?? '');
  const row = told.find(({ studentId }) => studentId === shown);

  async function send() {
    const { classId, gradingPeriodId } = page;
    if (!gradingPeriodId) return;
    const { error: failed } = await issue(
      { input: { classId, gradingPeriodId, sentence: sentence.trim() || null } },
      CHANGED,
    );
    if (failed) return;
    toast.ok({ text: t`Прогноз сообщён: семьи увидят его в дневнике.` });
    onClose();
  }

  return (
    <ConfirmAct
      open
      title={`${title}, ${page.title}`}
      confirmText={t`Сообщить`}
      busy={fetching}
      error={error ? refusalText(error) : null}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <div className={css.fields}>
        <p>
          <Plural
            value={told.length}
            one="Прогноз увидит в дневнике семья # ученика."
            few="Прогноз увидят в дневнике семьи # учеников."
            many="Прогноз увидят в дневнике семьи # учеников."
            other="Прогноз увидят в дневнике семьи # ученика."
          />{' '}
          <Trans>Отозвать его нельзя, новый можно сообщить завтра.</Trans>
        </p>
        <TextAreaField
          label={t`Несколько слов от вас (необязательно)`}
          hint={t`Одинаково для всех семей: не называйте имён.`}
          maxLength={LONGEST_SENTENCE}
          value={sentence}
          onChange={(event) => setSentence(event.currentTarget.value)}
        />
        <SelectField
          label={t`Как это прочтёт семья`}
          allowDeselect={false}
          data={told.map(({ studentId, name }) => ({ value: studentId, label: name }))}
          value={shown}
          onChange={(chosen) => chosen && setShown(chosen)}
        />
        {row ? <IssuePreview page={page} row={row} sentence={sentence.trim()} /> : null}
      </div>
    </ConfirmAct>
  );
}
