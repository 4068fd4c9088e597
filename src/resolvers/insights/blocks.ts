import ipaddr from 'ipaddr.js';
import { normalizeBlock } from '../../datasources/access-entries.ts';

/** The part of an entry that says which addresses it lets in; both null for an AWS security group. */
export interface AddressBlock {
  cidrBlock: string | null;
  ipAddress: string | null;
}

/** Length of the block's prefix in bits; null for an AWS security group. Host bits are ignored, as Atlas ignores them. */
export function toPrefixLength({ cidrBlock, ipAddress }: AddressBlock): number | null {
  const block = normalizeBlock(cidrBlock ?? ipAddress ?? '');
  return block === null ? null : Number(block.slice(block.indexOf('/') + 1));
}

/** True when the entry alone lets in every address of a family. */
export function isOpenToInternet(entry: AddressBlock): boolean {
  return toPrefixLength(entry) === 0;
}

export function isIpv4({ cidrBlock, ipAddress }: AddressBlock): boolean {
  const value = cidrBlock ?? ipAddress;
  return value !== null && !value.includes(':') && normalizeBlock(value) !== null;
}

/** True when the entries together let in every IPv4 or every IPv6 address. */
export function coverInternet(entries: readonly AddressBlock[]): boolean {
  if (entries.some(isOpenToInternet)) return true;
  const ranges = entries.flatMap((entry) => toRange(entry) ?? []);
  return [32, 128].some((bits) => isCovered(ranges.filter((range) => range.bits === bits).map(toBounds), bits));
}

interface Range {
  bits: number;
  first: bigint;
  length: number;
}

function toRange({ cidrBlock, ipAddress }: AddressBlock): Range | null {
  const block = normalizeBlock(cidrBlock ?? ipAddress ?? '');
  if (block === null) return null;
  const [address = '', length] = block.split('/');
  const bytes = ipaddr.parse(address).toByteArray();
  const first = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return { bits: bytes.length * 8, first, length: Number(length) };
}

/** First address, and the one after the last. */
function toBounds({ bits, first, length }: Range): [bigint, bigint] {
  return [first, first + (1n << BigInt(bits - length))];
}

function isCovered(bounds: [bigint, bigint][], bits: number): boolean {
  let covered = 0n;
  for (const [first, end] of bounds.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))) {
    if (first > covered) return false;
    if (end > covered) covered = end;
  }
  return covered === 1n << BigInt(bits);
}
