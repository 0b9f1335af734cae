import { useLingui } from '@lingui/react/macro';
import { Menu } from '@vedomo/ui/menu';
import type { ViewerFieldsFragment } from '../gql/graphql.ts';
import { chooseMembership } from '../lib/membership.ts';
import { homeOf } from './home.ts';
import { useRoleName } from './role-name.ts';

interface MembershipSwitchProps {
  viewer: ViewerFieldsFragment;
  membershipId: string;
}

/** As whom one acts, for people with several memberships: a teacher is often a parent in the same school. */
export function MembershipSwitch({ viewer, membershipId }: MembershipSwitchProps) {
  const { t } = useLingui();
  const roleName = useRoleName();
  const acting = viewer.memberships.find((each) => each.membershipId === membershipId);
  if (!acting || viewer.memberships.length < 2) return null;

  function actAs(chosen: string) {
    chooseMembership(chosen);
    // A page load, so that nothing the other membership has seen stays in memory.
    location.assign(homeOf(viewer));
  }

  return (
    <Menu
      kind="quiet"
      label={roleName(acting.role)}
      name={t`Вы здесь: ${roleName(acting.role)}. Сменить роль или школу`}
      items={viewer.memberships.map((each) => ({
        key: each.membershipId,
        label: roleName(each.role),
        note: each.schoolTitle,
        current: each.membershipId === membershipId,
        onSelect: () => actAs(each.membershipId),
      }))}
    />
  );
}
