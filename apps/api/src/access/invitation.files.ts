import { z } from 'zod';
import type { FileRoute } from '../platform/files.ts';
import { Refusal } from '../platform/refusal.ts';
import { familySlips } from './family-slips.ts';
import { issueFamilyInvitations } from './issue-family-invitations.use-case.ts';
import { issueStaffInvitations, STAFF_ROLES } from './issue-staff-invitations.use-case.ts';
import { staffSlips } from './staff-slips.ts';

const familyBody = z.strictObject({
  classId: z.uuid(),
  seats: z
    .array(z.strictObject({ studentId: z.uuid(), guardianId: z.uuid().nullable() }))
    .max(500)
    .nullable(),
});

const staffBody = z.strictObject({
  items: z.array(z.strictObject({ staffId: z.uuid(), role: z.enum(STAFF_ROLES) })).max(500),
});

function checked<T>(shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Refusal('INVALID', 'INVALID_FIELD', parsed.error.issues[0]?.path[0]?.toString());
}

/** Issuing and printing are one request: what is stored of a code cannot be printed later. */
export const invitationFiles: readonly FileRoute[] = [
  {
    method: 'post',
    path: 'family-invitations.pdf',
    async answer({ useCases, actor, publicUrl }, { body }) {
      const issued = await useCases.run(actor, issueFamilyInvitations, checked(familyBody, body));
      return familySlips(issued, publicUrl, actor!.timeZone);
    },
  },
  {
    method: 'post',
    path: 'staff-invitations.pdf',
    async answer({ useCases, actor, publicUrl }, { body }) {
      const issued = await useCases.run(actor, issueStaffInvitations, checked(staffBody, body));
      return staffSlips(issued, publicUrl, actor!.timeZone);
    },
  },
];
