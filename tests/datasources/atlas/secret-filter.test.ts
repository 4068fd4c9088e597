import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { AtlasError, accessToken, apiKey, serviceAccount } from '../../../src/datasources/atlas/index.ts';
import { proxies } from '../../../src/datasources/atlas/proxy.ts';
import { SecretFilter } from '../../../src/datasources/atlas/secret-filter.ts';
import { json, KEY } from './fake-atlas.ts';
import { failureOf, setUp } from './harness.ts';

const SECRET = 'p/r+i"v~a\\te key&%?';
const OPERATION = { method: 'GET', route: '/orgs', params: {} };
const cleaned = (detail: string) =>
  new SecretFilter([SECRET]).clean(
    new AtlasError(detail, { kind: 'refused', operation: OPERATION, detail }),
    undefined,
  );

describe('A secret that is echoed is taken out', () => {
  it.each([
    ['as it is', SECRET],
    ['in capitals', SECRET.toUpperCase()],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64url', Buffer.from(SECRET).toString('base64url')],
    ['in base64 behind a user', Buffer.from(`u:${SECRET}`).toString('base64')],
    ['in base64 behind a longer user', Buffer.from(`us:${SECRET}:more`).toString('base64')],
    ['in a URL', encodeURIComponent(SECRET)],
    ['in a URL, in small letters', encodeURIComponent(SECRET).toLowerCase()],
    ['in a form', new URLSearchParams({ a: SECRET }).toString()],
    ['in JSON', JSON.stringify({ a: SECRET })],
    ['in JSON within JSON', JSON.stringify(JSON.stringify({ a: SECRET }))],
  ])('%s', (_name, echo) => {
    const error = cleaned(`before ${echo} after`);
    for (const text of [error.message, error.detail ?? '']) {
      expect(text).toMatch(/^before .*\[removed\].* after$/);
      expect(text.length).toBeLessThan(60);
    }
  });

  it('and an error without one stays the same object', () => {
    const error = new AtlasError('Nothing to see.', { kind: 'refused', operation: OPERATION, parameters: [1, null] });
    expect(new SecretFilter([SECRET, 'short', '']).clean(error, 'Bearer some-token-of-length')).toBe(error);
  });
});

describe('What Atlas or a proxy echoes of', () => {
  /** Each refusal holds what was sent, in each field that reaches a caller. */
  const echo = (text: string) => ({
    detail: `You sent ${text}`,
    error: 400,
    errorCode: `X-${text}`,
    parameters: [text, { deep: [text] }],
    reason: text,
  });

  it.each([
    ['an API key', apiKey(KEY.publicKey, KEY.privateKey), 'digest' as const, KEY.privateKey],
    ['an access token', accessToken('a-token-of-somebody'), 'none' as const, 'a-token-of-somebody'],
  ])('%s never reaches an error', async (_name, credential, auth, secret) => {
    const { client } = await setUp(
      {
        auth,
        answer: ({ headers }, response) => json(response, 400, echo(`${headers.authorization} ${secret}`)),
      },
      { credential },
    );
    const error = await failureOf(client.get('/orgs'));
    const seen = inspect(error, { depth: 9 });
    expect(seen).toContain('[removed]');
    expect(seen).not.toContain(secret);
    expect(seen).not.toMatch(/response=|cnonce=/);
  });

  it('a client secret never reaches an error', async () => {
    const secret = 'mdb_sa_sk_top~secret/1';
    const basic = Buffer.from(`mdb_sa_id_x:${secret}`).toString('base64');
    const { client } = await setUp(
      {
        auth: 'none',
        before(_request, response) {
          json(response, 401, { error: 'invalid_client', error_description: `no: ${basic} ${secret}` });
          return true;
        },
      },
      { credential: serviceAccount('mdb_sa_id_x', secret) },
    );
    const error = await failureOf(client.get('/orgs'));
    expect(error.kind).toBe('credentials');
    expect(error.detail).toBe('no: [removed] [removed]');
    expect(inspect(error)).not.toContain(secret);
  });

  it("a proxy's password never reaches an error", async () => {
    const { client } = await setUp(
      { auth: 'none', answer: (_request, response) => json(response, 400, echo('proxy-password')) },
      { proxies: proxies('http://gateway:proxy-password@proxy:1', undefined, '*') },
    );
    expect(inspect(await failureOf(client.get('/orgs')), { depth: 9 })).not.toContain('proxy-password');
  });
});
