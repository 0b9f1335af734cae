import { useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { EmptyState } from '@vedomo/ui/family/empty-state';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

/** A part that cannot be loaded, without connection or after an update, takes nothing else with it. */
export function PartBoundary({ children }: { children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={FailedPart}>{children}</ErrorBoundary>;
}

function FailedPart() {
  const { t } = useLingui();
  return (
    <div role="alert">
      <EmptyState
        title={t`Не удалось загрузить`}
        // What failed to load is not asked for again before that.
        action={<Button onClick={() => location.reload()}>{t`Обновить страницу`}</Button>}
      >
        {t`Проверьте связь и обновите страницу.`}
      </EmptyState>
    </div>
  );
}
