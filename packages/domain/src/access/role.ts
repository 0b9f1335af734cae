/** What a membership makes of an account in one school. One account may hold several. */
export const ROLES = [
  'ADMINISTRATOR',
  'DIRECTOR',
  'DEPUTY_DIRECTOR',
  'CLERK',
  'TEACHER',
  'GUARDIAN',
  'STUDENT',
] as const;

export type Role = (typeof ROLES)[number];
