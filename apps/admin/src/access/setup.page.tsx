import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { ErrorSummary } from '@vedomo/ui/family/error-summary';
import { PhoneShell } from '@vedomo/ui/family/phone-shell';
import { type FormEvent, useEffect } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  CreateSchoolDocument,
  InstallationDocument,
  type ViewerFieldsFragment,
} from '../gql/light/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import css from './access.module.css';
import { CredentialsFields } from './credentials-fields.tsx';
import { fieldId } from './join-draft.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { PersonNameFields } from './person-name-fields.tsx';
import { useSetupDraft } from './setup-draft.ts';
import { SetupSchoolFields } from './setup-school-fields.tsx';
import { useJoiningRefusalText } from './use-joining-refusal-text.ts';

/** The first run of an installation: its school and the administrator. Shown only while there is no school. */
export default function SetupPage({ onCreated }: { onCreated: (viewer: ViewerFieldsFragment) => void }) {
  const { t } = useLingui();
  const refusalText = useJoiningRefusalText();
  const { draft, change } = useSetupDraft();
  const [{ data }] = useQuery({ query: InstallationDocument });
  const [{ fetching, error }, create] = useMutation(CreateSchoolDocument);
  const over = data?.installation.needsFirstRun === false && !fetching;
  useEffect(() => {
    document.title = t`Первый запуск — Ведомо`;
    if (over) location.replace('/sign-in');
  }, [over, t]);

  const field = error && refusalOf(error).field;
  const errorOf = (name: string) => (error && field === name ? refusalText(error) : undefined);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const { startsOn, endsOn, codeTyped: _, ...rest } = draft;
    const { data: created } = await create({ input: { ...rest, academicYear: { startsOn, endsOn } } });
    if (created) onCreated(created.createSchool);
  }

  return (
    <PhoneShell centred note={<Trans>Школа и семья знают</Trans>} account={<LanguageSwitch />}>
      <form onSubmit={(event) => void submit(event)} className={css.stack}>
        <header className={css.intro}>
          <h1>
            <Trans>Первый запуск</Trans>
          </h1>
          <p>
            <Trans>
              Назовите школу и того, кто будет здесь администратором. Остальное заполняется потом.
            </Trans>
          </p>
        </header>
        <ErrorSummary
          title={t`Создать школу не получилось`}
          errors={error ? [{ fieldId: field && fieldId(field), text: refusalText(error) }] : []}
        />
        <SetupSchoolFields draft={draft} onChange={change} errorOf={errorOf} />
        <Card title={<Trans>Администратор</Trans>}>
          <div className={css.stack}>
            <PersonNameFields name={draft} onChange={change} errorOf={errorOf} />
            <CredentialsFields
              kind="new"
              login={draft.login}
              password={draft.password}
              onChange={change}
              errorOf={errorOf}
            />
          </div>
        </Card>
        <Button type="submit" kind="primary" size="big" busy={fetching} busyText={<Trans>Создаём…</Trans>}>
          <Trans>Создать школу и войти</Trans>
        </Button>
      </form>
    </PhoneShell>
  );
}
