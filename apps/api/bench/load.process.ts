import { performance } from 'node:perf_hooks';
import { answerParent } from './child-process.ts';
import { HttpConnection } from './http-connection.ts';

/** What is sent: the bodies in order, over and over until `requests` have been answered. */
export interface Load {
  readonly port: number;
  readonly path: string;
  /** Connections, each with one request under way. */
  readonly inFlight: number;
  readonly requests: number;
  /** Sent with each of them, in order; header lines end with \r\n. */
  readonly messages: readonly { readonly headers: string; readonly body: string }[];
  /** Whether the answers are wanted: for a check, not while measuring. */
  readonly keepAnswers: boolean;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly seconds: number;
  /** In the order of the requests, when they were wanted. */
  readonly answers: readonly string[];
}

/** @throws when an answer is not 200 or tells of errors */
async function send({ port, path, inFlight, requests, messages, keepAnswers }: Load): Promise<LoadResult> {
  const wire = messages.map(({ headers, body }) =>
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\n` +
        `${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  );
  const connections = await Promise.all(
    Array.from({ length: Math.min(inFlight, requests) }, () => HttpConnection.open(port)),
  );
  const answers: string[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    connections.map(async (connection) => {
      while (next < requests) {
        const at = next++;
        const { status, body } = await connection.exchange(wire[at % wire.length]!);
        if (status !== 200 || body.includes('"errors"', 0, 'latin1'))
          throw new Error(`${path} answered ${status}: ${body.toString().slice(0, 500)}`);
        if (keepAnswers) answers[at] = body.toString();
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const connection of connections) connection.close();
  return { perSecond: requests / seconds, seconds, answers };
}

export const loadProcess = (): void => answerParent({ send }, () => Promise.resolve());
