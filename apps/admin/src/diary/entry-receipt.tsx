import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import { useTakenFocus } from '../lib/use-taken-focus.ts';
import css from './class-week.module.css';
import { useOutcomeText } from './use-entry-refusal-text.ts';
import type { EntryReceipt as Receipt } from './use-record-paper.ts';

interface EntryReceiptProps {
  receipt: Receipt;
  nameOf: (studentId: string) => string;
  undoing: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What the last entry did, with the way back while there is one; each refused row with its reason. */
export function EntryReceipt({ receipt, nameOf, undoing, onUndo, onDismiss }: EntryReceiptProps) {
  const outcomeText = useOutcomeText();
  const place = useTakenFocus(receipt);
  const { recorded, refused, undone } = receipt;
  const only = recorded.length === 1 ? nameOf(recorded[0]!.studentId) : null;
  return (
    <div className={css.receipt} tabIndex={-1} ref={place}>
      <Notice
        live
        tone={refused.length > 0 ? 'warn' : undone ? 'plain' : 'ok'}
        action={
          <span className={css.buttons}>
            {undone || recorded.length === 0 ? null : (
              <Button size="small" busy={undoing} onClick={onUndo}>
                <Trans>Отменить запись</Trans>
              </Button>
            )}
            <Button size="small" kind="quiet" onClick={onDismiss}>
              <Trans>Скрыть</Trans>
            </Button>
          </span>
        }
      >
        {undone ? (
          <p>
            <Trans>Запись отменена. След о ней остался.</Trans>
          </p>
        ) : only ? (
          <p>
            <Trans>Записано: {only}.</Trans>
          </p>
        ) : recorded.length > 0 ? (
          <p>
            <Plural
              value={recorded.length}
              one="Записана # семья."
              few="Записаны # семьи."
              many="Записано # семей."
              other="Записано # семьи."
            />
          </p>
        ) : null}
        {refused.map(({ studentId, outcome }) => (
          <p key={studentId}>
            {nameOf(studentId)}: {outcomeText(outcome)}
          </p>
        ))}
      </Notice>
    </div>
  );
}
