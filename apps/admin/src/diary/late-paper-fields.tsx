import { Trans, useLingui } from '@lingui/react/macro';
import { DateField } from '@vedomo/ui/date-field';
import { Segmented } from '@vedomo/ui/family/segmented';
import { SelectField, TextField } from '@vedomo/ui/form-fields';
import { useEffect, useState } from 'react';
import { useDates } from '../lib/dates.ts';
import type { LateFactFieldsProps } from './use-correction.ts';

/** Paper or a message that came in time and was not entered. */
export function LatePaperFields({ student, week, today, tried, errorOf, onChange }: LateFactFieldsProps) {
  const { t } = useLingui();
  const { weekRange } = useDates();
  // Who acknowledged is never guessed: only one guardian leaves no choice.
  const only = student.guardians.length === 1 ? student.guardians[0]! : null;
  const [guardianId, setGuardianId] = useState<string | null>(only?.guardianId ?? null);
  const [receivedOn, setReceivedOn] = useState<string | null>(null);
  const [route, setRoute] = useState<'WRITTEN' | 'MESSAGE'>('WRITTEN');
  const [note, setNote] = useState('');
  useEffect(() => {
    onChange(
      guardianId && receivedOn
        ? { acknowledgement: { week, guardianId, receivedOn, route, note: note.trim() || null } }
        : null,
    );
  }, [onChange, week, guardianId, receivedOn, route, note]);
  const range = weekRange(week);
  const missing = (value: string | null) => (tried && !value ? t`Заполните это поле` : undefined);
  return (
    <>
      <p>
        <Trans>За неделю {range}.</Trans>
      </p>
      <Segmented
        label={t`Как ответили`}
        options={[
          { value: 'WRITTEN', label: t`Корешок` },
          { value: 'MESSAGE', label: t`Сообщение` },
        ]}
        value={route}
        onChange={setRoute}
      />
      <SelectField
        label={t`Кто ознакомился`}
        searchable={false}
        allowDeselect={false}
        data={student.guardians.map(({ guardianId, name }) => ({ value: guardianId, label: name }))}
        placeholder={t`Выберите`}
        value={guardianId}
        onChange={setGuardianId}
        error={errorOf('guardianId') ?? (tried && !guardianId ? t`Выберите, кто ознакомился` : undefined)}
      />
      <DateField
        label={t`Когда получено школой`}
        hint={t`По этой дате считается срок, а не по дню записи.`}
        required
        minDate={week}
        maxDate={today}
        value={receivedOn}
        onChange={setReceivedOn}
        error={errorOf('receivedOn') ?? missing(receivedOn)}
      />
      <TextField
        label={route === 'WRITTEN' ? t`Кто принёс` : t`Откуда сообщение`}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </>
  );
}
