import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@vedomo/ui/family/notice';
import { useEffect, useRef } from 'react';
import type { DutyCardFieldsFragment, FamilyAcknowledgementFieldsFragment } from '../../gql/light/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { useAcknowledgedText } from './acknowledged-text.ts';
import css from './family-diary.module.css';
import type { PressResult } from './use-press.ts';
import { usePressRefusal } from './use-press-refusal.ts';

interface CardReceiptsProps {
  card: DutyCardFieldsFragment;
  /** Of the press in this visit: stands in until the card itself has come anew. */
  result: PressResult | undefined;
  timeZone: string;
  isGuardian: boolean;
}

/** The receipts of a week: one's own first. */
export function CardReceipts({ card, result, timeZone, isGuardian }: CardReceiptsProps) {
  const { moment } = useDates();
  const refusalText = usePressRefusal();
  const own = card.acknowledgements.find((each) => each.own);
  const others = card.acknowledgements.filter((each) => !each.own);
  const receivedAt = own?.receivedAt ?? result?.receivedAt;
  const number = own?.receiptNumber ?? result?.receiptNumber;
  const late = card.state === 'LATE' || (!own && result?.state === 'LATE');
  // The button that was pressed is gone: whoever used the keyboard goes on from the receipt.
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result && document.activeElement === document.body) box.current?.focus();
  }, [result]);
  if (!result && card.acknowledgements.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className={css.receipts}>
      {result?.outcome === 'REFUSED' ? (
        <Notice tone="bad" live>
          {refusalText(result.refusal)}
        </Notice>
      ) : null}
      {receivedAt && number ? (
        <Notice
          tone={late ? 'warn' : 'ok'}
          live={result !== undefined}
          title={late ? <Trans>Вы ознакомились — с опозданием</Trans> : <Trans>✓ Вы ознакомились</Trans>}
        >
          {own && own.route !== 'OWN_PRESS' ? (
            <AcknowledgementLine acknowledgement={own} timeZone={timeZone} />
          ) : (
            moment(receivedAt, timeZone)
          )}
          <br />
          <Trans>
            Квитанция <b className={css.number}>{number}</b>
          </Trans>
          {own ? <Opened sections={own.sections} /> : null}
          {card.othersOwe > 0 ? (
            <p>
              <Plural
                value={card.othersOwe}
                one="Школа ждёт ознакомления ещё # представителя."
                few="Школа ждёт ознакомления ещё # представителей."
                many="Школа ждёт ознакомления ещё # представителей."
                other="Школа ждёт ознакомления ещё # представителей."
              />
            </p>
          ) : null}
        </Notice>
      ) : null}
      {others.map((each) => (
        <Notice
          key={each.receiptNumber}
          tone={card.state === 'LATE' ? 'warn' : card.state === 'ON_TIME' ? 'ok' : 'plain'}
          title={<Trans>Ознакомление есть: {each.guardianName}</Trans>}
        >
          <AcknowledgementLine acknowledgement={each} timeZone={timeZone} />
          {isGuardian ? null : <Opened sections={each.sections} />}
        </Notice>
      ))}
    </div>
  );
}

interface AcknowledgementLineProps {
  acknowledgement: FamilyAcknowledgementFieldsFragment;
  timeZone: string;
}

/** When and in which way it came. */
function AcknowledgementLine({ acknowledgement, timeZone }: AcknowledgementLineProps) {
  return useAcknowledgedText()(acknowledgement, timeZone);
}

function Opened({ sections }: { sections: readonly ('SCHEDULE' | 'FINAL_MARKS')[] }) {
  const { t } = useLingui();
  const names = { SCHEDULE: t`Расписание`, FINAL_MARKS: t`Итоговые оценки` };
  return (
    <p className={css.small}>
      {sections.length > 0 ? (
        <Trans>Открыто перед ознакомлением: {sections.map((section) => names[section]).join(', ')}</Trans>
      ) : (
        <Trans>Разделы перед ознакомлением не открывались</Trans>
      )}
    </p>
  );
}
