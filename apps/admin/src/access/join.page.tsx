import { Trans, useLingui } from '@lingui/react/macro';
import { PhoneShell } from '@vedomo/ui/family/phone-shell';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { JoiningDocument, ViewerDocument, type ViewerFieldsFragment } from '../gql/light/graphql.ts';
import { chooseMembership } from '../lib/membership.ts';
import { JoinBack } from './join-back.tsx';
import { JoinCodeForm } from './join-code-form.tsx';
import { JoinForm } from './join-form.tsx';
import { invitationKeyOf } from './invitation-key.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** Joining a school with the code of a printed invitation: /join, /join/school12, /join/school12/XXXXX-XXXXX. */
export default function JoinPage({ onJoined }: { onJoined: (viewer: ViewerFieldsFragment) => void }) {
  const { t } = useLingui();
  const [key, setKey] = useState(() => invitationKeyOf(location.pathname));
  const [{ data, error, fetching }, again] = useQuery({
    query: JoiningDocument,
    variables: key,
    pause: key.code === '',
  });
  const [{ data: known, error: unknown }] = useQuery({ query: ViewerDocument });
  const viewer = known?.viewer;
  useEffect(() => {
    document.title = t`Приглашение — Ведомо`;
  }, [t]);

  return (
    <PhoneShell centred note={<Trans>Школа и семья знают</Trans>} account={<LanguageSwitch />}>
      {viewer ? <JoinBack viewer={viewer} /> : null}
      {data ? (
        <JoinForm
          invitation={data.invitation}
          code={key.code}
          viewer={data.viewer ?? null}
          onJoined={({ viewer, membershipId }) => {
            chooseMembership(membershipId);
            onJoined(viewer);
          }}
        />
      ) : (
        <JoinCodeForm
          given={key}
          busy={fetching}
          error={error}
          isSignedOut={viewer === null || unknown !== undefined}
          onCode={(typed) => {
            if (typed.code === key.code && typed.schoolCode === key.schoolCode)
              again({ requestPolicy: 'network-only' });
            else setKey(typed);
          }}
        />
      )}
    </PhoneShell>
  );
}
