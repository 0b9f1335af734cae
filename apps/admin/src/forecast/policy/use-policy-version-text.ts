import { useLingui } from '@lingui/react/macro';
import { useActingMembership } from '../../lib/acting-membership.ts';
import { useDates } from '../../lib/dates.ts';
import type { PolicyVersion } from './policy-data.ts';
import { usePolicyWords } from './use-policy-words.ts';

/** From when a version holds, who entered it and when: «Действуют со 2 ноября. Записано 24 ноября, 10:00: Орлова М. П.» */
export function usePolicyVersionText(): (version: PolicyVersion) => string {
  const { t } = useLingui();
  const { moment } = useDates();
  const words = usePolicyWords();
  const timeZone = useActingMembership()?.timeZone ?? 'UTC';
  return ({ startsOn, recordedAt, recordedBy }) => {
    const from = words.from(startsOn);
    if (!recordedAt) return t`Действуют ${from}.`;
    const when = moment(recordedAt, timeZone);
    // A family name stays with its initials.
    const who = recordedBy?.replaceAll(' ', '\u00a0');
    return who ? t`Действуют ${from}. Записано ${when}: ${who}` : t`Действуют ${from}. Записано ${when}.`;
  };
}
