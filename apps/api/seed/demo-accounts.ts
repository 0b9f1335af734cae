import type { Role } from '@vedomo/domain/access/role';

/** An account that the demo's sign-in page offers in one click. */
export interface DemoAccount {
  readonly login: string;
  readonly title: { readonly ru: string; readonly en: string };
  readonly role: Role;
}

/** Of every account of the demo; a real installation never has it. */
export const demoPassword = 'vedomo-demo';

/** In the order in which the sign-in page offers them: families first. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    login: 'guardian',
    title: { ru: 'Родитель: дети в 5А и 7А', en: 'Guardian: children in 5А and 7А' },
    role: 'GUARDIAN',
  },
  { login: 'student', title: { ru: 'Ученик 5А', en: 'Student of 5А' }, role: 'STUDENT' },
  {
    login: 'teacher',
    title: {
      ru: 'Классный руководитель 5А и мама ученицы 2Б',
      en: 'Class teacher of 5А, mother of a student in 2Б',
    },
    role: 'TEACHER',
  },
  { login: 'director', title: { ru: 'Директор', en: 'Director' }, role: 'DIRECTOR' },
  {
    login: 'deputy',
    title: { ru: 'Заместитель директора по УВР', en: 'Deputy director' },
    role: 'DEPUTY_DIRECTOR',
  },
  { login: 'clerk', title: { ru: 'Делопроизводитель', en: 'Clerk' }, role: 'CLERK' },
  { login: 'admin', title: { ru: 'Администратор', en: 'Administrator' }, role: 'ADMINISTRATOR' },
];
