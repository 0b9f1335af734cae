import { Client, fetchExchange, cacheExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { currentMembership } from './membership.ts';

const hashOf = (document: unknown): string | undefined =>
  (document as { __meta__?: { hash?: string } }).__meta__?.hash;

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
    fetchOptions: () => {
      const membershipId = currentMembership();
      return { headers: membershipId ? { 'x-vedomo-membership': membershipId } : {} };
    },
  });
