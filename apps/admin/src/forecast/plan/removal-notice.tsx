import { Trans } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import { useDates } from '../../lib/dates.ts';
import type { Removal } from './use-removal.ts';
import css from './work-plan.module.css';

interface RemovalNoticeProps {
  removal: Removal;
  busy: boolean;
  /** Why it was not removed, or not put back. */
  error: string | null;
  onUndo: () => void;
  onDismiss: () => void;
}

// The button that was pressed is gone with its row.
const takeFocus = (place: HTMLDivElement | null) => place?.focus();

/** What became of a removed work, with the way back where there is one. It stays in sight, however far down the row was. */
export function RemovalNotice({ removal, busy, error, onUndo, onDismiss }: RemovalNoticeProps) {
  const { longDate } = useDates();
  const { work, subjectTitle, canUndo, undone } = removal;
  const name = [subjectTitle, longDate(work.onDate)].filter(Boolean).join(', ');
  return (
    <div className={css.removal} tabIndex={-1} ref={takeFocus}>
      <Notice
        live
        tone={error ? 'bad' : undone ? 'plain' : 'ok'}
        action={
          <span className={css.buttons}>
            {canUndo && !undone ? (
              <Button size="small" busy={busy} onClick={onUndo}>
                <Trans>Отменить удаление</Trans>
              </Button>
            ) : null}
            <Button size="small" kind="quiet" onClick={onDismiss}>
              <Trans>Скрыть</Trans>
            </Button>
          </span>
        }
      >
        {error ??
          (undone ? <Trans>Работа возвращена: {name}.</Trans> : <Trans>Работа удалена: {name}.</Trans>)}
      </Notice>
    </div>
  );
}
