import { useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@vedomo/ui/confirm-act';
import { TextField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import { useMutation } from 'urql';
import { AddStaffMemberDocument } from '../../gql/graphql.ts';
import { refusalOf } from '../../lib/refusal.ts';
import css from './staff.module.css';
import { useStaffRefusalText } from './use-staff-refusal-text.ts';

interface AddStaffDialogProps {
  onAdded: (name: string) => void;
  onCancel: () => void;
}

/** For whom no list has brought: then there is someone to invite. */
export function AddStaffDialog({ onAdded, onCancel }: AddStaffDialogProps) {
  const { t } = useLingui();
  const refusalText = useStaffRefusalText();
  const [draft, setDraft] = useState({ familyName: '', givenName: '', middleName: '', position: '' });
  const [{ fetching, error }, add] = useMutation(AddStaffMemberDocument);
  const field = error && refusalOf(error).field;

  async function confirm() {
    const { data } = await add({ input: draft }, { additionalTypenames: ['StaffInvitation'] });
    if (data) onAdded(`${draft.familyName} ${draft.givenName}`.trim());
  }

  const input = (key: keyof typeof draft, label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      autoComplete="off"
      maxLength={100}
      value={draft[key]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setDraft((before) => ({ ...before, [key]: value }));
      }}
      error={field === key && error ? refusalText(error) : undefined}
    />
  );

  return (
    <ConfirmAct
      open
      title={t`Добавить сотрудника`}
      confirmText={t`Добавить`}
      busy={fetching}
      error={error && !field ? refusalText(error) : null}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <div className={css.lines}>
        {input('familyName', t`Фамилия`)}
        {input('givenName', t`Имя`)}
        {input('middleName', t`Отчество`, t`Если есть`)}
        {input('position', t`Должность`, t`Как в приказе, не обязательно`)}
      </div>
    </ConfirmAct>
  );
}
