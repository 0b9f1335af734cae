import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { answerParent } from './child-process.ts';
import { insertAcknowledgement, type ReferencePress } from './reference-acknowledgement.ts';
import { readRows, type SameStatement } from './reference-dashboard.ts';

/** As the API's own: a civil date stays the text it is. */
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** What a request can cost at the least: `node:http`, JSON, one pool of `pg` like the API's, nothing else. */
export function referenceServerProcess(): void {
  let stop = (): Promise<void> => Promise.resolve();
  let dashboard: readonly SameStatement[] = [];
  answerParent(
    {
      async start(ownerUrl: string): Promise<number> {
        const pool = new pg.Pool({ connectionString: ownerUrl, max: 10, pipeline: true });
        const answer = (path: string, input: unknown): Promise<unknown> =>
          path === '/acknowledge'
            ? insertAcknowledgement(pool, input as ReferencePress)
            : readRows(pool, dashboard);
        const server = createServer((request, response) => {
          void (async () => {
            const input: unknown = JSON.parse(await bodyOf(request));
            const body = JSON.stringify(await answer(request.url!, input));
            response.setHeader('Content-Type', 'application/json');
            response.end(body);
          })().catch((error: unknown) => {
            response.statusCode = 500;
            response.end(String(error));
          });
        });
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        stop = async () => {
          server.close();
          server.closeAllConnections();
          await pool.end();
        };
        return (server.address() as AddressInfo).port;
      },
      setDashboard: (statements: readonly SameStatement[]) => void (dashboard = statements),
    },
    () => stop(),
  );
}

const bodyOf = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString()));
    request.on('error', reject);
  });
