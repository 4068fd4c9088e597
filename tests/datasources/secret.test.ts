import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PrivateKey } from '../../src/datasources/changes/private-key.ts';
import { Secret } from '../../src/datasources/changes/secret.ts';

const VALUE = '11111111-2222-3333-4444-abcdefabcdef';

describe.each([
  ['[private key]', new PrivateKey(VALUE)],
  ['[client secret]', new Secret('client secret', VALUE)],
])('A secret on its way, %s', (name, secret) => {
  it('shows its name only, however it is printed', () => {
    const printed = [
      `${secret}`,
      JSON.stringify({ secret }),
      inspect({ secret }),
      inspect(secret, { showHidden: true }),
    ];
    for (const text of printed) {
      expect(text).toContain(name);
      expect(text).not.toContain('abcdefabcdef');
    }
    expect(Object.entries(secret)).toEqual([]);
  });

  it('is whole where it is asked for', () => {
    expect(secret.reveal()).toBe(VALUE);
  });
});

it('A private key is shown from then on as Atlas shows it', () => {
  expect(new PrivateKey(VALUE).mask()).toBe('********-****-****-abcdefabcdef');
});
