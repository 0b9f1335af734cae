import { fullName } from '@vedomo/domain/roster/person-name';
import { civilDate } from '../platform/civil-date.ts';
import type { FileAnswer } from '../platform/files.ts';
import { renderPdf } from '../platform/pdf.ts';
import { invitationSlips } from './invitation-slips.ts';
import type { IssuedStaffInvitations, StaffRole } from './issue-staff-invitations.use-case.ts';

const ROLE: Readonly<Record<StaffRole, string>> = {
  TEACHER: 'Учитель',
  CLERK: 'Делопроизводитель',
  DEPUTY_DIRECTOR: 'Заместитель директора',
  DIRECTOR: 'Директор',
  ADMINISTRATOR: 'Администратор',
};

/** Slips of members of staff to cut and hand out. */
export async function staffSlips(
  { school, slips }: IssuedStaffInvitations,
  publicUrl: string,
  timeZone: string,
): Promise<FileAnswer> {
  const sheet = invitationSlips(
    'Приглашения сотрудников',
    slips.map(({ name, role, code, expiresAt }) => ({
      schoolTitle: school.title,
      schoolCode: school.code,
      heading: fullName(name),
      forWhom: null,
      purpose: `${ROLE[role]}: вход в «Ведомо» для сотрудников школы.`,
      code,
      until: civilDate(expiresAt, timeZone),
    })),
    publicUrl,
  );
  return {
    fileName: 'Приглашения сотрудников.pdf',
    contentType: 'application/pdf',
    content: await renderPdf(sheet),
  };
}
