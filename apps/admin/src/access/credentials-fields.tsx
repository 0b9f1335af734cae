import { Trans, useLingui } from '@lingui/react/macro';
import { PasswordField } from '@vedomo/ui/family/password-field';
import { TextField } from '@vedomo/ui/family/text-field';
import css from './access.module.css';
import { fieldId } from './join-draft.ts';

interface CredentialsFieldsProps {
  /** Chosen here, or asked for. */
  kind: 'new' | 'current';
  login: string;
  password: string;
  onChange: (changed: { login?: string; password?: string }) => void;
  errorOf: (field: string) => string | undefined;
}

/** Login and password as password managers expect them: one of each, with their purposes named. */
export function CredentialsFields({ kind, login, password, onChange, errorOf }: CredentialsFieldsProps) {
  const { t } = useLingui();
  const fresh = kind === 'new';
  return (
    <div className={css.stack}>
      <TextField
        id={fieldId('login')}
        label={<Trans>Логин</Trans>}
        hint={fresh ? <Trans>Почта, телефон или любое имя, которое вы не забудете.</Trans> : undefined}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        required
        value={login}
        onChange={(typed) => onChange({ login: typed })}
        error={errorOf('login')}
      />
      <PasswordField
        key={kind}
        id={fieldId('password')}
        label={fresh ? <Trans>Придумайте пароль</Trans> : <Trans>Пароль</Trans>}
        hint={
          fresh ? <Trans>Не короче 10 знаков. Хорошо подходят три-четыре слова подряд.</Trans> : undefined
        }
        labels={{ show: t`Показать`, hide: t`Скрыть` }}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        required
        value={password}
        onChange={(typed) => onChange({ password: typed })}
        error={errorOf('password')}
      />
    </div>
  );
}
