import { isIP, isIPv4 } from 'node:net';
import { type Fields, findText } from './body.ts';
import { Problem } from './problem.ts';

/** An address as `ipAddress` and block, or a block alone, as Atlas keeps them. */
export interface Addresses {
  cidrBlock: string;
  ipAddress?: string;
}

/** Reads the one address or block that an entry names. Undefined when it names none. */
export function findAddresses(fields: Fields): Addresses | undefined {
  const ipAddress = findText(fields, 'ipAddress');
  const cidrBlock = findText(fields, 'cidrBlock');
  if (ipAddress !== undefined && cidrBlock !== undefined) {
    throw new Problem(
      400,
      'MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY',
      'Only one of ipAddress and cidrBlock may be specified for an entry.',
    );
  }
  const value = ipAddress ?? cidrBlock;
  if (ipAddress?.includes('/')) throw invalidAddress(ipAddress);
  return value === undefined ? undefined : readAddresses(value);
}

export function readAddresses(value: string): Addresses {
  const [address = '', prefix, ...rest] = value.split('/');
  const most = isIPv4(address) ? 32 : 128;
  const length = prefix === undefined ? most : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
  if (isIP(address) === 0 || rest.length > 0 || !(length >= 0 && length <= most)) {
    throw invalidAddress(value);
  }
  // Atlas makes the block that lets everybody in of this address (atlas-behaviour 7.7).
  if (address === '0.0.0.0' && prefix === undefined) return { cidrBlock: '0.0.0.0/0' };
  return { cidrBlock: `${address}/${length}`, ...(length === most && { ipAddress: address }) };
}

function invalidAddress(value: string): Problem {
  return new Problem(
    400,
    'INVALID_IP_ADDRESS_OR_CIDR_NOTATION',
    `The address ${value} must be in valid IP address or CIDR notation.`,
    [value],
  );
}

export function checkDistinct(entries: readonly { cidrBlock?: string; awsSecurityGroup?: string }[]): void {
  const names = entries.map(({ cidrBlock, awsSecurityGroup }) => cidrBlock ?? awsSecurityGroup);
  if (new Set(names).size < names.length) {
    throw new Problem(400, 'DUPLICATE_ADDRESSES_IN_INPUT', 'The same address was specified more than once.');
  }
}

/** An entry is found by its address, by its block, and by a block of one for an address (recorded). */
export function isNamed(
  entry: { cidrBlock?: string; ipAddress?: string; awsSecurityGroup?: string },
  value: string,
): boolean {
  return entry.ipAddress === value || entry.cidrBlock === value || entry.awsSecurityGroup === value;
}
