import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { createCompiledExecutor } from './compiled-executor.ts';
import { type FileRoute, serveFiles } from './files.ts';
import { errorFormatter } from './format-error.ts';
import { sameOrigin } from './same-origin.ts';
import type { RequestContext } from './request-context.ts';
import { onlyTrusted, trustedDocuments } from './trusted-documents.ts';

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly host: string;
  readonly port: number;
  /** The file with the documents of the SPA, by hash; null where there is no built SPA. */
  readonly trustedDocumentsFile: string | null;
  /** Takes other documents too, and questions about the schema: the demo and development. On without a file. */
  readonly anyDocument?: boolean;
  readonly contextOf: (request: Request, response: Response) => Promise<RequestContext>;
  readonly files: readonly FileRoute[];
  readonly routes: (app: express.Express) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Requests answered by compiled operations. */
  compiledExecutions(): number;
  stop(): Promise<void>;
}

/** Starts HTTP: the GraphQL endpoint (POST only, so that nothing lands in an address log) and the given routes. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
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
  const http = createServer(app);
  const { trustedDocumentsFile, anyDocument = trustedDocumentsFile === null } = options;
  const executor = createCompiledExecutor(options.schema);
  const apollo = new ApolloServer<RequestContext>({
    gateway: executor.gateway,
    introspection: anyDocument,
    persistedQueries: trustedDocumentsFile ? { cache: trustedDocuments(trustedDocumentsFile) } : {},
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(options.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 5_000 }),
    ],
  });
  await apollo.start();
  app.post(
    '/graphql',
    sameOrigin,
    express.json({ limit: '256kb', verify: refuseNul }),
    ...(anyDocument ? [] : [onlyTrusted]),
    expressMiddleware(apollo, { context: ({ req, res }) => options.contextOf(req, res) }),
  );
  serveFiles(app, options.files, options.contextOf, options.log);
  options.routes(app);
  app.use(((error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error.status === 'number' && error.status < 500 ? error.status : 500;
    if (status === 500) options.log.error({ message: error.message, stack: error.stack }, 'request failed');
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

/** PostgreSQL's text cannot hold a NUL; refused here once for every field. */
function refuseNul(_request: unknown, _response: unknown, body: Buffer): void {
  if (body.includes('\\u0000') || body.includes(0)) throw Object.assign(new Error('NUL'), { status: 400 });
}

const listen = (http: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
