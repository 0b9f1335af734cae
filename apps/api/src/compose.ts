import type { IncomingMessage, ServerResponse } from 'node:http';
import { decide } from '@vedomo/domain/access/decide';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { findOwnership } from './access/ownership.read-model.ts';
import { sessionFinder } from './access/session-finder.ts';
import type { Clock } from './platform/clock.ts';
import { openDatabase } from './platform/database.ts';
import type { FileRoute } from './platform/files.ts';
import { identityRunner } from './platform/identity.ts';
import { factsReader, type FactsOf } from './platform/request-facts.ts';
import type { InstallationFacts, Platform, RequestContext } from './platform/request-context.ts';
import { createSchema } from './platform/schema.ts';
import { oneTripIn } from './platform/transaction.ts';
import { trustedProxies } from './platform/trusted-proxies.ts';
import { UseCaseRunner } from './platform/use-case.ts';
import { entities, files, resolvers } from './capabilities.ts';

export interface Composition {
  readonly schema: GraphQLSchema;
  readonly files: readonly FileRoute[];
  readonly database: DataSource;
  readonly platform: Platform;
  readonly factsOf: FactsOf;
  readonly contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<RequestContext>;
  stop(): Promise<void>;
}

export interface CompositionOptions {
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly installation: InstallationFacts;
  /** What families type; the address a request came to when null or absent. */
  readonly publicUrl?: string | null;
  /** See `trustedProxies`; none but this machine's when absent. */
  readonly trustedProxies?: readonly string[];
  /** Only the test of the database's own fence passes another. */
  readonly decideWith?: typeof decide;
}

const COOKIE = 'vedomo_session';
const COOKIE_SECONDS = 60 * 86_400;

/** The only constructor: everything the API consists of is made here. */
export async function compose(options: CompositionOptions): Promise<Composition> {
  const { clock, installation, decideWith = decide } = options;
  const database = await openDatabase(options.apiUrl, entities);
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterPostgres({
      storeClient: (database.driver as unknown as { master: object }).master,
      tableName: 'sign_in_throttle',
      tableCreated: true,
      keyPrefix,
      points,
      duration: 15 * 60,
    });
  const sessions = sessionFinder(oneTripIn(database, { group: 'vedomo_identity', schoolId: null }), clock);
  const platform: Platform = {
    useCases: new UseCaseRunner(database, clock, findOwnership, decideWith, () => sessions.forget()),
    asIdentity: identityRunner(database, clock, sessions.forget),
    clock,
    throttle: {
      perLogin: limiter('login', 10),
      perAddress: limiter('address', 200),
      joining: limiter('join', 60),
    },
    installation,
  };
  const factsOf = factsReader(trustedProxies(options.trustedProxies ?? []));
  const alwaysSecure = options.publicUrl?.startsWith('https:') ?? false;
  const setCookie = (response: ServerResponse, secure: boolean, token: string | null) =>
    response.appendHeader(
      'Set-Cookie',
      stringifySetCookie({
        name: COOKIE,
        value: token ?? '',
        httpOnly: true,
        sameSite: 'lax',
        secure,
        path: '/',
        maxAge: token ? COOKIE_SECONDS : 0,
      }),
    );
  return {
    schema: createSchema(resolvers),
    files,
    database,
    platform,
    factsOf,
    contextOf: async (request, response) => {
      const sessionToken = parseCookie(request.headers.cookie ?? '')[COOKIE] || null;
      const session = sessionToken ? await sessions.find(sessionToken) : null;
      const { address, protocol, host, query } = factsOf(request);
      const header = request.headers['x-vedomo-membership'];
      const named = typeof header === 'string' ? header : query.get('membership');
      const memberships = session?.memberships ?? [];
      return {
        ...platform,
        session,
        sessionToken,
        actor: named
          ? (memberships.find(({ membershipId }) => membershipId === named) ?? null)
          : memberships.length === 1
            ? memberships[0]!
            : null,
        userAgent: request.headers['user-agent'] ?? null,
        address,
        publicUrl: (options.publicUrl ?? `${protocol}://${host}`).replace(/\/$/, ''),
        setSessionCookie: (token) => setCookie(response, alwaysSecure || protocol === 'https', token),
      };
    },
    stop: () => database.destroy(),
  };
}
