import { BlockList, isIP } from 'node:net';

/** Whether what the sender at an address says of others in `X-Forwarded-…` is believed. */
export type IsTrusted = (address: string) => boolean;

/**
 * The proxies of this machine, always, and those that are named.
 * @param named addresses such as `10.0.0.5`, and subnets such as `10.0.0.0/8` or `fd00::/8`
 */
export function trustedProxies(named: readonly string[]): IsTrusted {
  const list = new BlockList();
  for (const each of ['127.0.0.0/8', '::1', ...named]) {
    const [address, prefix] = each.split('/');
    const family = familyOf(address!);
    if (prefix === undefined) list.addAddress(address!, family);
    else list.addSubnet(address!, Number(prefix), family);
  }
  // Subnets of IPv4 hold `::ffff:10.0.0.5` too.
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
