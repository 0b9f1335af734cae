import { useLingui } from '@lingui/react/macro';
import { Segmented } from '@vedomo/ui/family/segmented';
import { TextField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import type { CalendarExceptionKind } from '../gql/graphql.ts';
import { gradesOf, type YearException } from './calendar-data.ts';
import type { ChangeFormProps } from './change-form.tsx';
import { FormFrame } from './form-frame.tsx';
import { GradesField } from './grades-field.tsx';
import { SpanFields, type Span } from './span-fields.tsx';
import { useFormErrors } from './use-form-errors.ts';

/** Days on which the weekday pattern does not decide. */
export function ExceptionForm({
  year,
  busy,
  refusal,
  onAsk,
  exception,
}: ChangeFormProps & { exception: YearException | undefined }) {
  const { t } = useLingui();
  const [kind, setKind] = useState<CalendarExceptionKind>(exception?.kind ?? 'VACATION');
  const [title, setTitle] = useState(exception?.title ?? '');
  const [grades, setGrades] = useState<readonly string[]>(exception?.grades ?? []);
  const [span, setSpan] = useState<Span>({
    startsOn: exception?.startsOn ?? null,
    endsOn: exception?.endsOn ?? null,
  });
  const { startsOn, endsOn } = span;
  const { errorOf, complete } = useFormErrors(refusal, {
    title: title.trim() === '',
    startsOn: startsOn === null,
    endsOn: endsOn === null,
  });

  function submit() {
    if (!complete() || startsOn === null || endsOn === null) return;
    onAsk({
      exception: {
        academicYearId: year.academicYearId,
        calendarExceptionId: exception?.calendarExceptionId ?? null,
        kind,
        title: title.trim(),
        startsOn,
        endsOn,
        grades: grades.length > 0 ? [...grades] : null,
      },
    });
  }

  return (
    <FormFrame
      busy={busy}
      refusal={refusal}
      fields={['title', 'startsOn', 'endsOn', 'grades']}
      onSubmit={submit}
      onRemove={exception && (() => onAsk({ removeExceptionId: exception.calendarExceptionId }))}
    >
      <Segmented<CalendarExceptionKind>
        label={t`Что это`}
        options={[
          { value: 'VACATION', label: t`Каникулы` },
          { value: 'DAY_OFF', label: t`Выходной` },
          { value: 'WORKING_DAY', label: t`Рабочий день` },
        ]}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={t`Название`}
        hint={t`Его увидят на графиках: «Осенние каникулы», «День народного единства».`}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={errorOf('title')}
      />
      <SpanFields value={span} onChange={setSpan} errorOf={errorOf} within={year} />
      <GradesField
        taught={gradesOf(year)}
        value={grades}
        onChange={setGrades}
        whenEmpty={t`Ничего не выбрано — вся школа.`}
        error={errorOf('grades')}
      />
    </FormFrame>
  );
}
