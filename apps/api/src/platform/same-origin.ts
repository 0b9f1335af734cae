import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';

/** Whether a foreign page sends it, with the family's cookie; SameSite and Apollo's header check stand beside this. */
export const isForeign = ({ origin, host }: IncomingHttpHeaders): boolean =>
  origin !== undefined && origin !== '' && URL.parse(origin)?.host !== host;

/** Refuses what a foreign page sends. */
export const sameOrigin: RequestHandler = (request, response, next) => {
  if (!isForeign(request.headers)) return next();
  response.status(403).json({ errors: [{ message: 'FOREIGN_ORIGIN' }] });
};
