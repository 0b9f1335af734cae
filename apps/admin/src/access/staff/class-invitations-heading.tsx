import { Plural, Trans } from '@lingui/react/macro';
import { invitable, missing, type Seat } from './seats.ts';

/** The finding: how many guardians of the class are in. */
export function ClassInvitationsHeading({ title, seats }: { title: string; seats: readonly Seat[] }) {
  const total = invitable(seats).length;
  const joined = total - missing(seats).length;
  if (total === 0) return <Trans>В {title} приглашать некого</Trans>;
  if (joined === total) return <Trans>Все родители {title} вошли</Trans>;
  return (
    <Plural
      value={joined}
      one={`Вошёл # из ${total} родителей ${title}`}
      few={`Вошли # из ${total} родителей ${title}`}
      many={`Вошли # из ${total} родителей ${title}`}
      other={`Вошли # из ${total} родителей ${title}`}
    />
  );
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
