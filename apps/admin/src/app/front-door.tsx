import { Skeleton } from '@vedomo/ui/family/skeleton';
import { type ReactNode, useEffect } from 'react';
import { useQuery } from 'urql';
import { ViewerDocument } from '../gql/light/graphql.ts';
import { homeOf } from './home.ts';

/** The bare address: who is signed in goes on to work or diary, everybody else sees what is inside. */
export function FrontDoor({ children }: { children: ReactNode }) {
  const [{ data, error }] = useQuery({ query: ViewerDocument });
  const viewer = data?.viewer;
  useEffect(() => {
    // In place of this address, or going back would only lead here and on again.
    if (viewer) location.replace(homeOf(viewer));
  }, [viewer]);
  return viewer === null || error ? children : <Skeleton blocks={[72, 320]} />;
}
