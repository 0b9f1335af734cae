import { civilDate } from '../platform/civil-date.ts';
import type { Session } from '../platform/actor.ts';
import type { OpenInvitation } from './find-invitation.ts';
import type { OpenInvitationType } from './joining.types.ts';

/** No family name leaves here: a found slip must not tell who goes to the school. */
export function toOpenInvitation(
  { school, invitation }: OpenInvitation,
  session: Session | null,
): OpenInvitationType {
  const { role, name, childGivenName, childBirthDate, expiresAt } = invitation;
  const knownHere = session?.memberships.some(
    (membership) => membership.schoolId === school.schoolId && membership.role === role,
  );
  return {
    schoolTitle: school.title,
    schoolCode: school.code,
    role,
    childGivenName,
    invitee: name && [name.givenName, name.middleName].filter(Boolean).join(' '),
    asksBirthDate: childBirthDate !== null,
    asksName: !name && !knownHere,
    expiresOn: civilDate(expiresAt, school.timeZone).toString(),
  };
}
