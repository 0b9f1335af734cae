import { Trans } from '@lingui/react/macro';
import { useDates } from '../../lib/dates.ts';
import { ChangeNotice } from './change-notice.tsx';
import type { Removal } from './use-removal.ts';

interface RemovalNoticeProps {
  removal: Removal;
  busy: boolean;
  /** Why it was not removed, or not put back. */
  error: string | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What became of a removed work, with the way back where there is one. */
export function RemovalNotice({ removal, busy, error, onUndo, onDismiss }: RemovalNoticeProps) {
  const { longDate } = useDates();
  const { work, subjectTitle, canUndo, undone } = removal;
  const name = [subjectTitle, longDate(work.onDate)].filter(Boolean).join(', ');
  return (
    <ChangeNotice
      of={removal}
      tone={error ? 'bad' : undone ? 'plain' : 'ok'}
      busy={busy}
      undo={canUndo && !undone ? { words: <Trans>Отменить удаление</Trans>, run: onUndo } : null}
      onDismiss={onDismiss}
    >
      {error ?? (undone ? <Trans>Работа возвращена: {name}.</Trans> : <Trans>Работа удалена: {name}.</Trans>)}
    </ChangeNotice>
  );
}
