import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express, { type ErrorRequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { createCompiledExecutor } from './compiled-executor.ts';
import { describeError } from './describe-error.ts';
import { explorer } from './explorer.ts';
import { type FileRoute, serveFiles } from './files.ts';
import { errorFormatter } from './format-error.ts';
import { graphqlEndpoint } from './graphql-endpoint.ts';
import type { RequestContext } from './request-context.ts';
import type { FactsOf } from './request-facts.ts';
import { trustedDocuments } from './trusted-documents.ts';

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly host: string;
  readonly port: number;
  /** The file with the documents of the SPA, by hash; null where there is no built SPA. */
  readonly trustedDocumentsFile: string | null;
  /** Takes other documents too, and questions about the schema: the demo and development. On without a file. */
  readonly anyDocument?: boolean;
  readonly contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<RequestContext>;
  readonly factsOf: FactsOf;
  readonly files: readonly FileRoute[];
  readonly routes: (app: express.Express) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Requests answered by compiled operations. */
  compiledExecutions(): number;
  stop(): Promise<void>;
}

/** Of a document: five times the pages' largest, so that no one names a costly field a thousand times over. */
const MOST_TOKENS = 1_000;

/** Starts HTTP: the GraphQL endpoint (POST only, so that nothing lands in an address log) and the given routes. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = express();
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          upgradeInsecureRequests: null,
        },
      },
      strictTransportSecurity: false,
    }),
  );
  const { contextOf, factsOf, log } = options;
  const onlyHttps = helmet.strictTransportSecurity({ includeSubDomains: false });
  app.use((request, response, next) => {
    if (factsOf(request).protocol === 'https') onlyHttps(request, response, next);
    else next();
  });
  const http = createServer((request, response) => {
    if (request.method === 'POST' && /^\/graphql(\?|$)/.test(request.url ?? '')) endpoint(request, response);
    else app(request, response);
  });
  const { trustedDocumentsFile, anyDocument = trustedDocumentsFile === null } = options;
  const executor = createCompiledExecutor(options.schema, { onlyTrusted: !anyDocument });
  const apollo = new ApolloServer<RequestContext>({
    gateway: executor.gateway,
    introspection: anyDocument,
    persistedQueries: trustedDocumentsFile ? { cache: trustedDocuments(trustedDocumentsFile) } : {},
    parseOptions: { maxTokens: MOST_TOKENS },
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 5_000 }),
    ],
  });
  await apollo.start();
  const endpoint = graphqlEndpoint({ apollo, executor, onlyTrusted: !anyDocument, contextOf, factsOf, log });
  // Answered here in either case: what follows has a page for every address.
  if (anyDocument) app.get('/graphql', explorer());
  app.get('/graphql', (_request, response) => void response.sendStatus(404));
  serveFiles(app, options.files, contextOf, factsOf, log);
  options.routes(app);
  app.use(((error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error.status === 'number' && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ error: describeError(error) }, 'request failed');
    response.status(status).json({ errors: [{ message: status === 500 ? 'INTERNAL' : 'BAD_REQUEST' }] });
  }) satisfies ErrorRequestHandler);

  await listen(http, options.port, options.host);
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    compiledExecutions: executor.executions,
    stop: () => apollo.stop(),
  };
}

const listen = (http: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
