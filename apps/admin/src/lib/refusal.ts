import type { CombinedError } from '@urql/core';

export interface RefusalReason {
  /** The rule's name of the refusal; NETWORK when the server could not be reached. */
  readonly reason: string;
  readonly field?: string;
  /** What the sentence counts or names. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The number under which the server's log has an internal error. */
  readonly reference?: string;
}

/** What the server refused, in a form that a page can turn into a sentence. */
export function refusalOf(error: CombinedError): RefusalReason {
  if (error.networkError && !error.graphQLErrors.length) return { reason: 'NETWORK' };
  return refusalIn(error.graphQLErrors[0]?.extensions ?? {});
}

/** The same of one answer's `extensions`, in which the graph and the files refuse alike. */
export function refusalIn(extensions: Readonly<Record<string, unknown>>): RefusalReason {
  const text = (key: string) => (typeof extensions[key] === 'string' ? extensions[key] : undefined);
  const field = text('field');
  const reference = text('reference');
  const params = extensions['params'] as RefusalReason['params'];
  return {
    reason: text('reason') ?? text('code') ?? 'INTERNAL',
    ...(field && { field }),
    ...(reference && { reference }),
    ...(params && { params }),
  };
}
