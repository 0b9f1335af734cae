import { Skeleton } from '@vedomo/ui/family/skeleton';
import { lazy, Suspense, useState } from 'react';
import { Provider } from 'urql';
import { ViewerGate } from '../access/viewer-gate.tsx';
import { FrontDoor } from './front-door.tsx';
import { destination, homeOf } from './home.ts';
import { PartBoundary } from '../access/part-boundary.tsx';
import type { ViewerFieldsFragment } from '../gql/graphql.ts';
import type { ForecastParts } from '../diary/family/forecast-parts.ts';
import { createApi } from '../lib/api.ts';
import { extendLanguage } from '../lib/language.ts';
import { chooseMembership } from '../lib/membership.ts';

const SignInPage = lazy(async () => ({ default: (await import('../access/sign-in.page.tsx')).SignInPage }));
const JoinPage = lazy(() => import('../access/join.page.tsx'));
const SetupPage = lazy(() => import('../access/setup.page.tsx'));
const forecastWords = () => extendLanguage((language) => import(`../locales/${language}/forecast.po`));
const ForecastSection: ForecastParts['Section'] = lazy(async () => {
  const [section] = await Promise.all([import('../forecast/family/forecast-section.tsx'), forecastWords()]);
  return section;
});
const ForecastNote: ForecastParts['Note'] = lazy(async () => {
  const [note] = await Promise.all([import('../forecast/family/forecast-note.tsx'), forecastWords()]);
  return note;
});
const forecast: ForecastParts = {
  Section: (props) => (
    <PartBoundary>
      <ForecastSection {...props} />
    </PartBoundary>
  ),
  Note: (props) => (
    <PartBoundary>
      <ForecastNote {...props} />
    </PartBoundary>
  ),
};
const FamilyDiaryPage = lazy(() => import('../diary/family/family-diary.page.tsx'));

/** The light entry: a handful of addresses for families and for whoever is not signed in; no router. */
export function FamilyApp() {
  const [api] = useState(createApi);
  const path = location.pathname;
  // A page load, so that nothing of the person before stays in memory.
  const enter = (viewer: ViewerFieldsFragment) => location.assign(destination(viewer));
  return (
    <Provider value={api}>
      <PartBoundary>
        <Suspense fallback={<Skeleton blocks={[72, 320]} />}>
          {path.startsWith('/diary') ? (
            <ViewerGate>
              {(viewer) => (
                <FamilyDiaryPage
                  viewer={viewer}
                  forecast={forecast}
                  onWork={(membershipId) => toWork(viewer, membershipId)}
                />
              )}
            </ViewerGate>
          ) : path.startsWith('/join') ? (
            <JoinPage onJoined={enter} />
          ) : path === '/setup' ? (
            <SetupPage onCreated={enter} />
          ) : path === '/' ? (
            <FrontDoor>
              <SignInPage onSignedIn={enter} />
            </FrontDoor>
          ) : (
            <SignInPage onSignedIn={enter} />
          )}
        </Suspense>
      </PartBoundary>
    </Provider>
  );
}

/** A page load, so that nothing the family has seen stays in memory. */
function toWork(viewer: ViewerFieldsFragment, membershipId: string): void {
  chooseMembership(membershipId);
  location.assign(homeOf(viewer));
}
