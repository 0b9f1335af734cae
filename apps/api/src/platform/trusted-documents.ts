import { readFileSync } from 'node:fs';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { RequestHandler } from 'express';

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

/** Refuses a request that brings a document of its own. */
export const onlyTrusted: RequestHandler = (request, response, next) => {
  if (request.body && !Array.isArray(request.body) && request.body.query === undefined) return next();
  response
    .status(400)
    .json({ errors: [{ message: 'UNTRUSTED_DOCUMENT', extensions: { code: 'BAD_REQUEST' } }] });
};
