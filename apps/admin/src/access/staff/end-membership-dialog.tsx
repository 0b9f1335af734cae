import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@vedomo/ui/confirm-act';
import { DateField } from '@vedomo/ui/date-field';
import { useState } from 'react';
import { useMutation } from 'urql';
import { EndMembershipDocument } from '../../gql/graphql.ts';
import css from './staff.module.css';
import { useStaffRoleName } from './staff-roles.ts';
import { useStaffRefusalText } from './use-staff-refusal-text.ts';
import type { StaffMembership, StaffRow } from './use-staff-columns.tsx';

interface EndMembershipDialogProps {
  row: StaffRow;
  membership: StaffMembership;
  onEnded: () => void;
  onCancel: () => void;
}

/** The browser's own date: the administrator sits in the school. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

export function EndMembershipDialog({ row, membership, onEnded, onCancel }: EndMembershipDialogProps) {
  const { t } = useLingui();
  const role = useStaffRoleName()(membership.role);
  const refusalText = useStaffRefusalText();
  const [lastDay, setLastDay] = useState<string | null>(today);
  const [{ fetching, error }, end] = useMutation(EndMembershipDocument);

  async function confirm() {
    if (!lastDay) return;
    const { data } = await end(
      { input: { membershipId: membership.membershipId, lastDay } },
      { additionalTypenames: ['StaffInvitation'] },
    );
    if (data) onEnded();
  }

  return (
    <ConfirmAct
      open
      danger
      title={t`Закрыть доступ: ${row.name}`}
      confirmText={t`Закрыть доступ`}
      busy={fetching}
      error={error ? refusalText(error) : null}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <div className={css.lines}>
        {/* The date field would open its calendar over the text. */}
        <p tabIndex={-1} data-autofocus>
          <Trans>
            Со следующего после указанного дня {row.name} не сможет входить в роли «{role}», неиспользованное
            приглашение перестанет действовать. Записи о сделанном останутся, другие роли и доступ родителя не
            изменятся.
          </Trans>
        </p>
        <DateField
          label={t`Последний день`}
          hint={t`До конца этого дня доступ есть. Чтобы закрыть его сразу, выберите вчерашний день.`}
          required
          value={lastDay}
          onChange={setLastDay}
          error={lastDay ? undefined : t`Укажите день`}
        />
      </div>
    </ConfirmAct>
  );
}
