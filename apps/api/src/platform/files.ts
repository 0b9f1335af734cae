import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { FileUploads } from './file-upload.ts';
import { errorFormatter } from './format-error.ts';
import { readToItsEnd, type ReceivedFile } from './received-file.ts';
import { Refusal } from './refusal.ts';
import type { RequestContext } from './request-context.ts';
import type { FactsOf } from './request-facts.ts';
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
  /** The JSON of a POST, not checked yet; undefined for a GET and where the route takes a file. */
  readonly body: unknown;
  /** What was sent, where the route takes a file; gone when the request is answered. */
  readonly file: ReceivedFile | null;
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
  /** Refuses, before any byte of a file is taken in, whoever may not send it. */
  readonly admit?: (context: RequestContext) => Promise<unknown>;
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
  factsOf: FactsOf,
  log: Logger,
): void {
  const format = errorFormatter(log);
  const uploads = new FileUploads();
  const ownPages = sameOrigin(factsOf);
  for (const { method, path, maxUploadBytes, admit, answer } of routes) {
    const handler: RequestHandler = async (request, response) => {
      try {
        const context = await contextOf(request, response);
        await admit?.(context);
        const asked = {
          query: URL.parse(request.originalUrl, 'http://localhost')!.searchParams,
          body: request.body,
          fileName: fileNameOf(request),
        };
        const answered =
          maxUploadBytes === undefined
            ? await answer(context, { ...asked, file: null })
            : await uploads.receive(request, schoolOf(context), maxUploadBytes, (file) =>
                answer(context, { ...asked, file }),
              );
        response
          .attachment(answered.fileName)
          .type(answered.contentType)
          .set('Cache-Control', 'no-store')
          .send(answered.content);
      } catch (error) {
        // Others send to the end before they read an answer; who broke off the sending waits for none.
        if (!(await readToItsEnd(request))) return;
        const formatted = format({ message: 'INTERNAL' }, error);
        response.status(STATUS[String(formatted.extensions?.['code'])] ?? 500).json({ errors: [formatted] });
      }
    };
    if (method === 'get') app.get(`/files/${path}`, ownPages, handler);
    else if (maxUploadBytes === undefined)
      app.post(
        `/files/${path}`,
        ownPages,
        only('application/json'),
        express.json({ limit: '256kb' }),
        handler,
      );
    else app.post(`/files/${path}`, ownPages, only('application/octet-stream'), handler);
  }
}

/** A foreign page's form can send neither JSON nor bytes without asking the browser first. */
const only =
  (type: string): RequestHandler =>
  (request, response, next) => {
    if (request.is(type)) return next();
    response.status(415).json({ errors: [{ message: 'BAD_REQUEST' }] });
  };

/** Nobody else's bytes are taken in. */
function schoolOf({ actor }: RequestContext): string {
  if (actor) return actor.schoolId;
  throw new Refusal('UNAUTHENTICATED', 'UNAUTHENTICATED');
}

function fileNameOf(request: Request): string {
  try {
    return decodeURIComponent(request.get('x-file-name') ?? '').slice(0, 200);
  } catch {
    return '';
  }
}
