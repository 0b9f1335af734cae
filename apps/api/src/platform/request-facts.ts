import type { IncomingMessage } from 'node:http';

/** Where a request came from and what it was sent to, seen through a proxy on the same machine. */
export interface RequestFacts {
  readonly address: string;
  /** The installation's own address as the browser has it, without a slash at its end. */
  readonly origin: string;
  readonly query: URLSearchParams;
}

const LOOPBACK = /^(::ffff:)?127\.|^::1$/;

/** Reads them; only what a proxy on the loopback interface says in `X-Forwarded-…` is believed. */
export function requestFacts(request: IncomingMessage & { originalUrl?: string }): RequestFacts {
  const peer = request.socket.remoteAddress ?? '';
  const trusted = LOOPBACK.test(peer);
  const told = (name: string): string | undefined => {
    const value = trusted ? request.headers[name] : undefined;
    return Array.isArray(value) ? value.join(',') : value;
  };
  const protocol = last(told('x-forwarded-proto')) ?? 'http';
  const host = last(told('x-forwarded-host')) ?? request.headers.host ?? 'localhost';
  const [, query = ''] = (request.originalUrl ?? request.url ?? '').split('?');
  return {
    address: last(told('x-forwarded-for')) ?? peer,
    origin: `${protocol}://${host}`,
    query: new URLSearchParams(query),
  };
}

/** The entry of the nearest proxy: the ones before it anybody may have written. */
const last = (list: string | undefined): string | undefined =>
  list?.slice(list.lastIndexOf(',') + 1).trim() || undefined;
