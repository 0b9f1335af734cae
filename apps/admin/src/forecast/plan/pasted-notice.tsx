import { Plural, Trans } from '@lingui/react/macro';
import { ChangeNotice } from './change-notice.tsx';
import type { Pasted } from './use-pasted.ts';

interface PastedNoticeProps {
  pasted: Pasted;
  busy: boolean;
  /** Why they were not taken back. */
  error: string | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** How many works the table has brought, with the way back. */
export function PastedNotice({ pasted, busy, error, onUndo, onDismiss }: PastedNoticeProps) {
  const { works, undone } = pasted;
  return (
    <ChangeNotice
      tone={error ? 'bad' : undone ? 'plain' : 'ok'}
      busy={busy}
      undo={undone ? null : { words: <Trans>Отменить добавление</Trans>, run: onUndo }}
      onDismiss={onDismiss}
    >
      {error ??
        (undone ? (
          <Trans>Добавленное из таблицы убрано из плана.</Trans>
        ) : (
          <Plural
            value={works.length}
            one="Из таблицы добавлена # работа."
            few="Из таблицы добавлены # работы."
            many="Из таблицы добавлено # работ."
            other="Из таблицы добавлено # работы."
          />
        ))}
    </ChangeNotice>
  );
}
