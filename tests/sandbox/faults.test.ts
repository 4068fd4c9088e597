import { describe, expect, it } from 'vitest';
import type { Fault, Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { askJson, askSigned, getNonce, readChallenge, signIn, VERSION } from '../harness/sandbox-client.ts';

const order = ({ baseUrl }: Sandbox, body: unknown) =>
  askJson(`${baseUrl}/sandbox/faults`, { method: 'POST', body: JSON.stringify(body) });
const listFaults = async ({ baseUrl }: Sandbox) => (await askJson(`${baseUrl}/sandbox/faults`)).body.faults;

async function openWith(fault: Fault) {
  const sandbox = await startSandbox();
  const ask = await signIn(sandbox);
  sandbox.faults.add(fault);
  return { sandbox, ask };
}

describe('A fault', () => {
  it('strikes the route it names and no other', async () => {
    const { ask } = await openWith({ kind: 'status', route: 'GET /groups', status: 503 });
    expect((await ask('/groups')).status).toBe(503);
    expect((await ask('/orgs')).status).toBe(200);
  });

  it('without a route strikes all of them', async () => {
    const { ask } = await openWith({ kind: 'status' });
    expect([(await ask('/groups')).status, (await ask('/orgs')).status]).toEqual([500, 500]);
  });

  it('lets some requests pass, strikes as often as it says, and is over', async () => {
    const { ask } = await openWith({ kind: 'status', skip: 1, times: 2 });
    const statuses = [];
    for (let count = 0; count < 5; count++) statuses.push((await ask('/groups')).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
  });

  it('is listed with how often it struck and will yet', async () => {
    const { sandbox, ask } = await openWith({ kind: 'status', times: 3, route: 'GET /groups' });
    sandbox.faults.add({ kind: 'latency', ms: 0 });
    await ask('/groups');
    expect(await listFaults(sandbox)).toEqual([
      { id: 1, kind: 'status', times: 3, route: 'GET /groups', struck: 1, left: 2 },
      { id: 2, kind: 'latency', ms: 0, struck: 1, left: null },
    ]);
  });

  it('does not count the challenge that comes before a signed request', async () => {
    const { sandbox } = await openWith({ kind: 'status', times: 1 });
    const nonce = await getNonce(sandbox);
    expect((await askSigned(sandbox, nonce)).status).toBe(500);
  });

  it('before authentication strikes the challenge, too', async () => {
    const { sandbox } = await openWith({ kind: 'status', status: 502, times: 1, beforeAuthentication: true });
    const path = `${sandbox.baseUrl}/api/atlas/v2/groups`;
    expect([(await fetch(path)).status, (await fetch(path)).status]).toEqual([502, 401]);
  });

  it('before authentication knows the route', async () => {
    const { sandbox } = await openWith({ kind: 'status', route: 'GET /groups/{groupId}', beforeAuthentication: true });
    const path = `${sandbox.baseUrl}/api/atlas/v2/groups`;
    const [id] = sandbox.store.projects.keys();
    expect([(await fetch(`${path}/${id}`)).status, (await fetch(path)).status]).toEqual([500, 401]);
  });

  it('strikes the token endpoint', async () => {
    const sandbox = await startSandbox();
    sandbox.faults.add({ kind: 'status', route: 'POST /api/oauth/token', status: 500, times: 1 });
    const refused = await fetch(`${sandbox.baseUrl}/api/oauth/token`, { method: 'POST' });
    expect(refused.status).toBe(500);
    expect((await (await signIn(sandbox))('/groups')).status).toBe(200);
  });

  it('is ended alone or with all others', async () => {
    const { sandbox } = await openWith({ kind: 'status' });
    sandbox.faults.add({ kind: 'truncate' });
    const end = (body: string) => askJson(`${sandbox.baseUrl}/sandbox/faults/end`, { method: 'POST', body });
    expect((await end('id=1')).body.faults).toMatchObject([{ id: 2, kind: 'truncate' }]);
    expect((await end('id=1')).status).toBe(400);
    await askJson(`${sandbox.baseUrl}/sandbox/faults`, { method: 'DELETE' });
    expect(await listFaults(sandbox)).toEqual([]);
  });
});

describe('What each kind does', () => {
  it('status answers in Atlas’s form', async () => {
    const { ask } = await openWith({
      kind: 'status',
      status: 403,
      errorCode: 'CANNOT_DELETE_LAST_ADMIN',
      detail: 'No.',
    });
    const { status, headers, body } = await ask('/groups');
    expect([status, headers.get('x-error-code')]).toEqual([403, 'CANNOT_DELETE_LAST_ADMIN']);
    expect(body).toEqual({
      detail: 'No.',
      error: 403,
      errorCode: 'CANNOT_DELETE_LAST_ADMIN',
      parameters: [],
      reason: 'Forbidden',
    });
  });

  it('status 429 says when to come back', async () => {
    const { ask } = await openWith({ kind: 'status', status: 429, retryAfterSeconds: 7 });
    const { status, headers, body } = await ask('/groups');
    expect([status, headers.get('retry-after'), body.errorCode]).toEqual([429, '7', 'RATE_LIMITED']);
  });

  it.each([
    ['reset-before', false],
    ['reset-after', true],
  ] as const)('%s cuts the connection; whether the work is done: %s', async (kind, isDone) => {
    const { sandbox, ask } = await openWith({ kind, route: 'POST /groups' });
    const json = { name: 'new', orgId: sandbox.owner.organizationId };
    await expect(ask('/groups', { method: 'POST', json })).rejects.toThrow('fetch failed');
    expect([...sandbox.store.projects.values()].some(({ name }) => name === 'new')).toBe(isDone);
  });

  it('truncate breaks off in the body', async () => {
    const { sandbox } = await openWith({ kind: 'truncate', route: 'GET /groups' });
    const response = await askSigned(sandbox, await getNonce(sandbox));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('expire-tokens refuses the token that a request brings, and a new one is good', async () => {
    const { sandbox, ask } = await openWith({ kind: 'expire-tokens', times: 1 });
    expect((await ask('/groups')).status).toBe(401);
    expect((await (await signIn(sandbox))('/groups')).status).toBe(200);
    expect((await ask('/groups')).status).toBe(401);
  });

  it('stale-nonces forgets every nonce at once, and those given out afterwards are good', async () => {
    const { sandbox } = await openWith({ kind: 'stale-nonces', times: 1 });
    const [one, other] = [await getNonce(sandbox), await getNonce(sandbox)];
    const refused = readChallenge(await askSigned(sandbox, one));
    expect(refused.stale).toBe('true');
    expect(readChallenge(await askSigned(sandbox, other)).stale).toBe('true');
    expect((await askSigned(sandbox, refused.nonce)).status).toBe(200);
  });

  it('a nonce-storm refuses even the nonce that it has just given, as often as ordered', async () => {
    const { sandbox } = await openWith({ kind: 'nonce-storm', times: 3 });
    let nonce = await getNonce(sandbox);
    for (let count = 0; count < 3; count++) {
      const refused = readChallenge(await askSigned(sandbox, nonce));
      expect(refused.stale).toBe('true');
      nonce = refused.nonce;
    }
    expect((await askSigned(sandbox, nonce)).status).toBe(200);
  });

  it('a nonce-storm counts only who proves a key, and on its route', async () => {
    const { sandbox } = await openWith({ kind: 'nonce-storm', route: 'GET /groups', times: 1 });
    await fetch(`${sandbox.baseUrl}/api/atlas/v2/groups`, { headers: VERSION });
    const wrong = { publicKey: sandbox.owner.publicKey, privateKey: 'guessed' };
    await askSigned(sandbox, await getNonce(sandbox), { key: wrong });
    expect((await askSigned(sandbox, await getNonce(sandbox), { path: '/api/atlas/v2/orgs' })).status).toBe(200);
    expect(await listFaults(sandbox)).toMatchObject([{ struck: 0, left: 1 }]);
  });

  it('one-use-nonces are good once while it is in force', async () => {
    const { sandbox } = await openWith({ kind: 'one-use-nonces' });
    const nonce = await getNonce(sandbox);
    expect((await askSigned(sandbox, nonce)).status).toBe(200);
    expect(readChallenge(await askSigned(sandbox, nonce, { nc: '00000002' })).stale).toBe('true');
    sandbox.faults.clear();
    expect((await askSigned(sandbox, nonce, { nc: '00000003' })).status).toBe(200);
  });
});

describe('Latency', () => {
  const draw = (sandbox: Sandbox, ms: Parameters<Sandbox['faults']['delays']['drawMs']>[0]) =>
    Array.from({ length: 20_000 }, () => sandbox.faults.delays.drawMs(ms)).sort((one, other) => one - other);

  it('holds an answer back, and no other', async () => {
    const { ask } = await openWith({ kind: 'latency', ms: 300, route: 'GET /groups' });
    const answered: string[] = [];
    await Promise.all(['/groups', '/orgs'].map((path) => ask(path).then(() => answered.push(path))));
    expect(answered).toEqual(['/orgs', '/groups']);
  });

  it('is fixed, or from a range', async () => {
    const sandbox = await startSandbox();
    expect(new Set(draw(sandbox, 250))).toEqual(new Set([250]));
    const drawn = draw(sandbox, [20, 400]);
    expect([Math.round(drawn[0] ?? 0), Math.round(drawn.at(-1) ?? 0)]).toEqual([20, 400]);
  });

  it('is long-tailed, with the median and the 99th percentile as ordered, and bounded', async () => {
    const drawn = draw(await startSandbox(), { p50: 20, p99: 400 });
    const at = (share: number) => drawn[Math.floor(drawn.length * share)] ?? 0;
    expect(at(0.5)).toBeGreaterThan(19);
    expect(at(0.5)).toBeLessThan(21);
    expect(at(0.99)).toBeGreaterThan(350);
    expect(at(0.99)).toBeLessThan(450);
    expect(drawn.at(-1)).toBeLessThanOrEqual(4000);
  });

  it('is drawn the same in every sandbox, and again after the faults were cleared', async () => {
    const [one, other] = [await startSandbox(), await startSandbox()];
    const first = draw(one, [0, 1000]);
    expect(draw(other, [0, 1000])).toEqual(first);
    one.faults.clear();
    expect(draw(one, [0, 1000])).toEqual(first);
  });
});

describe('A wrong order', () => {
  it.each([
    [{ kind: 'latncy' }, /^kind is "latncy": one of "latency", "status", .* is expected\.$/],
    [{}, /^kind is missing: one of/],
    [[], /^An object is expected/],
    [{ kind: 'latency' }, /^ms is missing/],
    [{ kind: 'latency', ms: [400, 20] }, /^ms is \[400,20\]/],
    [{ kind: 'latency', ms: { p50: 400, p99: 20 } }, /^ms is /],
    [{ kind: 'latency', ms: { p50: 0, p99: 20 } }, /^ms is /],
    [{ kind: 'latency', ms: 1e9 }, /^ms is 1000000000/],
    [{ kind: 'status', status: 200 }, /^status is 200: a whole number from 400 to 599/],
    [{ kind: 'status', retryAfterSeconds: '3' }, /^retryAfterSeconds is "3"/],
    [{ kind: 'truncate', tiems: 2 }, /^tiems is not known here; known are kind, route, times, skip\.$/],
    [{ kind: 'truncate', status: 500 }, /^status is not known here/],
    [{ kind: 'truncate', times: 0 }, /^times is 0/],
    [{ kind: 'truncate', skip: -1 }, /^skip is -1/],
    [{ kind: 'truncate', route: 'GET /group' }, /^route is "GET \/group", which no operation has; .* GET \/groups/],
  ])('is refused with what is wrong: %j', async (body, problem) => {
    const sandbox = await startSandbox();
    const answer = await order(sandbox, body);
    expect(answer.status).toBe(400);
    expect(answer.body.problems).toEqual([expect.stringMatching(problem)]);
    expect(await listFaults(sandbox)).toEqual([]);
  });

  it('names all that is wrong at once', async () => {
    const { body } = await order(await startSandbox(), { kind: 'status', status: 'bad', times: 'many', route: 'x' });
    expect(body.problems).toHaveLength(3);
  });

  it('throws where a test gives it', async () => {
    const { faults } = await startSandbox();
    expect(() => faults.add({ kind: 'truncate', route: 'GET /groups/{id}' })).toThrow('which no operation has');
  });

  it('that is right is answered with the fault', async () => {
    const { status, body } = await order(await startSandbox(), { kind: 'truncate', times: 2 });
    expect([status, body]).toEqual([201, { id: 1, kind: 'truncate', times: 2, struck: 0, left: 2 }]);
  });
});
