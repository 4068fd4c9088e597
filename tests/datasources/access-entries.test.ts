import { describe, expect, it } from 'vitest';
import { findEntry, normalizeBlock } from '../../src/datasources/access-entries.ts';

const office = { cidrBlock: '192.0.2.7/32', ipAddress: '192.0.2.7' };
const network = { cidrBlock: '198.51.100.0/24', ipAddress: null };
const six = { cidrBlock: '2001:db8::1/128', ipAddress: '2001:db8::1' };
const group = { cidrBlock: null, ipAddress: null, awsSecurityGroup: 'sg-0123456789abcdef0' };
const entries = [office, network, six, group];

describe('An access list entry is found', () => {
  it.each([
    ['by its address', '192.0.2.7', office],
    ['by the block of one that Atlas makes of an address', '192.0.2.7/32', office],
    ['by its block', '198.51.100.0/24', network],
    ['by any spelling of an IPv6 address', '2001:0DB8:0:0:0:0:0:1', six],
    ['by any address of its block', '198.51.100.9/24', network],
    ['by its security group', 'sg-0123456789abcdef0', group],
  ])('%s', (_how, meant, entry) => {
    expect(findEntry(entries, meant)).toBe(entry);
  });

  it('only when it is there: an address inside a listed block is no entry', () => {
    expect(findEntry(entries, '198.51.100.9')).toBeNull();
    expect(findEntry(entries, 'nonsense')).toBeNull();
    expect(findEntry(entries, '')).toBeNull();
  });

  it.each(['127.1', '0x7f.0.0.1', '2130706433', '1.2.3.4/33', '256.0.0.1', '2001:db8::/129', '2001:db8::/'])(
    'not by what is no address: %s',
    (odd) => {
      expect(normalizeBlock(odd)).toBeNull();
    },
  );

  it.each(['127.1/8', '010.0.0.0/8', '0x7f.0.0.1/8', '1/8', '10.0.0.0/08', 'fe80::1%eth0', 'fe80::1%eth0/64'])(
    'nor by a spelling that only some programs read: %s',
    (odd) => {
      expect(normalizeBlock(odd)).toBeNull();
    },
  );
});
