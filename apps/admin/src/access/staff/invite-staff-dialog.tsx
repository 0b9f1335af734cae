import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@vedomo/ui/confirm-act';
import { SelectField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import css from './staff.module.css';
import { type StaffRole, useStaffRoleOptions } from './staff-roles.ts';
import type { StaffRow } from './use-staff-columns.tsx';

interface InviteStaffDialogProps {
  rows: readonly StaffRow[];
  busy: boolean;
  error: string | null;
  onPrint: (role: StaffRole) => void;
  onCancel: () => void;
}

/** One role for all who are invited together. */
export function InviteStaffDialog({ rows, busy, error, onPrint, onCancel }: InviteStaffDialogProps) {
  const { t } = useLingui();
  const options = useStaffRoleOptions();
  const [role, setRole] = useState<StaffRole>('TEACHER');
  const count = rows.length;
  const only = count === 1 ? rows[0]!.name : '';
  const dying = rows.some(({ state }) => state === 'INVITED');
  return (
    <ConfirmAct
      open
      title={
        only
          ? t`Пригласить: ${only}`
          : t`${plural(count, { one: 'Пригласить # сотрудника', few: 'Пригласить # сотрудников', many: 'Пригласить # сотрудников', other: 'Пригласить # сотрудника' })}`
      }
      confirmText={t`Напечатать`}
      busy={busy}
      error={error}
      onConfirm={() => onPrint(role)}
      onCancel={onCancel}
    >
      <div className={css.lines}>
        <SelectField
          label={t`Роль`}
          searchable={false}
          allowDeselect={false}
          data={options}
          value={role}
          onChange={(chosen) => chosen && setRole(chosen as StaffRole)}
        />
        {dying ? (
          <p>
            <Trans>Коды, выданные этим сотрудникам раньше, перестанут работать.</Trans>
          </p>
        ) : null}
        <p>
          <Trans>
            Получится файл PDF с кодом и QR-кодом для каждого. Коды действуют 30 дней и есть только в этом
            файле: передайте их лично.
          </Trans>
        </p>
      </div>
    </ConfirmAct>
  );
}
