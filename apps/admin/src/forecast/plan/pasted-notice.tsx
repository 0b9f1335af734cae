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
  const { works, takenBack } = pasted;
  const left = works.length - (takenBack ?? 0);
  return (
    <ChangeNotice
      of={pasted}
      tone={error ? 'bad' : takenBack === null ? 'ok' : 'plain'}
      busy={busy}
      undo={takenBack === null ? { words: <Trans>Отменить добавление</Trans>, run: onUndo } : null}
      onDismiss={onDismiss}
    >
      {error ??
        (takenBack === null ? (
          <Plural
            value={works.length}
            one="Из таблицы добавлена # работа."
            few="Из таблицы добавлены # работы."
            many="Из таблицы добавлено # работ."
            other="Из таблицы добавлено # работы."
          />
        ) : (
          <>
            <Trans>Добавленное из таблицы убрано из плана.</Trans>{' '}
            {left > 0 ? (
              <Plural
                value={left}
                one="# работа осталась: её уже изменили или удалили."
                few="# работы остались: их уже изменили или удалили."
                many="# работ остались: их уже изменили или удалили."
                other="# работы остались: их уже изменили или удалили."
              />
            ) : null}
          </>
        ))}
    </ChangeNotice>
  );
}
