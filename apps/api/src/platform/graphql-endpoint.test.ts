import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ApolloServer } from '@apollo/server';
import { type Logger, pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompiledExecutor } from './compiled-executor.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import { factsReader } from './request-facts.ts';
import type { RequestContext } from './request-context.ts';
import { trustedProxies } from './trusted-proxies.ts';

/** A server whose one field answers as many letters as it is asked for. */
async function listen(
  log: Logger = pino({ enabled: false }),
  known: CompiledExecutor['known'] = () => null,
): Promise<Server> {
  const apollo = new ApolloServer<RequestContext>({
    typeDefs: 'type Query { letters(count: Int!): String! }',
    resolvers: { Query: { letters: (_: unknown, { count }: { count: number }) => 'щ'.repeat(count) } },
  });
  await apollo.start();
  const server = createServer(
    graphqlEndpoint({
      apollo,
      executor: { known },
      onlyTrusted: false,
      contextOf: async () => ({}) as RequestContext,
      factsOf: factsReader(trustedProxies([])),
      log,
    }),
  );
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe('an answer of the graph', () => {
  let server: Server;
  beforeAll(async () => void (server = await listen()));
  afterAll(() => server.close());

  /** Not with `fetch`, which unpacks an answer by itself. */
  const ask = (count: number, accepted?: string) =>
    new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const headers = {
        'content-type': 'application/json',
        ...(accepted !== undefined && { 'accept-encoding': accepted }),
      };
      const asked = request({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
      });
      asked.on('error', reject);
      asked.end(JSON.stringify({ query: `{ letters(count: ${count}) }` }));
    });
  const answer = (count: number) => `{"data":{"letters":"${'щ'.repeat(count)}"}}\n`;

  it('that is large is compressed as is accepted', async () => {
    const br = await ask(60_000, 'gzip, deflate, br');
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(br.headers['content-length']).toBe(String(br.body.length));
    expect(br.body.length).toBeLessThan(5_000);
    expect(brotliDecompressSync(br.body).toString()).toBe(answer(60_000));
    const gzip = await ask(60_000, 'gzip');
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(gzip.body).toString()).toBe(answer(60_000));
  });

  it('that is large is whole for whoever accepts nothing, and still varies', async () => {
    for (const accepted of [undefined, 'identity', 'gzip;q=0']) {
      const { headers, body } = await ask(60_000, accepted);
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers.vary).toBe('Accept-Encoding');
      expect(body.toString()).toBe(answer(60_000));
    }
  });

  it('that is small is left as it is', async () => {
    const { headers, body } = await ask(1000, 'gzip, deflate, br');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBeUndefined();
    expect(headers['content-length']).toBe(String(Buffer.byteLength(answer(1000))));
    expect(body.toString()).toBe(answer(1000));
  });
});

describe('a request', () => {
  const lines: string[] = [];
  let server: Server;
  beforeAll(
    async () => void (server = await listen(pino({}, { write: (line: string) => void lines.push(line) }))),
  );
  afterAll(() => server.close());

  it('whose sender goes away while it sends is no error', async () => {
    const { port } = server.address() as AddressInfo;
    const headers = { 'content-type': 'application/json', 'content-length': 100 };
    const sent = request({ port, host: '127.0.0.1', method: 'POST', headers });
    sent.on('error', () => undefined);
    const gone = new Promise<void>((resolve) =>
      server.once('request', (received: IncomingMessage) => {
        received.once('data', () => sent.destroy());
        received.once('close', () => setImmediate(resolve));
      }),
    );
    sent.write('{"query":');
    await gone;
    expect(lines).toEqual([]);
  });
});

describe('an operation that has run before', () => {
  let server: Server;
  beforeAll(
    async () =>
      void (server = await listen(undefined, (queryHash, operationName) =>
        queryHash === 'known' ? async (_, variables) => ({ data: { operationName, ...variables } }) : null,
      )),
  );
  afterAll(() => server.close());

  const ask = async (body: object) => {
    const { port } = server.address() as AddressInfo;
    const headers = { 'content-type': 'application/json' };
    const sent = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await fetch(`http://127.0.0.1:${port}`, sent)).json();
  };
  const hash = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

  it('runs straight, in the type that Apollo has answered in before', async () => {
    expect(await ask(hash('known'))).toHaveProperty('errors.0.message');
    await ask({ query: '{ letters(count: 1) }' });
    expect(await ask({ ...hash('known'), operationName: 'Any', variables: { count: 3 } })).toEqual({
      data: { operationName: 'Any', count: 3 },
    });
    expect(await ask(hash('known'))).toEqual({ data: { operationName: null } });
  });

  it('is left to Apollo when it is not known, brings a document or is named wrongly', async () => {
    for (const body of [
      hash('other'),
      { ...hash('known'), query: '{ letters(count: 1) }' },
      { ...hash('known'), variables: [1] },
      { ...hash('known'), operationName: 7 },
      hash(7),
      { extensions: { persistedQuery: { version: 2, sha256Hash: 'known' } } },
      [hash('known')],
    ])
      expect(await ask(body), JSON.stringify(body)).toHaveProperty('errors.0.message');
  });
});
