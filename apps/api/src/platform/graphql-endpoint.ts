import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { compress, encodingFor, isWorthCompressing } from './answer-encoding.ts';
import { AnswerTypes } from './answer-types.ts';
import { type CompiledExecutor, type RunOperation, withResult } from './compiled-executor.ts';
import { describeError } from './describe-error.ts';
import { namedOperation } from './named-operation.ts';
import { BadBody, readJson } from './request-body.ts';
import type { RequestContext } from './request-context.ts';
import type { FactsOf } from './request-facts.ts';
import { isForeign } from './same-origin.ts';
import { isTrusted } from './trusted-documents.ts';

export interface GraphqlEndpointOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly executor: Pick<CompiledExecutor, 'known'>;
  /** Whether only the documents of the SPA are answered. */
  readonly onlyTrusted: boolean;
  readonly contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<RequestContext>;
  readonly factsOf: FactsOf;
  readonly log: Logger;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/**
 * Answers POST /graphql straight from `node:http`: the web framework around it would cost as much as the operation.
 * Foreign pages, oversized bodies and foreign documents are refused before anything is executed. An operation that
 * Apollo has checked and run before runs straight; Apollo takes all others, and words what went wrong.
 */
export function graphqlEndpoint(
  options: GraphqlEndpointOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const answerTypes = new AnswerTypes();
  return (request, response) => {
    answer(options, answerTypes, request, response).catch((error: unknown) => {
      // Whoever is gone waits for no answer: a phone often drops while it sends.
      if (request.destroyed && !request.complete) return void response.destroy();
      const status = error instanceof BadBody ? error.status : 500;
      if (status === 500) options.log.error({ error: describeError(error) }, 'request failed');
      // What is left of a body that was not read must not be taken for the next request.
      if (response.headersSent) response.destroy();
      else
        refuse(
          response.setHeader('connection', 'close'),
          status,
          status === 500 ? 'INTERNAL' : 'BAD_REQUEST',
        );
    });
  };
}

async function answer(
  { apollo, executor, onlyTrusted, contextOf, factsOf }: GraphqlEndpointOptions,
  answerTypes: AnswerTypes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isForeign(request, factsOf)) return refuse(response, 403, 'FOREIGN_ORIGIN');
  const body = await readJson(request);
  if (onlyTrusted && !isTrusted(body)) return refuse(response, 400, 'UNTRUSTED_DOCUMENT', 'BAD_REQUEST');
  let begun: Promise<RequestContext> | undefined;
  const context = () => (begun ??= contextOf(request, response));
  const { accept } = request.headers;
  const type = answerTypes.of(accept);
  const named = type === null ? null : namedOperation(body);
  const run = named && executor.known(named.queryHash, named.operationName);
  const result = run && (await runStraight(run, context, named.variables));
  if (type !== null && result && !result.errors) {
    response.setHeader('content-type', type);
    return sendAny(request, response, 200, JSON.stringify(result));
  }
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
    context: async () => (result ? withResult(await context(), result) : context()),
  });
  if (answered.body.kind !== 'complete') throw new Error('incremental answers are not served');
  const status = answered.status ?? 200;
  if (status === 200) answerTypes.learn(accept, answered.headers.get('content-type'));
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  await sendAny(request, response, status, answered.body.string);
}

/** @returns null where there is no context: Apollo asks for it again, and words why */
async function runStraight(
  run: RunOperation,
  context: () => Promise<RequestContext>,
  variables: object,
): Promise<ExecutionResult | null> {
  let known: RequestContext;
  try {
    known = await context();
  } catch {
    return null;
  }
  try {
    return await run(known, variables);
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { data: null, errors: [new GraphQLError('INTERNAL', { originalError })] };
  }
}

function sendAny(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string,
): Promise<void> | void {
  return isWorthCompressing(body) ? sendLarge(request, response, status, body) : send(response, status, body);
}

async function sendLarge(
  { headers }: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string,
): Promise<void> {
  response.appendHeader('vary', 'Accept-Encoding');
  const encoding = encodingFor(headers['accept-encoding']);
  if (encoding === null) return send(response, status, body);
  const compressed = await compress(body, encoding);
  response.setHeader('content-encoding', encoding);
  send(response, status, compressed);
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function refuse(response: ServerResponse, status: number, message: string, code?: string): void {
  response.setHeader('content-type', JSON_TYPE);
  send(response, status, JSON.stringify({ errors: [{ message, ...(code && { extensions: { code } }) }] }));
}

function send(response: ServerResponse, status: number, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
