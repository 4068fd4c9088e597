import ipaddr from 'ipaddr.js';

/** The part of an access list entry that says whom it lets in. */
export interface Admitted {
  cidrBlock: string | null;
  ipAddress: string | null;
  awsSecurityGroup?: string | null;
}

/**
 * Finds the entry that somebody means by an address, a block or a security group, however they spell it: Atlas keeps a
 * single address as a block of one too, and IPv6 has many spellings of the same address.
 */
export function findEntry<T extends Admitted>(entries: readonly T[], meant: string): T | null {
  const block = normalizeBlock(meant);
  const isMeant = (entry: T) => (block === null ? entry.awsSecurityGroup === meant : toBlock(entry) === block);
  return entries.find(isMeant) ?? null;
}

function toBlock(entry: Admitted): string | null {
  const value = entry.cidrBlock ?? entry.ipAddress;
  return value === null ? null : normalizeBlock(value);
}

/**
 * `192.0.2.7` and `192.0.2.7/32` are `192.0.2.7/32`, and `10.1.2.3/8` is `10.0.0.0/8`: whoever writes the same block means the
 * same entry. So Atlas takes the address `0.0.0.0`: for the block `0.0.0.0/0` (documented). Null for what is neither an address
 * nor a block.
 */
export function normalizeBlock(value: string): string | null {
  if (value === ANY_IPV4) return `${ANY_IPV4}/0`;
  const [, address = '', prefix] = /^([^/]*)(?:\/(0|[1-9]\d{0,2}))?$/.exec(value) ?? [];
  if (!isAddress(address)) return null;
  const longest = ipaddr.parse(address).kind() === 'ipv4' ? 32 : 128;
  const length = prefix === undefined ? longest : Number(prefix);
  if (length > longest) return null;
  const block = `${address}/${length}`;
  const first = longest === 32 ? ipaddr.IPv4.networkAddressFromCIDR(block) : ipaddr.IPv6.networkAddressFromCIDR(block);
  return `${first.toString()}/${length}`;
}

const ANY_IPV4 = '0.0.0.0';

/** The spelling to send: an address that Atlas takes for a block is sent as that block. */
export function toSent(value: string): string {
  return value === ANY_IPV4 ? `${ANY_IPV4}/0` : value;
}

/**
 * Only the four-part form of IPv4: the library also takes `127.1` and `0x7f.1`, which Atlas does not. Nor does the zone of an IPv6
 * address (`fe80::1%eth0`) mean anything outside of one machine.
 */
function isAddress(value: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(value) || (ipaddr.IPv6.isValid(value) && !value.includes('%'));
}
