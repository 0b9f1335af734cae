import type { IncomingMessage } from 'node:http';
import type { IsTrusted } from './trusted-proxies.ts';

/** Where a request came from and what it was sent to, seen through the proxies before us. */
export interface RequestFacts {
  readonly address: string;
  readonly protocol: 'http' | 'https';
  /** The installation's host as the browser has it, with its port where there is one. */
  readonly host: string;
  readonly query: URLSearchParams;
}

export type FactsOf = (request: IncomingMessage & { originalUrl?: string }) => RequestFacts;

/** Reads them; only what a trusted proxy says in `X-Forwarded-…` is believed. */
export const factsReader =
  (isTrusted: IsTrusted): FactsOf =>
  (request) => {
    const peer = request.socket.remoteAddress ?? '';
    const told = (name: string): string[] => {
      const header = request.headers[name];
      return header !== undefined && isTrusted(peer) ? listOf(header) : [];
    };
    const [, query = ''] = (request.originalUrl ?? request.url ?? '').split('?');
    return {
      address: farthest(peer, told('x-forwarded-for'), isTrusted),
      protocol: told('x-forwarded-proto').at(-1) === 'https' ? 'https' : 'http',
      host: told('x-forwarded-host').at(-1) ?? request.headers.host ?? 'localhost',
      query: new URLSearchParams(query),
    };
  };

const listOf = (header: string | string[]): string[] =>
  String(header)
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** The first that is no proxy of ours, seen from here: what stands before it anybody may have written. */
function farthest(peer: string, forwardedFor: string[], isTrusted: IsTrusted): string {
  let address = peer;
  while (forwardedFor.length > 0 && isTrusted(address)) address = forwardedFor.pop()!;
  return address;
}
