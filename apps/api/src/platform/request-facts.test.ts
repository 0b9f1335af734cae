import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { factsReader } from './request-facts.ts';
import { isForeign } from './same-origin.ts';
import { trustedProxies } from './trusted-proxies.ts';

const request = (peer: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress: peer }, headers: { host: 'app:4000', ...headers }, url: '/' }) as never;
const forwarded = {
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'school.example',
};
const told = { address: '203.0.113.9', protocol: 'https', host: 'school.example' };

describe('what a request says of itself', () => {
  const factsOf = factsReader(trustedProxies(['10.1.0.0/16', '192.0.2.7', 'fd00::/8']));

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '::ffff:10.1.2.3', '192.0.2.7', 'fd12::1'])(
    'is believed of a proxy at %s',
    (peer) => expect(factsOf(request(peer, forwarded))).toMatchObject(told),
  );

  it.each(['10.2.0.1', '192.0.2.8', 'fe80::1', ''])('is not believed of %s', (peer) =>
    expect(factsOf(request(peer, forwarded))).toMatchObject({
      address: peer,
      protocol: 'http',
      host: 'app:4000',
    }),
  );

  it('is believed of this machine’s proxies alone when none are named', () => {
    const alone = factsReader(trustedProxies([]));
    expect(alone(request('127.0.0.1', forwarded))).toMatchObject(told);
    expect(alone(request('10.1.2.3', forwarded)).address).toBe('10.1.2.3');
  });

  it('comes from the last address that is no proxy of ours', () => {
    const through = (list: string) => factsOf(request('127.0.0.1', { 'x-forwarded-for': list })).address;
    expect(through('198.51.100.1, 203.0.113.9, 10.1.0.4')).toBe('203.0.113.9');
    expect(through('198.51.100.1, 203.0.113.9')).toBe('203.0.113.9');
    expect(through('10.1.0.4, 10.1.0.5')).toBe('10.1.0.4');
    expect(through('')).toBe('127.0.0.1');
  });
});

describe('a foreign page', () => {
  const factsOf = factsReader(trustedProxies([]));
  const foreign = (peer: string, headers: Record<string, string>) =>
    isForeign(request(peer, headers) as IncomingMessage, factsOf);

  it('is told by the host that the browser has, which a proxy passes on', () => {
    expect(foreign('127.0.0.1', { ...forwarded, origin: 'https://school.example' })).toBe(false);
    expect(foreign('127.0.0.1', { ...forwarded, origin: 'https://elsewhere.example' })).toBe(true);
    expect(foreign('127.0.0.1', { origin: 'http://app:4000' })).toBe(false);
    expect(foreign('203.0.113.9', { ...forwarded, origin: 'https://school.example' })).toBe(true);
    expect(foreign('127.0.0.1', { origin: 'null' })).toBe(true);
  });
});
