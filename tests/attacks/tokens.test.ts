import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';
import { accessFrom, bearer } from '../server/access/harness.ts';
import { goodClaims, startIssuer } from '../server/access/issuer.ts';

const seed = companySeed({ organizations: 1, projects: 2, apiKeys: 3 });
const QUERY = '{ viewer { throttled } }';

async function start() {
  const issuer = await startIssuer();
  const key = await issuer.createKey('first');
  const gateway = await startGateway({ seed, settings: accessFrom(issuer.env) });
  return { issuer, key, gateway, ask: (token: string) => gateway.query(QUERY, {}, bearer(token)) };
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token whose signature the attacker makes. */
function forge(header: object, sign: (input: string) => string): string {
  const input = `${encode(header)}.${encode(goodClaims())}`;
  return `${input}.${sign(input)}`;
}

const now = () => Math.floor(Date.now() / 1000);

/** Only Date: what waits for the network goes on. */
function moveClock(seconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
}

afterEach(() => void vi.useRealTimers());

describe('A token is UNAUTHENTICATED, and Atlas is not called, when it', () => {
  type Started = Awaited<ReturnType<typeof start>>;
  it.each<[string, (started: Started) => string | Promise<string>]>([
    [
      'has a claim changed after it was signed',
      async ({ key }) => {
        const [header, , signature] = (await key.sign()).split('.');
        return `${header}.${encode({ ...goodClaims(), scope: 'atlas:read atlas:write' })}.${signature}`;
      },
    ],
    ['has expired', ({ key }) => key.sign({ exp: now() - 60 })],
    ['never expires', ({ key }) => key.sign({ exp: undefined })],
    ['is not valid yet', ({ key }) => key.sign({ nbf: now() + 300 })],
    ['is of another issuer', ({ key }) => key.sign({ iss: 'https://evil.example' })],
    ['is of no issuer', ({ key }) => key.sign({ iss: undefined })],
    ['is for another audience', ({ key }) => key.sign({ aud: ['billing', 'mail'] })],
    ['is for no audience', ({ key }) => key.sign({ aud: undefined })],
    ['names nobody', ({ key }) => key.sign({ sub: undefined })],
    ['is signed with "none"', () => forge({ alg: 'none' }, () => '')],
    ['is signed with "NONE", and has a signature', () => forge({ alg: 'NONE', kid: 'first' }, () => 'eA')],
    [
      'is signed with the public key as an HMAC secret',
      ({ key }) =>
        forge({ alg: 'HS256', kid: 'first' }, (input) =>
          createHmac('sha256', key.publicKeyText).update(input).digest('base64url'),
        ),
    ],
    [
      'is signed by a key of the attacker’s under a name that the issuer has',
      async ({ issuer }) => (await issuer.createKey('first', { isPublished: false })).sign(),
    ],
    [
      'brings its own key',
      async ({ issuer }) => {
        const own = await issuer.createKey('own', { isPublished: false });
        return own.sign();
      },
    ],
    ['is no JWT', () => 'aaa.bbb.ccc'],
  ])('%s', async (_what, make) => {
    const started = await start();
    const { status, headers, data, errors } = await started.ask(await make(started));
    expect([status, headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="atlas-graph", error="invalid_token"',
    ]);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(started.gateway.atlas.wire()).toHaveLength(0);
  });

  it('is signed with a key that the issuer has withdrawn', async () => {
    const { issuer, key, ask } = await start();
    await issuer.createKey('second');
    const token = await key.sign({ exp: now() + 3600 });
    expect((await ask(token)).status).toBe(200);
    issuer.withdraw('first');
    moveClock(61);
    expect((await ask(token)).status).toBe(401);
  });
});

describe('A token of the issuer', () => {
  it.each([
    ['scope', { scope: 'atlas:read atlas:write' }],
    ['scp, a text', { scope: undefined, scp: 'atlas:read atlas:write' }],
    ['scp, a list', { scope: undefined, scp: ['atlas:read', 'atlas:write'] }],
    ['roles', { scope: undefined, roles: ['atlas:read', 'atlas:write'] }],
  ])('has its scopes in the claim %s', async (_where, claims) => {
    const { key, gateway } = await start();
    const answer = await gateway.query('mutation { __typename }', {}, bearer(await key.sign(claims)));
    expect(answer.data).toEqual({ __typename: 'Mutation' });
  });

  it('without atlas:write changes nothing, without atlas:read does nothing', async () => {
    const { key, gateway, ask } = await start();
    const reading = await gateway.query('mutation { __typename }', {}, bearer(await key.sign()));
    expect(reading.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await ask(await key.sign({ scope: 'openid' }))).status).toBe(403);
  });

  it.each(['PS384', 'ES256', 'EdDSA'])('may be signed with %s', async (algorithm) => {
    const { issuer, ask } = await start();
    const key = await issuer.createKey('other', { algorithm });
    expect((await ask(await key.sign())).status).toBe(200);
  });

  it('works with a key that was added a minute ago, without a restart', async () => {
    const { issuer, key, ask } = await start();
    expect((await ask(await key.sign())).status).toBe(200);
    const token = await (await issuer.createKey('second')).sign({ exp: now() + 3600 });
    moveClock(11);
    expect((await ask(token)).status).toBe(200);
  });

  it('works for a while when the issuer does not answer', async () => {
    const { issuer, key, ask } = await start();
    const token = await key.sign({ exp: now() + 3600 });
    expect((await ask(token)).status).toBe(200);
    issuer.goDown();
    moveClock(61);
    expect((await ask(token)).status).toBe(200);
  });

  it('cannot be checked when the issuer never answered: 503, and not a word that it is wrong', async () => {
    const { issuer, key, gateway, ask } = await start();
    issuer.goDown();
    const { status, errors } = await ask(await key.sign());
    expect([status, errors?.[0]?.extensions?.code]).toEqual([503, 'UPSTREAM_UNAVAILABLE']);
    expect(gateway.log()).toContain('ATLAS_GRAPH_JWKS_URL does not answer with keys');
  });
});

describe('Whoever sends forged tokens', () => {
  it('does not make the gateway ask the issuer for each', async () => {
    const { issuer, ask } = await start();
    const own = await issuer.createKey('own', { isPublished: false });
    const tokens = await Promise.all(Array.from({ length: 20 }, () => own.sign()));
    for (const token of tokens) expect((await ask(token)).status).toBe(401);
    expect(issuer.fetches()).toBe(1);
  });
});
