import { Trans, useLingui } from '@lingui/react/macro';
import type { Column } from '@vedomo/ui/data-table';
import { Button } from '@vedomo/ui/family/button';
import { useMemo } from 'react';
import type { StaffInvitationFieldsFragment } from '../../gql/graphql.ts';
import { JoiningStatus } from './joining-status.tsx';
import { StaffMemberships } from './staff-memberships.tsx';
import { useStaffRoleName } from './staff-roles.ts';

export type StaffRow = StaffInvitationFieldsFragment;
export type StaffMembership = StaffRow['memberships'][number];

interface StaffActs {
  onInvite: (row: StaffRow) => void;
  onEnd: (row: StaffRow, membership: StaffMembership) => void;
}

/** The columns of the list of staff. */
export function useStaffColumns({ onInvite, onEnd }: StaffActs): Column<StaffRow>[] {
  const { t } = useLingui();
  const roleName = useStaffRoleName();
  return useMemo(
    () => [
      {
        key: 'name',
        head: t`Сотрудник`,
        rowHead: true,
        sortValue: ({ name }) => name,
        render: ({ name, position }) => (
          <>
            {name}
            {position ? <small>{position}</small> : null}
          </>
        ),
      },
      { key: 'leads', head: t`Классы`, render: ({ leads }) => leads ?? '—' },
      {
        key: 'role',
        head: t`Роль`,
        render: (row) => <StaffMemberships row={row} onEnd={(membership) => onEnd(row, membership)} />,
      },
      {
        key: 'state',
        head: t`Вход`,
        sortValue: ({ state }) => state,
        render: ({ state, invitedUntil, invitedAs }) => (
          <>
            <JoiningStatus state={state} invitedUntil={invitedUntil} />
            {invitedAs ? <InvitedAs role={roleName(invitedAs)} /> : null}
          </>
        ),
      },
      {
        key: 'act',
        head: '',
        align: 'end',
        // For one more role of somebody who is in, the person is ticked in the list.
        render: (row) =>
          row.memberships.length > 0 ? null : (
            <Button size="small" onClick={() => onInvite(row)} aria-label={t`Пригласить: ${row.name}`}>
              <Trans>Пригласить</Trans>
            </Button>
          ),
      },
    ],
    [t, roleName, onInvite, onEnd],
  );
}

function InvitedAs({ role }: { role: string }) {
  return (
    <small>
      <Trans>приглашение: {role}</Trans>
    </small>
  );
}
