import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { useDates } from '../../lib/dates.ts';
import css from './staff.module.css';
import { useStaffRoleName } from './staff-roles.ts';
import type { StaffMembership, StaffRow } from './use-staff-columns.tsx';

/** The roles that a person has now, each with its end or the way to end it. */
export function StaffMemberships({
  row,
  onEnd,
}: {
  row: StaffRow;
  onEnd: (membership: StaffMembership) => void;
}) {
  const { t } = useLingui();
  const roleName = useStaffRoleName();
  const { longDate } = useDates();
  if (row.memberships.length === 0) return '—';
  return (
    <ul className={css.list}>
      {row.memberships.map((membership) => {
        const role = roleName(membership.role);
        const endsOn = membership.endsOn ? longDate(membership.endsOn) : '';
        return (
          <li key={membership.membershipId}>
            {role}{' '}
            {endsOn ? (
              <small>
                <Trans>по {endsOn}</Trans>
              </small>
            ) : membership.own ? (
              <small>
                <Trans>это вы</Trans>
              </small>
            ) : (
              <Button
                kind="quiet"
                size="small"
                onClick={() => onEnd(membership)}
                aria-label={t`Закрыть доступ: ${row.name}, ${role}`}
              >
                <Trans>Закрыть доступ</Trans>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
