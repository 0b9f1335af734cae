import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { refusalOf } from '../../lib/refusal.ts';

/**
 * What a query answered last, when asking again finds no connection: a page that was there stays there.
 * What the server itself refuses is gone.
 */
export function useKeptAnswer<Data>(
  data: Data | undefined,
  error: CombinedError | undefined,
): Data | undefined {
  const [kept, setKept] = useState(data);
  if (data !== undefined && data !== kept) setKept(data);
  return data ?? (error && refusalOf(error).reason !== 'NETWORK' ? undefined : kept);
}
