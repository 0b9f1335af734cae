import { useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { FilteredOutState } from '@vedomo/ui/states';
import { lazy, Suspense, useMemo } from 'react';
import { ComplianceFilters } from './compliance-filters.tsx';
import type { CompliancePart } from './compliance-part.ts';
import { ComplianceHeading } from './compliance-heading.tsx';
import { complianceSearch } from './compliance-search.ts';
import css from './compliance.module.css';
import { FallingCard } from './falling-card.tsx';
import { GradesCard } from './grades-card.tsx';
import { HeadlineFigures } from './headline-figures.tsx';
import { rateColumns } from './rate-columns.ts';
import { RatePicture } from './rate-picture.tsx';
import { selectionOf } from './selection.ts';
import { useRateWords } from './use-rate-words.ts';

// Comes with the first number that is looked behind.
const PeopleDrawer = lazy(() => import('./people-drawer.tsx'));

/** The page speaks first, then figures, picture, people. */
export function ComplianceView({ model, address }: Pick<CompliancePart, 'model' | 'address'>) {
  const { t } = useLingui();
  const { search } = address;
  const words = useRateWords(model.timeZone);
  // Not of the drawer and the look: what they change must not render forty rows again.
  const { grade, class: classId, from, to, week } = search;
  const selection = useMemo(
    () => selectionOf(model, complianceSearch({ grade, class: classId, from, to, week })),
    [model, grade, classId, from, to, week],
  );
  const columns = useMemo(() => rateColumns(model, selection, words), [model, selection, words]);
  const part = { model, address, selection, columns, words };
  const nothing = selection.classIndexes.length === 0;
  return (
    <>
      <ComplianceHeading {...part} />
      <ComplianceFilters {...part} />
      {nothing ? (
        <FilteredOutState
          title={t`Таких классов в этом учебном году нет`}
          action={
            <Button onClick={() => address.go({ grade: undefined, class: undefined })}>
              {t`Показать все классы`}
            </Button>
          }
        />
      ) : (
        <>
          {selection.headline === -1 ? null : <HeadlineFigures {...part} />}
          <RatePicture {...part} />
          <div className={css.pair}>
            <FallingCard {...part} />
            <GradesCard {...part} />
          </div>
        </>
      )}
      {search.people === undefined ? null : (
        <Suspense fallback={null}>
          <PeopleDrawer {...part} />
        </Suspense>
      )}
    </>
  );
}
