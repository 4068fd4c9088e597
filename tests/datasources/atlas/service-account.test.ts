import { describe, expect, it } from 'vitest';
import { type AtlasCallReport, accessToken, serviceAccount } from '../../../src/datasources/atlas/index.ts';
import { type FakeOptions, json, refuse, type Seen } from './fake-atlas.ts';
import { failureOf, readAll, setUp } from './harness.ts';

const CLIENT_ID = 'mdb_sa_id_0123456789abcdef01234567';
const CLIENT_SECRET = 'mdb_sa_sk_top~secret';

interface TokenEndpoint {
  expiresIn?: number;
  /** Tokens that are good from the start. */
  valid?: readonly string[];
  /** What is answered to a good token. */
  answer?: FakeOptions['answer'];
  /** Answers a token request in the endpoint's place; true when it did. */
  refuse?: (response: Parameters<typeof json>[0], nth: number) => boolean;
}

/** Atlas with its token endpoint; only the tokens in `valid` are accepted. */
async function setUpTokens({ expiresIn = 3600, answer, refuse: refuseToken, valid: first = [] }: TokenEndpoint = {}) {
  const valid = new Set<string>(first);
  const issued: Seen[] = [];
  const fixture = await setUp(
    {
      auth: 'none',
      ...(answer && { answer }),
      before(request, response) {
        if (request.path === '/api/oauth/token') {
          issued.push(request);
          if (refuseToken?.(response, issued.length)) return true;
          const basic = `Basic ${Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64')}`;
          if (request.headers.authorization !== basic || request.body !== 'grant_type=client_credentials') {
            json(response, 401, { error_description: 'Invalid credentials provided.', error: 'invalid_client' });
            return true;
          }
          const token = `token-${issued.length}`;
          valid.add(token);
          json(response, 200, { access_token: token, expires_in: expiresIn, token_type: 'Bearer' });
          return true;
        }
        const [, token = ''] = request.headers.authorization?.split('Bearer ') ?? [];
        if (valid.has(token)) return false;
        refuse(response, 401, 'UNEXPECTED_ERROR', 'You are not authorized for this resource.');
        return true;
      },
    },
    { credential: serviceAccount(CLIENT_ID, CLIENT_SECRET) },
  );
  return { ...fixture, valid, issued };
}

describe('a service account', () => {
  it('asks once for a token, for all that wait and all that follow', async () => {
    const { client, issued, atlas } = await setUpTokens();
    await readAll(client, 50);
    await client.get('/orgs');
    expect(issued).toHaveLength(1);
    expect(atlas.count()).toBe(52);
  });

  it('reports the token as a call of its own', async () => {
    const { connection } = await setUpTokens();
    const reports: AtlasCallReport[] = [];
    await connection.forRequest({ observe: (report) => reports.push(report) }).get('/orgs');
    expect(reports.map(({ method, route, wireRequests }) => [method, route, wireRequests])).toEqual([
      ['POST', '/api/oauth/token', 1],
      ['GET', '/orgs', 1],
    ]);
  });

  it('renews the token ahead of its end, while the old one still serves', async () => {
    const { client, issued } = await setUpTokens({ expiresIn: 1 });
    await client.get('/orgs');
    await expect
      .poll(() => client.get('/orgs').then(() => issued.length), { timeout: 3_000, interval: 50 })
      .toBeGreaterThanOrEqual(2);
  });

  it('replaces a revoked token once, for all whom it failed', async () => {
    const { client, issued, valid } = await setUpTokens();
    await client.get('/orgs');
    valid.clear();
    await readAll(client, 20);
    await client.post('/orgs/{orgId}/apiKeys', { orgId: 'o' }, {});
    expect(issued).toHaveLength(2);
  });

  it('gives up when a fresh token is refused too', async () => {
    const { client, valid, atlas } = await setUpTokens();
    await client.get('/orgs');
    valid.add = () => valid;
    valid.clear();
    expect((await failureOf(client.get('/orgs'))).kind).toBe('credentials');
    expect(atlas.count()).toBe(5);
  });

  it('passes a missing role up without asking for another token', async () => {
    const { client, issued, atlas } = await setUpTokens({
      answer: (_request, response) => refuse(response, 401, 'USER_UNAUTHORIZED'),
    });
    expect(await failureOf(client.get('/orgs'))).toMatchObject({ kind: 'refused', errorCode: 'USER_UNAUTHORIZED' });
    expect(issued).toHaveLength(1);
    expect(atlas.count()).toBe(2);
  });
});

describe('a token endpoint that refuses', () => {
  it('fails all who wait with one request when the secret is wrong', async () => {
    const { connect, issued } = await setUpTokens();
    const client = connect({ credential: serviceAccount(CLIENT_ID, 'wrong') }).forRequest();
    const errors = await Promise.all(
      Array.from({ length: 50 }, (_, index) => failureOf(client.get('/groups/{groupId}', { groupId: `p${index}` }))),
    );
    for (const error of errors) expect(error).toMatchObject({ kind: 'credentials', errorCode: 'invalid_client' });
    expect(issued).toHaveLength(1);
  });

  it('is left alone for as long as its rate limit says', async () => {
    const { client, issued } = await setUpTokens({
      refuse(response) {
        json(response, 429, {
          detail: 'Resource /api/oauth/token is limited to 10 requests every 1 minutes.',
          error: 429,
          errorCode: 'RATE_LIMITED',
          parameters: ['/api/oauth/token', 10, 1],
          reason: 'Too Many Requests',
        });
        return true;
      },
    });
    expect(await failureOf(client.get('/orgs'))).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 60 });
    expect(await failureOf(client.get('/groups'))).toMatchObject({ kind: 'rate-limited' });
    expect(issued).toHaveLength(1);
  });

  it('is asked again when its rate limit ends before the deadline', async () => {
    const { client, issued } = await setUpTokens({
      refuse(response, nth) {
        if (nth > 1) return false;
        response.setHeader('Retry-After', '0');
        refuse(response, 429, 'RATE_LIMITED');
        return true;
      },
    });
    expect(await client.get('/orgs')).toEqual({ path: '/orgs' });
    expect(await client.post('/orgs', {}, {})).toEqual({ path: '/orgs' });
    expect(issued).toHaveLength(2);
  });

  it('is asked again when it is only down', async () => {
    const { client, issued } = await setUpTokens({
      refuse(response, nth) {
        if (nth > 2) return false;
        json(response, 500, { error_description: 'Unexpected error.', error: 'server_error' });
        return true;
      },
    });
    expect(await client.get('/orgs')).toEqual({ path: '/orgs' });
    expect(issued).toHaveLength(3);
  });
});

describe('a token endpoint that misbehaves', () => {
  it('is given up when its answer only drips, and asked again by the next call', async () => {
    const { connect, issued } = await setUpTokens({
      refuse(response, nth) {
        if (nth > 1) return false;
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.write('{');
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
        return true;
      },
    });
    const client = connect({ timeoutMs: 200, deadlineMs: 5_000 }).forRequest();
    expect(await client.get('/orgs')).toEqual({ path: '/orgs' });
    expect(issued).toHaveLength(2);
  });

  it('cannot make us send a token that no header can hold', async () => {
    const { client, atlas } = await setUpTokens({
      refuse(response) {
        json(response, 200, { access_token: 'a'.repeat(20_000), expires_in: 3600 });
        return true;
      },
    });
    const error = await failureOf(client.get('/orgs'));
    expect(error).toMatchObject({ kind: 'misconfigured' });
    expect(error.message).toContain('one of 20000 characters, too long for a header');
    expect(atlas.count()).toBe(1);
  });

  it('cannot fill the memory', async () => {
    const { client } = await setUpTokens({
      refuse(response) {
        json(response, 200, { access_token: 'a'.repeat(200_000), expires_in: 3600 });
        return true;
      },
    });
    expect((await failureOf(client.get('/orgs'))).message).toContain('more than 65536 bytes');
  });

  it.each([0, -5, 1e300, 'soon', null, {}, true])('that says %j of its lifetime still serves', async (expiresIn) => {
    const { client, issued } = await setUpTokens({
      refuse(response, nth) {
        if (nth > 1) return false;
        json(response, 200, { access_token: 'token-x', expires_in: expiresIn });
        return true;
      },
      valid: ['token-x'],
    });
    await readAll(client, 5);
    await client.get('/orgs');
    expect(issued).toHaveLength(1);
  });

  it('cannot shut the account for a day', async () => {
    const { client } = await setUpTokens({
      refuse(response) {
        response.setHeader('Retry-After', '86400');
        refuse(response, 429, 'RATE_LIMITED');
        return true;
      },
    });
    expect((await failureOf(client.get('/orgs'))).retryAfterSeconds).toBeLessThanOrEqual(90);
  });
});

describe('an access token from outside', () => {
  it('is sent as it is, and never renewed', async () => {
    const { client, valid, issued, connect } = await setUpTokens();
    await client.get('/orgs');
    const guest = connect({ credential: accessToken('token-1') }).forRequest();
    expect(await guest.get('/groups')).toEqual({ path: '/groups' });
    valid.clear();
    expect((await failureOf(guest.get('/groups'))).kind).toBe('credentials');
    expect(issued).toHaveLength(1);
    expect(String(accessToken('token-1'))).toBe('access-token');
  });
});
