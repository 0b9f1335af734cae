import { Outlet, useRouterState } from '@tanstack/react-router';
import { Shell } from '@vedomo/ui/shell';
import { ToastHost } from '@vedomo/ui/toast';
import { useEffect } from 'react';
import { ViewerGate } from '../access/viewer-gate.tsx';
import type { ViewerFieldsFragment } from '../gql/graphql.ts';
import { AccountMenu } from './account-menu.tsx';
import { actingMembership } from './acting-membership.ts';
import { DemoBanner } from './demo-banner.tsx';
import { MembershipSwitch } from './membership-switch.tsx';
import { usePlaces } from './places.ts';

export function StaffShell() {
  return <ViewerGate>{(viewer) => <StaffFrame viewer={viewer} />}</ViewerGate>;
}

/** The frame of every staff page, for one person in one membership. */
function StaffFrame({ viewer }: { viewer: ViewerFieldsFragment }) {
  const places = usePlaces();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const ofClass = /^\/classes\/[^/]+\/([^/]+)/.exec(path)?.[1] ?? '';
  const membership = actingMembership(viewer);
  useEffect(() => {
    if (!membership) location.replace('/diary');
  }, [membership]);
  if (!membership) return null;
  return (
    <Shell
      place={membership.schoolTitle}
      nav={places
        .filter(({ action }) => membership.viewerCan.includes(action))
        .map(({ href, label, ofClass: pages = [] }) => ({
          key: href,
          label,
          href,
          current: path === href || path.startsWith(`${href}/`) || pages.includes(ofClass),
        }))}
      memberships={
        viewer.memberships.length > 1 ? (
          <MembershipSwitch viewer={viewer} membershipId={membership.membershipId} />
        ) : undefined
      }
      account={<AccountMenu displayName={viewer.displayName} />}
    >
      <DemoBanner />
      <Outlet />
      <ToastHost />
    </Shell>
  );
}
