import { MOST_WRONG_BIRTH_DATES } from '@vedomo/domain/access/invitation';
import type { Session } from '../platform/actor.ts';
import type { AsIdentity } from '../platform/identity.ts';
import { Refusal } from '../platform/refusal.ts';
import type { SignInThrottle } from '../platform/request-context.ts';
import type { Tx } from '../platform/transaction.ts';
import {
  findInvitation,
  type InvitationKey,
  type OpenInvitation,
  readOpenInvitation,
  schoolDay,
} from './find-invitation.ts';
import { countWrongBirthDate, markInvitationUsed } from './invitation.store.ts';
import { addAccount, checkName, checkNewCredentials, type TypedName } from './new-account.ts';
import { hashPassword } from './password.ts';
import { openSession } from './session.store.ts';
import { checkCredentials } from './sign-in.ts';
import { takePlace } from './take-place.ts';

/** NEW: makes an account. EXISTING: of a login and password given here. CURRENT: of whoever is signed in. */
export type JoiningAccount = 'NEW' | 'EXISTING' | 'CURRENT';

export interface JoinInput extends TypedName, InvitationKey {
  readonly account: JoiningAccount;
  /** ISO civil date; asked where the child's is known. */
  readonly childBirthDate?: string | null | undefined;
  readonly login?: string | null | undefined;
  readonly password?: string | null | undefined;
  readonly userAgent: string | null;
}

export interface Joined {
  /** For the cookie; null when the open session goes on. */
  readonly token: string | null;
  readonly membershipId: string;
}

/** What joining needs of the request. */
export interface JoiningContext {
  readonly asIdentity: AsIdentity;
  readonly throttle: SignInThrottle;
  readonly session: Session | null;
}

/**
 * Joins a school with an invitation: account, guardian where nobody knew one, membership and session in one
 * transaction. What is merely typed wrong is refused before a wrong birth date is counted.
 * @throws Refusal as `findInvitation`, `checkNewCredentials`, `checkCredentials` and `takePlace` do;
 * INVALID/BIRTH_DATE_MISSING, INVALID/BIRTH_DATE_WRONG with `left` tries, INVALID/NAME_MISSING
 */
export async function joinWithInvitation(
  { asIdentity, throttle, session }: JoiningContext,
  input: JoinInput,
): Promise<Joined> {
  const open = await findInvitation(asIdentity, throttle.joining, input);
  if (!open.invitation.name && input.account === 'NEW') checkName(input);
  const fresh = input.account === 'NEW' ? checkNewCredentials(input.login ?? '', input.password ?? '') : null;
  await confirmBirthDate(asIdentity, open, input.childBirthDate ?? null);
  const accountId = fresh ? null : await existingAccount({ asIdentity, throttle, session }, input);
  // Hashing takes a while: not inside the transaction.
  const passwordHash = fresh && (await hashPassword(fresh.password));

  const { school, codeHash } = open;
  const join = async (tx: Tx): Promise<Joined> => {
    const invitation = await readOpenInvitation(tx, school, codeHash, true);
    if (!invitation) throw new Refusal('NOT_FOUND', 'INVITATION_UNKNOWN', 'code');
    const name = () => checkName(input);
    const joining =
      accountId ?? (await addAccount(tx, fresh!.login, passwordHash!, invitation.name ?? name()));
    const { membershipId, guardianId } = await takePlace(tx, {
      schoolId: school.schoolId,
      accountId: joining,
      invitation,
      name,
      today: schoolDay(tx, school),
    });
    await markInvitationUsed(tx, school.schoolId, invitation.invitationId, guardianId);
    return {
      membershipId,
      token: input.account === 'CURRENT' ? null : await openSession(tx, joining, input.userAgent),
    };
  };
  return asIdentity(school.schoolId, join, accountId);
}

/** Counts a wrong date even though joining is refused: in a transaction of its own, one attempt after the other. */
async function confirmBirthDate(
  asIdentity: AsIdentity,
  { school, codeHash }: OpenInvitation,
  birthDate: string | null,
): Promise<void> {
  const left = await asIdentity(school.schoolId, async (tx) => {
    const invitation = await readOpenInvitation(tx, school, codeHash, true);
    if (!invitation?.childBirthDate || invitation.childBirthDate === birthDate) return null;
    if (!birthDate) throw new Refusal('INVALID', 'BIRTH_DATE_MISSING', 'childBirthDate');
    await countWrongBirthDate(tx, school.schoolId, invitation.invitationId);
    return MOST_WRONG_BIRTH_DATES - invitation.failures - 1;
  });
  if (left !== null) throw new Refusal('INVALID', 'BIRTH_DATE_WRONG', 'childBirthDate', { left });
}

async function existingAccount(
  { asIdentity, throttle, session }: JoiningContext,
  { account, login, password, address }: JoinInput,
): Promise<string> {
  if (account === 'EXISTING')
    return checkCredentials(asIdentity, throttle, { login: login ?? '', password: password ?? '', address });
  if (!session) throw new Refusal('UNAUTHENTICATED', 'UNAUTHENTICATED');
  return session.accountId;
}
