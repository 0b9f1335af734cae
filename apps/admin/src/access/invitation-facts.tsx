import { Trans } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import type { JoiningQuery } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import css from './access.module.css';

/** What the slip is: from which school, for whom, of which child, until when. */
export function InvitationFacts({ invitation }: { invitation: JoiningQuery['invitation'] }) {
  const { longDate } = useDates();
  const { schoolTitle, role, childGivenName, invitee, expiresOn } = invitation;
  return (
    <Card>
      <header className={css.intro}>
        <h1 className={css.title}>{schoolTitle}</h1>
        <p className={css.under}>
          <Trans>приглашает вас в «Ведомо»</Trans>
        </p>
      </header>
      <dl className={css.facts}>
        {childGivenName ? (
          <>
            <dt>
              <Trans>Ребёнок</Trans>
            </dt>
            <dd>{childGivenName}</dd>
          </>
        ) : null}
        {invitee ? (
          <>
            <dt>{role === 'GUARDIAN' ? <Trans>Родитель</Trans> : <Trans>Сотрудник</Trans>}</dt>
            <dd>{invitee}</dd>
          </>
        ) : null}
        <dt>
          <Trans>Действует до</Trans>
        </dt>
        <dd>{longDate(expiresOn)}</dd>
      </dl>
    </Card>
  );
}
