import { useLingui } from '@lingui/react/macro';
import { Segmented } from '@vedomo/ui/family/segmented';
import { NumberField, SelectField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import { useDates } from '../lib/dates.ts';
import type { RequiredAnswers } from '../gql/graphql.ts';
import css from './calendar.module.css';
import type { ChangeFormProps } from './change-form.tsx';
import { FormFrame } from './form-frame.tsx';
import { useCalendarWords } from './use-calendar-words.ts';
import { useFormErrors } from './use-form-errors.ts';

const DEFAULT_TERMS = { graceHours: 32, answers: 'ANY', targetPercent: 95 } as const;
const HOURS = [...Array(24).keys()];

/** New terms of the acknowledgement: they start at a study week that has not begun. */
export function PolicyForm({
  calendar,
  year,
  busy,
  refusal,
  onAsk,
  fromWeek: edited,
}: ChangeFormProps & { fromWeek: string | undefined }) {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const { weekdayName } = useCalendarWords();
  const coming = year.weeks.filter(({ week, studying }) => week > calendar.currentWeek && studying > 0);
  const existing = calendar.policies.find(({ fromWeek }) => fromWeek === edited);
  const [fromWeek, setFromWeek] = useState<string | null>(edited ?? coming[0]?.week ?? null);
  const terms =
    existing ?? calendar.policies.findLast((policy) => policy.fromWeek <= (fromWeek ?? '')) ?? DEFAULT_TERMS;
  const [graceDay, setGraceDay] = useState(Math.floor(terms.graceHours / 24));
  const [graceHour, setGraceHour] = useState(terms.graceHours % 24);
  const [answers, setAnswers] = useState<RequiredAnswers>(terms.answers);
  const [target, setTarget] = useState<number | string>(terms.targetPercent);
  const { errorOf, complete } = useFormErrors(refusal, {
    fromWeek: fromWeek === null,
    targetPercent: typeof target !== 'number',
  });

  function submit() {
    if (!complete() || fromWeek === null || typeof target !== 'number') return;
    onAsk({ policy: { fromWeek, graceHours: graceDay * 24 + graceHour, answers, targetPercent: target } });
  }

  return (
    <FormFrame
      busy={busy}
      refusal={refusal}
      fields={['fromWeek', 'graceHours', 'targetPercent']}
      onSubmit={submit}
      onRemove={existing && (() => onAsk({ removePolicyFrom: existing.fromWeek }))}
    >
      <SelectField
        label={t`С недели`}
        hint={t`Начавшиеся недели остаются при своих условиях.`}
        allowDeselect={false}
        disabled={edited !== undefined}
        data={coming.map(({ week, ordinal }) => ({ value: week, label: `${ordinal} · ${weekRange(week)}` }))}
        value={fromWeek}
        onChange={setFromWeek}
        error={errorOf('fromWeek')}
      />
      <div className={css.span}>
        <SelectField
          label={t`Нажать вовремя можно до`}
          searchable={false}
          allowDeselect={false}
          data={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
            value: `${day - 1}`,
            label: weekdayName(day, 'long'),
          }))}
          value={`${graceDay}`}
          onChange={(chosen) => chosen && setGraceDay(Number(chosen))}
          error={errorOf('graceHours')}
        />
        <SelectField
          label={t`Время`}
          allowDeselect={false}
          data={HOURS.map((hour) => ({ value: `${hour}`, label: `${`${hour}`.padStart(2, '0')}:00` }))}
          value={`${graceHour}`}
          onChange={(chosen) => chosen && setGraceHour(Number(chosen))}
        />
      </div>
      <p className={css.muted}>{t`День недели после окончания учебной: понедельник 00:00 — без отсрочки.`}</p>
      <p>{t`Кто должен ознакомиться`}</p>
      <Segmented<RequiredAnswers>
        label={t`Кто должен ознакомиться`}
        options={[
          { value: 'ANY', label: t`Любой представитель` },
          { value: 'EVERY', label: t`Каждый представитель` },
        ]}
        value={answers}
        onChange={setAnswers}
      />
      <NumberField
        label={t`Цель, % вовремя`}
        min={1}
        max={100}
        allowDecimal={false}
        value={target}
        onChange={setTarget}
        error={errorOf('targetPercent')}
      />
    </FormFrame>
  );
}
