import { ACTIONS, type Action } from '@vedomo/domain/access/actions';
import { mayEver } from '@vedomo/domain/access/decide';
import type { Session } from '../platform/actor.ts';
import type { AsIdentity } from '../platform/identity.ts';
import type { ViewerType } from './access.types.ts';
import { findSession } from './session.store.ts';

const actions = Object.keys(ACTIONS) as Action[];

/** What the person signed in may know of themselves. */
export const toViewer = ({ login, displayName, memberships }: Session): ViewerType => ({
  login,
  displayName,
  memberships: memberships.map(({ membershipId, role, schoolId, schoolTitle, timeZone }) => ({
    membershipId,
    role,
    schoolId,
    schoolTitle,
    timeZone,
    viewerCan: actions.filter((action) => mayEver(role, action)),
  })),
});

/** The viewer of a session that has just been opened or has just changed. */
export const viewerOf = async (asIdentity: AsIdentity, token: string): Promise<ViewerType> =>
  toViewer((await asIdentity(null, (tx) => findSession(tx, token)))!);
