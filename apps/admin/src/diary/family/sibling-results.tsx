import { Trans } from '@lingui/react/macro';
import { Notice } from '@vedomo/ui/family/notice';
import type { ViewerChildFieldsFragment } from '../../gql/light/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { shortTitle } from './child-switch.tsx';
import css from './family-diary.module.css';
import type { Press } from './use-press.ts';
import { usePressRefusal } from './use-press-refusal.ts';

interface SiblingResultsProps {
  week: string;
  siblings: readonly ViewerChildFieldsFragment[];
  press: Press;
  /** The child whose card it is. */
  except: string;
  timeZone: string;
}

/** What a press brought for each of the other children. */
export function SiblingResults({ week, siblings, press, except, timeZone }: SiblingResultsProps) {
  const { moment } = useDates();
  const refusalText = usePressRefusal();
  return siblings.map((sibling) => {
    const result = sibling.studentId === except ? undefined : press.resultOf(sibling.studentId, week);
    if (!result) return null;
    const { outcome, receivedAt, receiptNumber: number, state } = result;
    const title = shortTitle(sibling);
    return outcome === 'REFUSED' ? (
      <Notice key={sibling.studentId} tone="bad" live title={title}>
        {refusalText(result.refusal)}
      </Notice>
    ) : (
      <Notice
        key={sibling.studentId}
        tone={state === 'LATE' ? 'warn' : 'ok'}
        live
        title={state === 'LATE' ? <Trans>{title} — с опозданием</Trans> : <Trans>✓ {title} — тоже</Trans>}
      >
        {receivedAt ? moment(receivedAt, timeZone) : null}
        <br />
        <Trans>
          Квитанция <b className={css.number}>{number}</b>
        </Trans>
      </Notice>
    );
  });
}
