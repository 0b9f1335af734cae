import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { FactsOf } from './request-facts.ts';

/** Whether a foreign page sends it, with the family's cookie; SameSite and Apollo's header check stand beside this. */
export function isForeign(request: IncomingMessage, factsOf: FactsOf): boolean {
  const { origin } = request.headers;
  return origin !== undefined && origin !== '' && URL.parse(origin)?.host !== factsOf(request).host;
}

/** Refuses what a foreign page sends. */
export const sameOrigin =
  (factsOf: FactsOf): RequestHandler =>
  (request, response, next) => {
    if (!isForeign(request, factsOf)) return next();
    response.status(403).json({ errors: [{ message: 'FOREIGN_ORIGIN' }] });
  };
