import { useLingui } from '@lingui/react/macro';
import { CheckboxField, TextField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import type { ChangeFormProps } from './change-form.tsx';
import { FormFrame } from './form-frame.tsx';
import { type Span, SpanFields } from './span-fields.tsx';
import { titleOf, yearAfter } from './year-after.ts';
import { useFormErrors } from './use-form-errors.ts';

/** A year that follows the last one, and whether it starts with what that one holds. */
export function NewYearForm({ calendar, busy, refusal, onAsk }: ChangeFormProps) {
  const { t } = useLingui();
  const last = calendar.years.at(-1)!;
  const [span, setSpan] = useState<Span>(yearAfter(last));
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  const [copies, setCopies] = useState(true);
  const { startsOn, endsOn } = span;
  const title = ownTitle ?? titleOf(span);
  const before = last.title;
  const { errorOf, complete } = useFormErrors(refusal, {
    title: title.trim() === '',
    startsOn: startsOn === null,
    endsOn: endsOn === null,
  });

  function submit() {
    if (!complete() || startsOn === null || endsOn === null) return;
    const copyFromId = copies ? last.academicYearId : null;
    onAsk({ newYear: { title: title.trim(), startsOn, endsOn, copyFromId } });
  }

  return (
    <FormFrame busy={busy} refusal={refusal} fields={['title', 'startsOn', 'endsOn']} onSubmit={submit}>
      <SpanFields value={span} onChange={setSpan} errorOf={errorOf} />
      <TextField
        label={t`Название`}
        maxLength={50}
        value={title}
        onChange={(event) => setOwnTitle(event.currentTarget.value)}
        error={errorOf('title')}
      />
      <CheckboxField
        label={t`Взять отчётные периоды, каникулы и выходные из ${before}`}
        hint={t`Каникулы и периоды сдвинутся на целое число недель, праздники останутся на своих датах. Поправить можно потом.`}
        checked={copies}
        onChange={(event) => setCopies(event.currentTarget.checked)}
      />
      <p>{t`Классы появятся с загрузкой списков. Ознакомление начнётся с первой полной недели.`}</p>
    </FormFrame>
  );
}
