import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the configuration', () => {
  it('takes proxies as addresses and subnets, however they are set apart', () => {
    const proxies = (list?: string) => readConfig({ VEDOMO_TRUSTED_PROXIES: list }).trustedProxies;
    expect(proxies('10.0.0.5, 10.1.0.0/16 fd00::/8')).toEqual(['10.0.0.5', '10.1.0.0/16', 'fd00::/8']);
    expect(proxies()).toEqual([]);
    for (const wrong of ['proxy.local', '10.0.0.0/33', '10.0.0'])
      expect(() => proxies(wrong), wrong).toThrow('VEDOMO_TRUSTED_PROXIES');
  });
});
