import type { decide } from '@vedomo/domain/access/decide';
import { type Logger, pino } from 'pino';
import { compose, type Composition } from '../src/compose.ts';
import { type Clock, machineClock } from '../src/platform/clock.ts';
import { startServer } from '../src/platform/server.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface TestServerOptions {
  readonly clock?: Clock;
  readonly trustedDocumentsFile?: string;
  readonly decideWith?: typeof decide;
  /** A filled database to copy, which nobody is connected to. */
  readonly template?: TestDatabase;
  /** Silent when absent. */
  readonly log?: Logger;
  /** Fills the database before the API opens it. */
  readonly prepare?: (ownerUrl: string) => Promise<void>;
}

export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly { message: string; extensions?: Record<string, unknown> }[] | undefined;
  readonly cookie: string | null;
}

export interface TestServer {
  readonly url: string;
  readonly ownerUrl: string;
  readonly composition: Composition;
  compiledExecutions(): number;
  /** Sends one operation over HTTP, with the cookie of a signed-in person and a membership when given. */
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    as?: { cookie?: string | null; membershipId?: string },
  ): Promise<Answer<Data>>;
  /** Signs in and returns the cookie. */
  signIn(login: string, password: string): Promise<string>;
  stop(): Promise<void>;
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { login } }';

const databaseName = ({ ownerUrl }: TestDatabase) => new URL(ownerUrl).pathname.slice(1);

/** The whole API on a port of its own, over a database of its own. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const database = await createTestDatabase(options.template && databaseName(options.template));
  await options.prepare?.(database.ownerUrl);
  const log = options.log ?? pino({ level: 'silent' });
  const composition = await compose({
    apiUrl: database.apiUrl,
    clock: options.clock ?? machineClock,
    log,
    installation: { demoAccounts: [], demoPassword: null, standsStillAt: null },
    ...(options.decideWith && { decideWith: options.decideWith }),
  });
  const server = await startServer({
    schema: composition.schema,
    log,
    host: '127.0.0.1',
    port: 0,
    trustedDocumentsFile: options.trustedDocumentsFile ?? null,
    contextOf: composition.contextOf,
    factsOf: composition.factsOf,
    files: composition.files,
    routes: () => undefined,
  });
  const ask: TestServer['ask'] = async (query, variables = {}, { cookie, membershipId } = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(cookie && { cookie }),
        ...(membershipId && { 'x-vedomo-membership': membershipId }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer<never>, 'data' | 'errors'>;
    return {
      status: response.status,
      data: body.data,
      errors: body.errors,
      cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null,
    };
  };
  return {
    url: server.url,
    ownerUrl: database.ownerUrl,
    composition,
    compiledExecutions: server.compiledExecutions,
    ask,
    async signIn(login, password) {
      const { cookie, errors } = await ask(SIGN_IN, { input: { login, password } });
      if (!cookie) throw new Error(`sign-in of ${login} failed: ${errors?.[0]?.message}`);
      return cookie;
    },
    async stop() {
      await server.stop();
      await composition.stop();
      await database.drop();
    },
  };
}
