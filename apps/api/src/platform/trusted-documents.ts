import { readFileSync } from 'node:fs';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';

type Cache = NonNullable<
  Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>['cache']
>;

/** The documents that the SPA was built with, by hash; nothing can be added while running. */
export function trustedDocuments(file: string): Cache {
  const documents = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  return {
    get: async (key) => documents.get(key.replace(/^apq:/, '')),
    set: async () => undefined,
    delete: async () => false,
  };
}

/** Whether a request names a document by its hash and brings none of its own. */
export const isTrusted = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && !Array.isArray(body) && !('query' in body);
