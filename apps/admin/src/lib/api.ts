import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { currentMembership, membershipHeaders } from './membership.ts';

const hashOf = (document: unknown): string | undefined =>
  (document as { __meta__?: { hash?: string } }).__meta__?.hash;

/**
 * A mutation that found no connection makes nothing old: what it names would be asked for again without a connection,
 * and be gone from the page.
 */
const unanswered = mapExchange({
  onResult(result) {
    const { operation, error } = result;
    if (operation.kind !== 'mutation' || !error?.networkError || error.graphQLErrors.length > 0)
      return result;
    const context = { ...operation.context, additionalTypenames: [] };
    return { ...result, operation: makeOperation('mutation', operation, context) };
  },
});

/**
 * The client of one signed-in person; signing in and out make a new one, so that nothing of another person stays.
 * POST only: an address would land in logs.
 */
export const createApi = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      unanswered,
      ...(import.meta.env.PROD
        ? [
            persistedExchange({
              enforcePersistedQueries: true,
              enableForMutation: true,
              preferGetForPersistedQueries: false,
              generateHash: async (_, document) => hashOf(document),
            }),
          ]
        : []),
      fetchExchange,
    ],
    fetchOptions: () => ({ headers: membershipHeaders(currentMembership()) }),
  });
