import { ACTIONS, type Action } from './actions.ts';
import type { Role } from './role.ts';

/**
 * Whether a role may do an action.
 * @param own whether the object is the actor's own in the sense of the matrix; false where the action is about the school
 */
export function decide(role: Role, action: Action, own: boolean): boolean {
  const grant = ACTIONS[action][role];
  return grant === 'ALL' || (grant === 'OWN' && own);
}

/** Whether the role may do the action to anything at all: what a menu needs. */
export function mayEver(role: Role, action: Action): boolean {
  return ACTIONS[action][role] !== 'NONE';
}
