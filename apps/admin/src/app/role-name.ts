import { useLingui } from '@lingui/react/macro';
import type { Role } from '../gql/graphql.ts';

/** What a role is called in a menu. */
export function useRoleName(): (role: Role) => string {
  const { t } = useLingui();
  return (role) => {
    switch (role) {
      case 'ADMINISTRATOR':
        return t`администратор`;
      case 'DIRECTOR':
        return t`директор`;
      case 'DEPUTY_DIRECTOR':
        return t`заместитель директора`;
      case 'CLERK':
        return t`делопроизводитель`;
      case 'TEACHER':
        return t`учитель`;
      case 'GUARDIAN':
        return t`родитель`;
      case 'STUDENT':
        return t`ученик`;
    }
  };
}
