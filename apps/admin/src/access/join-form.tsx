import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { DateField } from '@vedomo/ui/family/date-field';
import { ErrorSummary } from '@vedomo/ui/family/error-summary';
import type { FormEvent } from 'react';
import { useMutation } from 'urql';
import { JoinDocument, type JoiningQuery, type JoinMutation } from '../gql/light/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import css from './access.module.css';
import { InvitationFacts } from './invitation-facts.tsx';
import { JoinAccountFields } from './join-account-fields.tsx';
import { fieldId, type JoinDraft, useJoinDraft } from './join-draft.ts';
import { PersonNameFields } from './person-name-fields.tsx';
import { useJoiningRefusalText } from './use-joining-refusal-text.ts';

interface JoinFormProps {
  invitation: JoiningQuery['invitation'];
  code: string;
  viewer: JoiningQuery['viewer'] | null;
  onJoined: (joined: JoinMutation['joinWithInvitation']) => void;
}

const FIELDS = ['childBirthDate', 'familyName', 'givenName', 'login', 'password'];

/** Who the child is, who the person is, and how to sign in from now on: everything on one page, one button. */
export function JoinForm({ invitation, code, viewer, onJoined }: JoinFormProps) {
  const { t } = useLingui();
  const refusalText = useJoiningRefusalText();
  const { draft, change } = useJoinDraft(viewer ? 'CURRENT' : 'NEW');
  const [{ fetching, error }, join] = useMutation(JoinDocument);
  const field = error && refusalOf(error).field;
  const known = field !== undefined && FIELDS.includes(field) ? field : undefined;
  const errorOf = (name: string) => (error && known === name ? refusalText(error) : undefined);
  const { asksBirthDate, asksName, childGivenName } = invitation;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const { data } = await join({ input: toInput(draft, invitation, code) });
    if (data) onJoined(data.joinWithInvitation);
  }

  return (
    <form onSubmit={(event) => void submit(event)} className={css.stack}>
      <InvitationFacts invitation={invitation} />
      <ErrorSummary
        title={t`Присоединиться не получилось`}
        errors={error ? [{ fieldId: known && fieldId(known), text: refusalText(error) }] : []}
      />
      {asksBirthDate ? (
        <Card title={<Trans>Ребёнок</Trans>}>
          <DateField
            id={fieldId('childBirthDate')}
            label={<Trans>Дата рождения: {childGivenName}</Trans>}
            hint={<Trans>Так школа убеждается, что приглашение попало в семью.</Trans>}
            autoComplete="off"
            required
            value={draft.childBirthDate}
            onChange={(childBirthDate) => change({ childBirthDate })}
            error={errorOf('childBirthDate')}
          />
        </Card>
      ) : null}
      {asksName ? (
        <Card
          title={<Trans>Кто вы</Trans>}
          note={<Trans>Как в документах: так вас увидит классный руководитель.</Trans>}
        >
          <PersonNameFields name={draft} onChange={change} errorOf={errorOf} />
        </Card>
      ) : null}
      <JoinAccountFields draft={draft} onChange={change} errorOf={errorOf} viewer={viewer} />
      <Button type="submit" kind="primary" size="big" busy={fetching} busyText={<Trans>Присоединяем…</Trans>}>
        <Trans>Присоединиться</Trans>
      </Button>
      <p className={css.note}>
        <Trans>Приглашение сработает один раз. Дальше входите с логином и паролем.</Trans>
      </p>
    </form>
  );
}

function toInput(
  draft: JoinDraft,
  { asksBirthDate, asksName, schoolCode }: JoinFormProps['invitation'],
  code: string,
) {
  const { account, login, password, childBirthDate, familyName, givenName, middleName } = draft;
  return {
    schoolCode,
    code,
    account,
    ...(asksBirthDate && childBirthDate && { childBirthDate }),
    ...(asksName && { familyName, givenName, middleName }),
    ...(account !== 'CURRENT' && { login, password }),
  };
}
