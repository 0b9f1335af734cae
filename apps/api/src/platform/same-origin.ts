import type { RequestHandler } from 'express';

/** Refuses what a foreign page sends with the family's cookie; SameSite and Apollo's header check stand beside it. */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  if (origin && URL.parse(origin)?.host !== request.headers.host) {
    response.status(403).json({ errors: [{ message: 'FOREIGN_ORIGIN' }] });
    return;
  }
  next();
};
