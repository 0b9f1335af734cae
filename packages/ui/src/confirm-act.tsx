import { Modal } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type ConfirmActLabels, confirmActLabels } from './confirm-act-labels.ts';
import css from './confirm-act.module.css';
import { Button } from './family/button.tsx';
import { Notice } from './family/notice.tsx';
import { useFocusBack } from './focus-back.ts';
import { TextAreaField, TextField } from './form-fields.tsx';
import { useLabels } from './locale.tsx';

export interface ConfirmActProps {
  open: boolean;
  /** The act as a question or a heading: «Утвердить редакцию № 3». */
  title: string;
  /** What it does and what cannot be undone. */
  children: ReactNode;
  /** The act again, as a verb: «Утвердить». Never «ОК». */
  confirmText: string;
  danger?: boolean | undefined;
  reason?: 'none' | 'optional' | 'required' | undefined;
  /** A phrase to be typed, for what binds the whole school. */
  typed?: string | undefined;
  busy?: boolean | undefined;
  /** Why the server refused. */
  error?: ReactNode;
  onConfirm: (given: { reason: string }) => void;
  onCancel: () => void;
  labels?: Partial<ConfirmActLabels> | undefined;
}

// Apart from the dialog, so that what was typed goes with it when it closes.
function ConfirmForm(props: ConfirmActProps) {
  const { children, confirmText, danger, reason: rule = 'none', typed, busy = false } = props;
  const labels = useLabels(confirmActLabels, props.labels);
  const [reason, setReason] = useState('');
  const [phrase, setPhrase] = useState('');
  const [tried, setTried] = useState(false);

  const reasonMissing = rule === 'required' && reason.trim() === '';
  const phraseWrong = typed !== undefined && phrase.trim().toLowerCase() !== typed.toLowerCase();

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!reasonMissing && !phraseWrong && !busy) props.onConfirm({ reason: reason.trim() });
  }

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <div className={css.what}>{children}</div>
      {rule === 'none' ? null : (
        <TextAreaField
          label={rule === 'optional' ? `${labels.reason} ${labels.optional}` : labels.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && reasonMissing ? labels.reasonNeeded : undefined}
          data-autofocus
        />
      )}
      {typed === undefined ? null : (
        <TextField
          label={labels.type(typed)}
          value={phrase}
          autoComplete="off"
          onChange={(event) => setPhrase(event.currentTarget.value)}
          error={tried && phraseWrong ? labels.typeMismatch : undefined}
        />
      )}
      {props.error === undefined || props.error === null ? null : (
        <Notice tone="bad" live>
          {props.error}
        </Notice>
      )}
      <div className={css.buttons}>
        <Button onClick={props.onCancel} disabled={busy}>
          {labels.cancel}
        </Button>
        <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={busy}>
          {confirmText}
        </Button>
      </div>
    </form>
  );
}

/** Confirmation of an act that leaves a trace. Nothing is optimistic: it stays open until the answer. */
export function ConfirmAct(props: ConfirmActProps) {
  useFocusBack(props.open);
  return (
    <Modal
      opened={props.open}
      onClose={props.busy ? () => undefined : props.onCancel}
      title={<span className={css.title}>{props.title}</span>}
      returnFocus={false}
      withCloseButton={false}
      centered
      size={520}
      padding={20}
      transitionProps={{ duration: 120 }}
    >
      <ConfirmForm {...props} />
    </Modal>
  );
}
