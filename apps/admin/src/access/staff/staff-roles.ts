import { useLingui } from '@lingui/react/macro';
import type { Role } from '../../gql/graphql.ts';

/** Roles of people who work at the school, as the administrator gives them. */
export const STAFF_ROLES = ['TEACHER', 'CLERK', 'DEPUTY_DIRECTOR', 'DIRECTOR', 'ADMINISTRATOR'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export function useStaffRoleName(): (role: Role) => string {
  const { t } = useLingui();
  return (role) => {
    switch (role) {
      case 'TEACHER':
        return t`учитель`;
      case 'CLERK':
        return t`делопроизводитель`;
      case 'DEPUTY_DIRECTOR':
        return t`заместитель директора`;
      case 'DIRECTOR':
        return t`директор`;
      case 'ADMINISTRATOR':
        return t`администратор`;
      case 'GUARDIAN':
      case 'STUDENT':
        return '';
    }
  };
}

/** What each role is for, where one is chosen. */
export function useStaffRoleOptions(): { value: StaffRole; label: string }[] {
  const { t } = useLingui();
  return [
    { value: 'TEACHER', label: t`Учитель: неделя своего класса и приглашения` },
    { value: 'CLERK', label: t`Делопроизводитель: списки и ознакомление с приказами` },
    { value: 'DEPUTY_DIRECTOR', label: t`Заместитель директора: показатели, календарь, все классы` },
    { value: 'DIRECTOR', label: t`Директор: показатели и все классы` },
    { value: 'ADMINISTRATOR', label: t`Администратор: списки, календарь, сотрудники` },
  ];
}
