/** An operation that a request names by the hash of its document instead of bringing the document. */
export interface NamedOperation {
  readonly queryHash: string;
  readonly operationName: string | null;
  readonly variables: object;
}

/** @returns null for a body that says it otherwise, or wrongly: Apollo knows what to answer */
export function namedOperation(body: unknown): NamedOperation | null {
  if (!isRecord(body) || 'query' in body || !isRecord(body.extensions)) return null;
  const { operationName = null, variables, extensions } = body;
  if (typeof operationName !== 'string' && operationName !== null) return null;
  if (!isRecord(variables ?? {})) return null;
  const { persistedQuery } = extensions;
  if (!isRecord(persistedQuery) || persistedQuery.version !== 1) return null;
  const { sha256Hash } = persistedQuery;
  if (typeof sha256Hash !== 'string') return null;
  return { queryHash: sha256Hash, operationName, variables: variables ?? {} };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
