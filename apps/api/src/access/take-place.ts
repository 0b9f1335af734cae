import { nameKey, type PersonName } from '@vedomo/domain/roster/person-name';
import type { Temporal } from 'temporal-polyfill';
import { Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import type { FoundInvitation } from './found-invitation.read-model.ts';
import { addGuardian, addGuardianship, guardianName, guardiansOf } from './guardian-place.store.ts';
import {
  addMembership,
  lockOwnMembership,
  type OwnMembership,
  reopenMembership,
} from './membership.store.ts';

/** The membership that an invitation led to; guardianId of a guardian only. */
export interface TakenPlace {
  readonly membershipId: string;
  readonly guardianId: string | null;
}

interface Coming {
  readonly schoolId: string;
  readonly accountId: string;
  readonly invitation: FoundInvitation;
  /** What the person says of the own name; needed only where nobody knew who would come. */
  readonly name: () => PersonName;
  readonly today: Temporal.PlainDate;
}

/**
 * Makes the account a member in the invitation's role. An account has one membership of a role in a school, so one
 * that is there already is reused: a guardian's second child is added to the first.
 * @throws Refusal CONFLICT/INVITATION_FOR_ANOTHER when the account is another person there, ALREADY_GUARDIAN
 */
export async function takePlace(tx: Tx, coming: Coming): Promise<TakenPlace> {
  const { schoolId, accountId, invitation } = coming;
  const own = await lockOwnMembership(tx, schoolId, accountId, invitation.role);
  if (invitation.staffId !== null) {
    if (own && own.personId !== invitation.staffId) throw forAnother();
    return { membershipId: await enter(tx, coming, own, invitation.staffId), guardianId: null };
  }
  const guardianId = own ? await asOwnGuardian(tx, coming, own) : await asInvitedGuardian(tx, coming);
  return { membershipId: await enter(tx, coming, own, guardianId), guardianId };
}

async function enter(tx: Tx, coming: Coming, own: OwnMembership | null, personId: string): Promise<string> {
  const { schoolId, accountId, invitation, today } = coming;
  if (!own) return addMembership(tx, schoolId, { accountId, role: invitation.role, personId }, today);
  await reopenMembership(tx, schoolId, own.membershipId);
  return own.membershipId;
}

/** The account's first child in the school. */
async function asInvitedGuardian(tx: Tx, { schoolId, invitation, name, today }: Coming): Promise<string> {
  if (invitation.guardianId) return invitation.guardianId;
  const studentId = invitation.studentId!;
  const given = name();
  const known = await guardiansOf(tx, schoolId, studentId, today);
  // A court act must not be got round with a slip for whoever comes.
  if (known.some((each) => each.denied && nameKey(each) === nameKey(given))) throw forAnother();
  const guardianId = await addGuardian(tx, schoolId, given);
  await addGuardianship(tx, schoolId, { studentId, guardianId }, today);
  return guardianId;
}

/** The account is a guardian in the school already: the same one, or the roster has the person twice. */
async function asOwnGuardian(tx: Tx, coming: Coming, own: OwnMembership): Promise<string> {
  const { schoolId, invitation, today } = coming;
  const ownId = own.personId!;
  if (ownId === invitation.guardianId) return ownId;
  const studentId = invitation.studentId!;
  const place = (await guardiansOf(tx, schoolId, studentId, today)).find((each) => each.guardianId === ownId);
  if (place?.denied) throw forAnother();
  if (place) throw new Refusal('CONFLICT', 'ALREADY_GUARDIAN', 'code');
  const ownName = invitation.guardianId && (await guardianName(tx, schoolId, ownId));
  if (ownName && nameKey(ownName) !== nameKey(invitation.name!)) throw forAnother();
  await addGuardianship(tx, schoolId, { studentId, guardianId: ownId }, today);
  return ownId;
}

const forAnother = () => new Refusal('CONFLICT', 'INVITATION_FOR_ANOTHER', 'code');
