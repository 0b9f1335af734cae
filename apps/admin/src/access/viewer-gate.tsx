import { Trans } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { EmptyState } from '@vedomo/ui/family/empty-state';
import { PhoneShell } from '@vedomo/ui/family/phone-shell';
import { Skeleton } from '@vedomo/ui/family/skeleton';
import { type ReactNode, useEffect } from 'react';
import { useQuery } from 'urql';
import { ViewerDocument, type ViewerFieldsFragment } from '../gql/light/graphql.ts';

/** Shows what is inside to a signed-in person; sends others to sign in, and back here afterwards. */
export function ViewerGate({ children }: { children: (viewer: ViewerFieldsFragment) => ReactNode }) {
  const [{ data, error, fetching }, again] = useQuery({ query: ViewerDocument });
  const signedOut = data?.viewer === null;
  useEffect(() => {
    if (signedOut) location.replace(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`);
  }, [signedOut]);
  if (data?.viewer) return children(data.viewer);
  return (
    <PhoneShell centred>
      {error ? (
        <EmptyState
          title={<Trans>Нет связи со школой</Trans>}
          action={
            <Button kind="primary" busy={fetching} onClick={() => again({ requestPolicy: 'network-only' })}>
              <Trans>Попробовать ещё раз</Trans>
            </Button>
          }
        />
      ) : (
        <Skeleton blocks={[72, 160, 96]} />
      )}
    </PhoneShell>
  );
}
