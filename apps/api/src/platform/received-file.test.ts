import { readdir } from 'node:fs/promises';
import { createServer, request as sendTo, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReceivedFile, receiveFile } from './received-file.ts';

const LIMIT = 2 * 1024 * 1024;

describe('a received file', () => {
  let http: Server;
  let take: (request: IncomingMessage) => Promise<unknown>;

  beforeAll(async () => {
    http = createServer((request, response) => {
      take(request)
        .then((answer) => response.end(JSON.stringify(answer)))
        .catch((error: { extensions?: unknown; message: string }) => {
          request.resume();
          response.writeHead(400).end(JSON.stringify(error.extensions ?? error.message));
        });
    });
    await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => void http.close());

  const address = () => `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('vedomo-upload-'));
  const receiving = (work: (file: ReceivedFile) => Promise<unknown>) =>
    (take = (request) => receiveFile(request, LIMIT, work));
  async function send(body: Buffer | AsyncIterable<Uint8Array>) {
    const content = Buffer.isBuffer(body) ? new Uint8Array(body) : ReadableStream.from(body);
    const response = await fetch(address(), { method: 'POST', body: content, duplex: 'half' } as RequestInit);
    return (await response.json()) as unknown;
  }

  it('is read back in pieces and leaves nothing behind', async () => {
    receiving(async (file) => {
      expect(await folders()).toEqual([]);
      const sizes: number[] = [];
      const all: Buffer[] = [];
      for await (const piece of file.pieces(400_000)) {
        sizes.push(piece.length);
        all.push(piece);
      }
      return { bytes: file.bytes, sizes, last: Buffer.concat(all).toString().slice(-3) };
    });
    const body = Buffer.from('x'.repeat(999_997) + 'end');
    expect(await send(body)).toEqual({ bytes: 1_000_000, sizes: [400_000, 400_000, 200_000], last: 'end' });
  });

  it('is refused by its declared length before anything is read', async () => {
    receiving(async () => 'taken');
    const refusal = { code: 'INVALID', reason: 'FILE_TOO_LARGE', field: 'file', params: { limit: 2 } };
    expect(await send(Buffer.alloc(LIMIT + 1))).toEqual(refusal);
  });

  it('is refused while it comes when it does not say its length', async () => {
    let worked = false;
    receiving(async () => (worked = true));
    async function* endless() {
      for (let piece = 0; piece < 64; piece += 1) yield new Uint8Array(256 * 1024);
    }
    expect(await send(endless())).toMatchObject({ reason: 'FILE_TOO_LARGE', params: { limit: 2 } });
    expect(worked).toBe(false);
    expect(await folders()).toEqual([]);
  });

  it('leaves nothing behind when its work fails or its sender goes away', async () => {
    receiving(() => Promise.reject(new Error('failed')));
    expect(await send(Buffer.from('a'))).toBe('failed');

    const given = new Promise<string>((resolve) => {
      take = (request) =>
        receiveFile(request, LIMIT, async () => 'taken').catch((error: Error) => resolve(error.name));
    });
    const sending = sendTo(address(), { method: 'POST', headers: { 'content-length': '1000' } });
    sending.on('error', () => undefined);
    sending.write('a', () => sending.destroy());
    expect(await given).toBe('Error');
    expect(await folders()).toEqual([]);
  });
});
