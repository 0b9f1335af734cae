import { useLingui } from '@lingui/react/macro';
import type { FamilyAcknowledgementFieldsFragment } from '../../gql/light/graphql.ts';
import { civilDay } from '../../lib/civil-day.ts';
import { useDates } from '../../lib/dates.ts';

/** When and in which way an acknowledgement came; paper and messages count by the day. */
export function useAcknowledgedText(): (
  acknowledgement: FamilyAcknowledgementFieldsFragment,
  timeZone: string,
) => string {
  const { t } = useLingui();
  const { moment, day } = useMoments();
  return ({ route, receivedAt }, timeZone) => {
    switch (route) {
      case 'WRITTEN':
        return t`на бумаге, школа получила ${day(receivedAt, timeZone)}`;
      case 'MESSAGE':
        return t`сообщением, школа получила ${day(receivedAt, timeZone)}`;
      case 'OTHER_SYSTEM':
        return t`в региональном дневнике, ${moment(receivedAt, timeZone)}`;
      case 'OWN_PRESS':
        return moment(receivedAt, timeZone);
    }
  };
}

function useMoments() {
  const { moment, longDate } = useDates();
  return { moment, day: (instant: string, timeZone: string) => longDate(civilDay(instant, timeZone)) };
}
