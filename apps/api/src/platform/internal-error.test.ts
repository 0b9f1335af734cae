import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsReader } from './request-facts.ts';
import type { RequestContext } from './request-context.ts';
import { type RunningServer, startServer } from './server.ts';
import { trustedProxies } from './trusted-proxies.ts';

const fail = (): never => {
  throw new TypeError('a secret');
};

describe('an error that nobody foresaw', () => {
  const lines: string[] = [];
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({
      schema: new GraphQLSchema({
        query: new GraphQLObjectType({
          name: 'Query',
          fields: {
            broken: { type: GraphQLString, resolve: fail },
            brokenLater: { type: GraphQLString, resolve: () => Promise.resolve().then(fail) },
          },
        }),
      }),
      log: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }),
      host: '127.0.0.1',
      port: 0,
      trustedDocumentsFile: null,
      factsOf: factsReader(trustedProxies([])),
      contextOf: () => Promise.resolve({} as RequestContext),
      files: [],
      routes: () => undefined,
    });
  });
  afterAll(() => server.stop());

  it.each(['broken', 'brokenLater'])('in %s is in the log under the number in the answer', async (field) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${field} }` }),
    });
    const text = await response.text();
    expect(text).not.toContain('secret');
    const { errors } = JSON.parse(text) as {
      errors: { message: string; extensions: Record<string, string> }[];
    };
    expect(errors).toHaveLength(1);
    expect(errors[0]!.message).toBe('INTERNAL');
    const { code, reference } = errors[0]!.extensions;
    expect(code).toBe('INTERNAL');
    expect(reference).toMatch(/^[0-9a-f]{10}$/);
    const logged = JSON.parse(lines.at(-1)!) as {
      reference: string;
      error: { message: string };
      path: string[];
    };
    expect(logged).toMatchObject({
      reference,
      error: { name: 'TypeError', message: 'a secret', at: expect.stringContaining(import.meta.filename) },
      path: [field],
    });
  });
});
