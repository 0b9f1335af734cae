import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import { Segmented } from '@vedomo/ui/family/segmented';
import type { JoiningQuery } from '../gql/graphql.ts';
import css from './access.module.css';
import { CredentialsFields } from './credentials-fields.tsx';
import type { JoinDraft } from './join-draft.ts';

interface JoinAccountFieldsProps {
  draft: JoinDraft;
  onChange: (changed: Partial<JoinDraft>) => void;
  errorOf: (field: string) => string | undefined;
  viewer: JoiningQuery['viewer'] | null;
}

/** How to sign in from now on: with a new login, with one that is there, or as whoever is signed in here. */
export function JoinAccountFields({ draft, onChange, errorOf, viewer }: JoinAccountFieldsProps) {
  const { t } = useLingui();
  const { account, login, password } = draft;
  return (
    <Card title={<Trans>Ваш вход</Trans>}>
      <div className={css.stack}>
        <Segmented
          label={t`Ваш вход`}
          options={[
            ...(viewer ? [{ value: 'CURRENT' as const, label: t`Этот вход` }] : []),
            { value: 'NEW' as const, label: t`Новый` },
            { value: 'EXISTING' as const, label: viewer ? t`Другой` : t`У меня есть` },
          ]}
          value={account}
          onChange={(chosen) => onChange({ account: chosen })}
        />
        {account === 'CURRENT' ? (
          <p>
            <Trans>
              Сейчас открыт вход «{viewer?.login}» ({viewer?.displayName}). Если это вы, приглашение добавится
              к нему.
            </Trans>
          </p>
        ) : (
          <>
            {account === 'EXISTING' ? (
              <p className={css.note}>
                <Trans>
                  Например, вы работаете в школе или у вас есть ещё ребёнок. Приглашение добавится к вашему
                  входу.
                </Trans>
              </p>
            ) : null}
            <CredentialsFields
              kind={account === 'NEW' ? 'new' : 'current'}
              login={login}
              password={password}
              onChange={onChange}
              errorOf={errorOf}
            />
          </>
        )}
      </div>
    </Card>
  );
}
