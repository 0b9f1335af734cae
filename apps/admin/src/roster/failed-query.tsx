import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { ErrorState, NotFoundState } from '@vedomo/ui/states';
import { refusalOf } from '../lib/refusal.ts';

interface FailedQueryProps {
  error: CombinedError;
  fetching: boolean;
  onRetry: () => void;
}

/** What stands where the page would: not here or not open to this person, or a failure. */
export function FailedQuery({ error, fetching, onRetry }: FailedQueryProps) {
  const { t } = useLingui();
  const { reason, reference } = refusalOf(error);
  if (reason === 'NOT_FOUND') return <NotFoundState title={t`Этого здесь нет, или оно вам не открыто`} />;
  return <ErrorState reference={reference} onRetry={onRetry} retrying={fetching} />;
}
