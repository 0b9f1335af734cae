import { createHash, randomBytes } from 'node:crypto';
import { makeInvitationCode } from '@vedomo/domain/access/invitation-code';

/** A fresh code; it is known here, on the slip, and nowhere else. */
export const newInvitationCode = (): string => makeInvitationCode(() => randomBytes(1)[0]!);

/** What is stored of a code: SHA-256 of the school and the code, so that no list of hashes serves two schools. */
export const hashInvitationCode = (schoolId: string, code: string): Buffer =>
  createHash('sha256').update(`${schoolId}:${code}`).digest();
