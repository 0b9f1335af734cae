import { Trans } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import type { ReactNode } from 'react';
import { useTakenFocus } from '../../lib/use-taken-focus.ts';
import css from './work-plan.module.css';

interface ChangeNoticeProps {
  /** The change. */
  of: object;
  tone: 'ok' | 'bad' | 'plain';
  busy: boolean;
  /** The way back, with its words; null where there is none. */
  undo: { readonly words: ReactNode; readonly run: () => void } | null;
  onDismiss: () => void;
  children: ReactNode;
}

/** What became of a change of the plan. It stays in sight, however far down the page is. */
export function ChangeNotice({ of, tone, busy, undo, onDismiss, children }: ChangeNoticeProps) {
  const place = useTakenFocus(of);
  return (
    <div className={css.notice} tabIndex={-1} ref={place}>
      <Notice
        live
        tone={tone}
        action={
          <span className={css.buttons}>
            {undo ? (
              <Button size="small" busy={busy} onClick={undo.run}>
                {undo.words}
              </Button>
            ) : null}
            <Button size="small" kind="quiet" onClick={onDismiss}>
              <Trans>Скрыть</Trans>
            </Button>
          </span>
        }
      >
        {children}
      </Notice>
    </div>
  );
}
