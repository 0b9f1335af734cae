import { Skeleton } from '@vedomo/ui/family/skeleton';
import { lazy, Suspense, useState } from 'react';
import { Provider } from 'urql';
import { SignInPage } from '../access/sign-in.page.tsx';
import { ViewerGate } from '../access/viewer-gate.tsx';
import { destination } from './home.ts';
import { createApi } from '../lib/api.ts';

const FamilyDiaryPage = lazy(() => import('../diary/family/family-diary.page.tsx'));

/** The light entry: a handful of addresses for families and for whoever is not signed in; no router. */
export function FamilyApp() {
  const [api] = useState(createApi);
  const path = location.pathname;
  return (
    <Provider value={api}>
      <Suspense fallback={<Skeleton lines={6} />}>
        {path.startsWith('/diary') ? (
          <ViewerGate>{(viewer) => <FamilyDiaryPage viewer={viewer} />}</ViewerGate>
        ) : (
          <SignInPage
            // A page load, so that nothing of the person before stays in memory.
            onSignedIn={(viewer) => location.assign(destination(viewer))}
          />
        )}
      </Suspense>
    </Provider>
  );
}
