import { Trans, useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { Notice } from '@vedomo/ui/family/notice';
import { TextField } from '@vedomo/ui/family/text-field';
import { type FormEvent, useState } from 'react';
import { refusalOf } from '../lib/refusal.ts';
import css from './access.module.css';
import type { InvitationKey } from './invitation-key.ts';
import { useJoiningRefusalText } from './use-joining-refusal-text.ts';

interface JoinCodeFormProps {
  given: InvitationKey;
  busy: boolean;
  error: CombinedError | undefined;
  /** Nobody is signed in here, as far as is known. */
  isSignedOut: boolean;
  onCode: (key: InvitationKey) => void;
}

/** The first step for whoever typed the address instead of scanning it, or whose code was refused. */
export function JoinCodeForm({ given, busy, error, isSignedOut, onCode }: JoinCodeFormProps) {
  const { t } = useLingui();
  const refusalText = useJoiningRefusalText();
  const [code, setCode] = useState(given.code);
  const [schoolCode, setSchoolCode] = useState(given.schoolCode);
  // Not while a code that came with the address is being looked up: it would only flicker.
  const text = error && !busy ? refusalText(error) : undefined;
  const ofCode = text !== undefined && error && refusalOf(error).field === 'code';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy) onCode({ schoolCode: schoolCode.trim(), code: code.trim() });
  }

  return (
    <Card>
      <header className={css.intro}>
        <h1 className={css.title}>
          <Trans>Приглашение</Trans>
        </h1>
        <p className={css.under}>
          <Trans>Код напечатан на листке, который дала школа.</Trans>
        </p>
      </header>
      <form onSubmit={submit} className={css.stack}>
        {text !== undefined && !ofCode ? (
          <Notice tone="bad" live>
            {text}
          </Notice>
        ) : null}
        <div className={css.code}>
          <TextField
            label={<Trans>Код приглашения</Trans>}
            placeholder="XXXXX-XXXXX"
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={40}
            required
            value={code}
            onChange={setCode}
            error={ofCode ? <span role="alert">{text}</span> : undefined}
          />
        </div>
        {given.schoolCode === '' || ofCode ? (
          <TextField
            label={<Trans>Школа</Trans>}
            optionalText={t`не обязательно`}
            hint={<Trans>Последнее слово адреса на приглашении, например school12.</Trans>}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            value={schoolCode}
            onChange={setSchoolCode}
          />
        ) : null}
        <Button type="submit" kind="primary" size="big" busy={busy} busyText={<Trans>Ищем…</Trans>}>
          <Trans>Дальше</Trans>
        </Button>
        {isSignedOut ? (
          <p className={css.note}>
            <Trans>
              Уже есть вход? <a href="/sign-in">Войти</a>
            </Trans>
          </p>
        ) : null}
      </form>
    </Card>
  );
}
