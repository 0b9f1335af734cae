import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@vedomo/ui/status-tag';
import type { JoiningState } from '../../gql/graphql.ts';
import { useDates } from '../../lib/dates.ts';

interface JoiningStatusProps {
  state: JoiningState;
  invitedUntil: string | null | undefined;
}

/** How far an invited person has come, as icon and word. */
export function JoiningStatus({ state, invitedUntil }: JoiningStatusProps) {
  const { t } = useLingui();
  const { longDate } = useDates();
  switch (state) {
    case 'JOINED':
      return (
        <StatusTag tone="ok" icon="done">
          {t`пользуется`}
        </StatusTag>
      );
    case 'NEVER_SIGNED_IN':
      return (
        <StatusTag tone="warn" icon="warning">
          {t`есть вход, не открывали`}
        </StatusTag>
      );
    case 'INVITED': {
      const until = invitedUntil ? longDate(invitedUntil) : '';
      return (
        <StatusTag tone="plain" icon="waiting">
          {t`приглашение до ${until}`}
        </StatusTag>
      );
    }
    case 'LAPSED':
      return (
        <StatusTag tone="warn" icon="warning">
          {t`приглашение истекло`}
        </StatusTag>
      );
    case 'NOT_INVITED':
      return (
        <StatusTag tone="plain" icon="none">
          {t`нет приглашения`}
        </StatusTag>
      );
  }
}
