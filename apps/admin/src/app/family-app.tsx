import type { Client } from '@urql/core';
import { Skeleton } from '@vedomo/ui/family/skeleton';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { SignInPage } from '../access/sign-in.page.tsx';
import { ViewerGate } from '../access/viewer-gate.tsx';
import { homeOf } from './home.ts';
import { createApi } from '../lib/api.ts';

const FamilyDiaryPage = lazy(() => import('../diary/family/family-diary.page.tsx'));

/** The light entry: a handful of addresses for families and for whoever is not signed in; no router. */
export function FamilyApp() {
  const [generation, setGeneration] = useState(0);
  const api: Client = useMemo(() => createApi(), [generation]);
  const path = location.pathname;
  return (
    <Provider value={api}>
      <Suspense fallback={<Skeleton lines={6} />}>
        {path.startsWith('/diary') ? (
          <ViewerGate>{(viewer) => <FamilyDiaryPage viewer={viewer} />}</ViewerGate>
        ) : (
          <SignInPage
            onSignedIn={(viewer) => {
              setGeneration(generation + 1);
              location.assign(homeOf(viewer));
            }}
          />
        )}
      </Suspense>
    </Provider>
  );
}
