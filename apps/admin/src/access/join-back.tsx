import { Trans } from '@lingui/react/macro';
import type { ViewerFieldsFragment } from '../gql/light/graphql.ts';
import css from './access.module.css';

/** Who is signed in, and the way back, for whoever came here with another child's code. */
export function JoinBack({ viewer }: { viewer: ViewerFieldsFragment }) {
  const { memberships } = viewer;
  const isStaffOnly =
    memberships.length > 0 && memberships.every(({ role }) => role !== 'GUARDIAN' && role !== 'STUDENT');
  return (
    <div>
      <p className={css.note}>
        <Trans>Вы вошли как {viewer.displayName}</Trans>
      </p>
      {isStaffOnly ? (
        <a className={css.back} href="/">
          <Trans>Назад к работе</Trans>
        </a>
      ) : (
        <a className={css.back} href="/diary">
          <Trans>Назад к дневнику</Trans>
        </a>
      )}
    </div>
  );
}
