import { Trans } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import type { FormEvent, ReactNode } from 'react';
import css from './calendar.module.css';
import type { ChangeRefusal } from './use-calendar-change.ts';

interface FormFrameProps {
  busy: boolean;
  refusal: ChangeRefusal | null;
  /** The fields that show a refusal of their own; others are shown above. */
  fields: readonly string[];
  onSubmit: () => void;
  onRemove?: (() => void) | undefined;
  children: ReactNode;
}

/** What the forms of the calendar share: the refusal above, the next step below. */
export function FormFrame({ busy, refusal, fields, onSubmit, onRemove, children }: FormFrameProps) {
  const general = refusal && !(refusal.field && fields.includes(refusal.field));
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy) onSubmit();
  }
  return (
    <form onSubmit={submit} noValidate className={css.fields}>
      {general ? (
        <Notice tone="bad" live>
          {refusal.text}
        </Notice>
      ) : null}
      {children}
      <div className={css.buttons}>
        {onRemove ? (
          <Button kind="danger" onClick={onRemove} busy={busy}>
            <Trans>Удалить</Trans>
          </Button>
        ) : null}
        <Button type="submit" kind="primary" busy={busy}>
          <Trans>Что изменится</Trans>
        </Button>
      </div>
    </form>
  );
}
