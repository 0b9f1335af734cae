import type { PersonName } from '@vedomo/domain/roster/person-name';
import type { FileAnswer } from '../platform/files.ts';
import { civilDate } from '../platform/civil-date.ts';
import { renderPdf } from '../platform/pdf.ts';
import { invitationSlips } from './invitation-slips.ts';
import type { IssuedFamilyInvitations } from './issue-family-invitations.use-case.ts';

const PURPOSE = 'Вход в электронный дневник: расписание, отметки и еженедельное ознакомление.';
const ASKED = 'Понадобится дата рождения ребёнка.';

/** «Елена Николаевна»: on paper that may be lost no adult's family name stands. */
const addressed = ({ givenName, middleName }: PersonName) =>
  [givenName, middleName].filter(Boolean).join(' ');

/** The sheet of a class to cut and hand out. */
export async function familySlips(
  { class: issuedTo, slips }: IssuedFamilyInvitations,
  publicUrl: string,
  timeZone: string,
): Promise<FileAnswer> {
  const { title, schoolTitle, schoolCode } = issuedTo;
  const heading = `Приглашения ${title}`;
  const sheet = invitationSlips(
    heading,
    slips.map(({ student, guardian, asksBirthDate, code, expiresAt }) => ({
      schoolTitle,
      schoolCode,
      heading: `${student.familyName} ${student.givenName}, ${title}`,
      forWhom: guardian && addressed(guardian),
      purpose: asksBirthDate ? `${PURPOSE} ${ASKED}` : PURPOSE,
      code,
      until: civilDate(expiresAt, timeZone),
    })),
    publicUrl,
  );
  return { fileName: `${heading}.pdf`, contentType: 'application/pdf', content: await renderPdf(sheet) };
}
