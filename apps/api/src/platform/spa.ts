import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import { adminDist } from './places.ts';

/** The light entry serves families and everybody who is not signed in yet; the rest is the staff's. */
const LIGHT_PATHS = ['/', '/sign-in', '/join', '/join/*rest', '/diary', '/diary/*rest', '/setup'];

/** Serves the built single-page application. */
export function serveSpa(app: express.Express): void {
  if (!existsSync(join(adminDist, 'index.html'))) return;
  app.use(
    '/assets',
    express.static(join(adminDist, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  app.use(express.static(adminDist, { index: false, maxAge: '1h' }));
  const page =
    (file: string): express.RequestHandler =>
    (_request, response) => {
      response.set('Cache-Control', 'no-cache').sendFile(join(adminDist, file));
    };
  app.get(LIGHT_PATHS, page('family.html'));
  app.get('/*rest', page('index.html'));
}
