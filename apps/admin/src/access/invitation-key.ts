/** What stands on a slip. An empty school: the only one of the installation. */
export interface InvitationKey {
  readonly schoolCode: string;
  readonly code: string;
}

/** The school and code of an address such as /join/school12/3ACDE-FGHJK; empty where it lacks them. */
export function invitationKeyOf(pathname: string): InvitationKey {
  const [, , schoolCode = '', code = ''] = pathname.split('/');
  return { schoolCode: decoded(schoolCode), code: decoded(code) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
