import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { errorFormatter } from './format-error.ts';
import { Refusal } from './refusal.ts';
import type { RequestContext } from './request-context.ts';
import { sameOrigin } from './same-origin.ts';

/** A file as it is saved: never shown inside the page, never kept in a cache. */
export interface FileAnswer {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Buffer | string;
}

/** What a person asked a file for. */
export interface FileRequest {
  readonly query: URLSearchParams;
  /** The JSON of a POST, not checked yet, or a Buffer where the route takes a file; undefined for a GET. */
  readonly body: unknown;
  /** Of a file that is sent; '' otherwise. */
  readonly fileName: string;
}

/** An address under /files/: like a resolver it turns the request into a use case and holds no rule. */
export interface FileRoute {
  /** POST where asking changes something; GET for a link that may be followed twice. */
  readonly method: 'get' | 'post';
  /** Such as `invitations.pdf`. */
  readonly path: string;
  /** The body of a POST is a file of at most so many bytes, sent as it is, its name percent-encoded in `X-File-Name`. */
  readonly maxUploadBytes?: number;
  readonly answer: (context: RequestContext, request: FileRequest) => Promise<FileAnswer>;
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  INVALID: 400,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
};

/**
 * Serves the file routes with the session of the cookie and the membership of the header or, for links, of the
 * query parameter `membership`. Refusals answer as GraphQL's do, with a status of their own.
 */
export function serveFiles(
  app: Express,
  routes: readonly FileRoute[],
  contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<RequestContext>,
  log: Logger,
): void {
  const format = errorFormatter(log);
  for (const { method, path, maxUploadBytes, answer } of routes) {
    const handler: RequestHandler = async (request, response) => {
      try {
        const query = URL.parse(request.originalUrl, 'http://localhost')!.searchParams;
        const fileName = fileNameOf(request);
        const file = await answer(await contextOf(request, response), {
          query,
          body: request.body,
          fileName,
        });
        response.attachment(file.fileName).type(file.contentType).set('Cache-Control', 'no-store');
        response.send(file.content);
      } catch (error) {
        const formatted = format({ message: 'INTERNAL' }, error);
        response.status(STATUS[String(formatted.extensions?.['code'])] ?? 500).json({ errors: [formatted] });
      }
    };
    if (method === 'get') app.get(`/files/${path}`, sameOrigin, handler);
    else if (maxUploadBytes === undefined)
      app.post(
        `/files/${path}`,
        sameOrigin,
        only('application/json'),
        express.json({ limit: '256kb' }),
        handler,
      );
    else
      app.post(
        `/files/${path}`,
        sameOrigin,
        only(UPLOAD),
        onlyActors(contextOf),
        express.raw({ type: UPLOAD, limit: maxUploadBytes }),
        handler,
      );
  }
}

const UPLOAD = 'application/octet-stream';

/** A foreign page's form can send neither JSON nor bytes without asking the browser first. */
const only =
  (type: string): RequestHandler =>
  (request, response, next) => {
    if (request.is(type)) return next();
    response.status(415).json({ errors: [{ message: 'BAD_REQUEST' }] });
  };

/** Nobody else's bytes are taken into memory. */
const onlyActors =
  (
    contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<RequestContext>,
  ): RequestHandler =>
  async (request, response, next) => {
    if ((await contextOf(request, response)).actor) return next();
    response.status(401).json({ errors: [new Refusal('UNAUTHENTICATED', 'UNAUTHENTICATED')] });
  };

function fileNameOf(request: Request): string {
  try {
    return decodeURIComponent(request.get('x-file-name') ?? '').slice(0, 200);
  } catch {
    return '';
  }
}
