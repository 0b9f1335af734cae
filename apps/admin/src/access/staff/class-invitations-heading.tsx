import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { invitable, missing, type Seat } from './seats.ts';

/** The finding: how many guardians of the class are in. */
export function ClassInvitationsHeading({ title, seats }: { title: string; seats: readonly Seat[] }) {
  const { t } = useLingui();
  const total = invitable(seats).length;
  const joined = total - missing(seats).length;
  if (total === 0) return <Trans>В {title} приглашать некого</Trans>;
  if (joined === total) return <Trans>Все родители {title} вошли</Trans>;
  return t`${plural(joined, { one: 'Вошёл #', few: 'Вошли #', many: 'Вошли #', other: 'Вошли #' })} из ${plural(total, { one: '# родителя', few: '# родителей', many: '# родителей', other: '# родителя' })} ${title}`;
}

/** What to do about it. */
export function ClassInvitationsNote({ seats }: { seats: readonly Seat[] }) {
  const count = (...states: Seat['state'][]) =>
    invitable(seats).filter(({ state }) => states.includes(state)).length;
  const invited = count('INVITED');
  const notInvited = count('NOT_INVITED', 'LAPSED');
  const never = count('NEVER_SIGNED_IN');
  return (
    <>
      <Trans>ждём по приглашению: {invited}</Trans> · <Trans>не приглашены: {notInvited}</Trans>
      {never > 0 ? (
        <>
          {' '}
          · <Trans>вход есть, но ни разу не открыт: {never}</Trans>
        </>
      ) : null}
    </>
  );
}
