import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { Notice } from '@vedomo/ui/family/notice';
import { PasswordField } from '@vedomo/ui/family/password-field';
import { PhoneShell } from '@vedomo/ui/family/phone-shell';
import { TextField } from '@vedomo/ui/family/text-field';
import { type FormEvent, useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { InstallationDocument, SignInDocument, type ViewerFieldsFragment } from '../gql/light/graphql.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { useRefusalText } from '../lib/refusal-text.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import css from './access.module.css';

/** Signing in: for families, teachers and staff alike. */
export function SignInPage({ onSignedIn }: { onSignedIn: (viewer: ViewerFieldsFragment) => void }) {
  const { t } = useLingui();
  const refusalText = useRefusalText();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [{ data }] = useQuery({ query: InstallationDocument });
  const [{ fetching, error }, signIn] = useMutation(SignInDocument);
  const installation = data?.installation;

  useEffect(() => {
    document.title = t`Вход — Ведомо`;
    if (installation?.needsFirstRun) location.replace('/setup');
  }, [installation, t]);

  async function enter(name: string, secret: string) {
    const { data: signedIn } = await signIn({ input: { login: name, password: secret } });
    if (signedIn) onSignedIn(signedIn.signIn);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void enter(login, password);
  }

  return (
    <PhoneShell centred note={<Trans>Школа и семья знают</Trans>} account={<LanguageSwitch />}>
      <Card>
        <h1 className={css.title}>
          <Trans>Вход</Trans>
        </h1>
        <form onSubmit={submit} className={css.stack}>
          {error ? (
            <Notice tone="bad" live>
              {refusalText(error)}
            </Notice>
          ) : null}
          <TextField
            label={<Trans>Логин</Trans>}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            value={login}
            onChange={setLogin}
          />
          <PasswordField
            label={<Trans>Пароль</Trans>}
            labels={{ show: t`Показать`, hide: t`Скрыть` }}
            autoComplete="current-password"
            required
            value={password}
            onChange={setPassword}
          />
          <Button type="submit" kind="primary" size="big" busy={fetching} busyText={<Trans>Входим…</Trans>}>
            <Trans>Войти</Trans>
          </Button>
          <p className={css.note}>
            <Trans>
              Ещё нет пароля? Код приглашения раздаёт классный руководитель. <a href="/join">Ввести код</a>
            </Trans>
          </p>
          <p className={css.note}>
            <Trans>
              Забыли пароль? Заведите новый вход по новому коду: родителям его даёт классный руководитель,
              сотрудникам — администратор школы.
            </Trans>
          </p>
        </form>
      </Card>
      {installation?.demoPassword ? (
        <DemoAccounts
          accounts={installation.demoAccounts}
          standsStillAt={installation.standsStillAt ?? null}
          onChoose={(chosen) => void enter(chosen, installation.demoPassword!)}
        />
      ) : null}
    </PhoneShell>
  );
}
