import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';

const INSTALLATION =
  'query Installation { installation { needsFirstRun standsStillAt demoAccounts { login } } }';
const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { login } }';
const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');
const hash = hashOf(INSTALLATION);

describe('the open server of the demo and of development', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await startTestServer()));
  afterAll(() => server.stop());

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  it('answers through compiled operations', async () => {
    const before = server.compiledExecutions();
    expect((await server.ask(INSTALLATION)).data).toEqual({
      installation: { needsFirstRun: true, standsStillAt: null, demoAccounts: [] },
    });
    expect(server.compiledExecutions()).toBe(before + 1);
  });

  it('answers as graphql-js does, refusals included', async () => {
    const context = { ...server.composition.platform, session: null, sessionToken: null, actor: null };
    for (const source of [
      INSTALLATION,
      '{ viewer { login } }',
      '{ viewer { login } installation { nothing } }',
    ]) {
      const reference = await graphql({ schema: server.composition.schema, source, contextValue: context });
      const { data, errors } = await server.ask(source);
      expect(data ?? null).toEqual(JSON.parse(JSON.stringify(reference.data ?? null)));
      expect(errors?.map(({ message }) => message)).toEqual(reference.errors?.map(({ message }) => message));
    }
  });

  it('takes POST only, whatever follows the path', async () => {
    const headers = { 'content-type': 'application/json', origin: server.url };
    const body = JSON.stringify({ query: '{ viewer { login } }' });
    const answer = await fetch(`${server.url}/graphql?operation=Viewer`, { method: 'POST', headers, body });
    expect(await answer.json()).toEqual({ data: { viewer: null } });
    expect((await fetch(`${server.url}/graphql?query={__typename}`)).status).toBe(404);
  });

  it('shows a browser the explorer, under a policy that admits its one script', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<title>Vedomo GraphQL</title>');
    expect(html).not.toMatch(/<(script|link)[^>]*(src|href)="https?:/);
    const script = html.slice(html.indexOf('<script>') + 8, html.lastIndexOf('</script>'));
    const digest = createHash('sha256').update(script).digest('base64');
    const policy = response.headers.get('content-security-policy')?.split(';') ?? [];
    expect(policy.find((part) => part.startsWith('script-src '))).toBe(`script-src 'sha256-${digest}'`);
  });

  it('refuses a foreign page, a form and a broken body without telling anything', async () => {
    const body = JSON.stringify({ query: INSTALLATION });
    expect((await post(body, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(body, { 'content-type': 'text/plain' })).status).toBe(400);
    const broken = await post('{"query":');
    expect(broken.status).toBe(400);
    expect(await broken.text()).not.toMatch(/at |node_modules|SyntaxError/);
  });

  it('takes a page behind a proxy for its own', async () => {
    const body = JSON.stringify({ query: INSTALLATION });
    const proxied = { 'x-forwarded-host': 'school.example', 'x-forwarded-proto': 'https' };
    expect((await post(body, { ...proxied, origin: 'https://school.example' })).status).toBe(200);
    expect((await post(body, { ...proxied, origin: server.url })).status).toBe(403);
  });

  it('demands HTTPS from then on of whoever came by HTTPS', async () => {
    const header = async (protocol: string) =>
      (await fetch(`${server.url}/graphql`, { headers: { 'x-forwarded-proto': protocol } })).headers.get(
        'strict-transport-security',
      );
    expect(await header('https')).toMatch(/^max-age=\d{8}$/);
    expect(await header('http')).toBeNull();
  });

  it('refuses a NUL, which PostgreSQL cannot hold', async () => {
    const sent = async (text: string) =>
      (await post(JSON.stringify({ query: INSTALLATION, variables: { a: text } }))).status;
    expect(await sent('\u0000')).toBe(400);
    expect(await sent('\\\u0000')).toBe(400);
    expect(await sent('the text \\u0000')).toBe(200);
    expect(await sent('and \\\\u0000')).toBe(200);
  });

  it('refuses a document that asks for one thing many times', async () => {
    const times = (count: number) =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: installation { needsFirstRun }`).join(' ')} }`;
    expect((await server.ask(times(3))).errors).toBeUndefined();
    const { errors, data } = await server.ask(times(3_000));
    expect(data).toBeUndefined();
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'GRAPHQL_PARSE_FAILED' } })]);
  });
});

describe('the server of a real installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vedomo-documents-'));
  let server: TestServer;
  beforeAll(async () => {
    const file = join(folder, 'documents.json');
    writeFileSync(file, JSON.stringify({ [hash]: INSTALLATION, [hashOf(SIGN_IN)]: SIGN_IN }));
    server = await startTestServer({ trustedDocumentsFile: file });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const post = async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: (await response.json()) as {
        data?: unknown;
        errors?: { message: string; extensions: { code: string } }[];
      },
    };
  };
  const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

  it('answers a document it knows', async () => {
    expect((await post(persisted(hash))).body.data).toMatchObject({ installation: { needsFirstRun: true } });
  });

  it('answers what it has run before as it did the first time, refusals and nonsense included', async () => {
    const signIn = (given: object) => ({ ...persisted(hashOf(SIGN_IN)), ...given });
    const input = { login: 'nobody', password: 'wrong' };
    const outcomes = [];
    for (const [body, headers] of [
      [persisted(hash)],
      [signIn({ variables: { input } })],
      [signIn({ variables: { input: { login: 7 } } })],
      [signIn({ variables: {} })],
      [{ ...persisted(hash), operationName: 'Other' }],
      [
        { ...persisted(hash), operationName: 'Installation' },
        { accept: 'application/graphql-response+json, application/json' },
      ],
      [signIn({ variables: 'input' })],
      [signIn({ variables: { input }, operationName: 'SignIn' }), { accept: 'text/html' }],
    ] as const) {
      const first = await post(body, headers);
      expect(await post(body, headers)).toEqual(first);
      outcomes.push([first.status, first.body.errors?.map(({ extensions }) => extensions['code'])]);
    }
    expect(outcomes).toEqual([
      [200, undefined],
      [200, ['INVALID']],
      [400, ['BAD_USER_INPUT', 'BAD_USER_INPUT']],
      [400, ['BAD_USER_INPUT']],
      [400, ['OPERATION_RESOLUTION_FAILURE']],
      [200, undefined],
      [400, ['BAD_REQUEST']],
      [406, ['BAD_REQUEST']],
    ]);
  });

  it('has no explorer', async () => {
    expect((await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it('refuses any other, also one that brings its own hash', async () => {
    expect((await post({ query: INSTALLATION })).status).toBe(400);
    expect((await post({ query: INSTALLATION, ...persisted(hash) })).status).toBe(400);
    expect((await post(persisted('0'.repeat(64)))).body.errors?.[0]?.message).toBe('PersistedQueryNotFound');
    expect((await post([{ query: INSTALLATION }])).status).toBe(400);
  });
});
