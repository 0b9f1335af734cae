import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiUrlFor } from '../src/platform/api-role.ts';
import { apiFolder } from '../src/platform/places.ts';
import type { ApiServerStart } from './api-server.process.ts';
import { type Child, startChild } from './child-process.ts';
import type { Load, LoadResult } from './load.process.ts';

export interface Contender {
  readonly child: Child;
  readonly port: number;
}

/** Both contenders and the sender of requests, each a process of its own. */
export interface Servers {
  readonly api: Contender;
  readonly reference: Contender;
  send(to: Contender, load: Omit<Load, 'port'>): Promise<LoadResult>;
  stop(): Promise<void>;
}

export const documentHash = (document: string): string => createHash('sha256').update(document).digest('hex');

export async function startServers(ownerUrl: string, documents: readonly string[]): Promise<Servers> {
  const trustedDocumentsFile = join(apiFolder, '../../.vedomo/bench/documents.json');
  await writeFile(
    trustedDocumentsFile,
    JSON.stringify(Object.fromEntries(documents.map((text) => [documentHash(text), text]))),
  );
  const api = startChild('api-server');
  const reference = startChild('reference-server');
  const load = startChild('load');
  const stop = async () => {
    await Promise.all([load.stop(), api.stop(), reference.stop()]);
  };
  const start: ApiServerStart = { apiUrl: apiUrlFor(ownerUrl), trustedDocumentsFile };
  try {
    return {
      api: { child: api, port: await api.ask<number>('start', start) },
      reference: { child: reference, port: await reference.ask<number>('start', ownerUrl) },
      send: ({ port }, task) => load.ask('send', { ...task, port } satisfies Load),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
