import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { organization, type Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { askJson } from '../harness/sandbox-client.ts';

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** With headers that fetch would not let a program set. */
function ask(
  { baseUrl }: Sandbox,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${baseUrl}${path}`,
      { method, headers: { 'content-length': body.length, ...headers } },
      async (res) => {
        let text = '';
        for await (const chunk of res) text += chunk;
        resolve({ status: res.statusCode, headers: res.headers, body: text });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const FAULT = JSON.stringify({ kind: 'truncate' });
const PAGE = 'text/html,application/xhtml+xml';
const FORM = { accept: PAGE, 'content-type': 'application/x-www-form-urlencoded' };

/** What a browser says of a request that its own page sends. */
const own = ({ baseUrl }: Sandbox) => ({ origin: baseUrl, 'sec-fetch-site': 'same-origin' });

describe('The side door', () => {
  it('counts what is inside', async () => {
    const { baseUrl } = await startSandbox();
    expect((await askJson(`${baseUrl}/sandbox/state`)).body).toMatchObject({
      organizations: 3,
      projects: 60,
      apiKeys: 180,
      serviceAccounts: 9,
    });
  });

  it('says what it has instead of what it lacks', async () => {
    const { baseUrl } = await startSandbox();
    const unknown = await askJson(`${baseUrl}/sandbox/fault`);
    expect([unknown.status, unknown.body.known]).toEqual([404, expect.arrayContaining(['POST /sandbox/faults'])]);
    const wrong = await askJson(`${baseUrl}/sandbox/snapshot`, { method: 'POST' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, PUT']);
  });

  it('says that a body is not JSON', async () => {
    const { baseUrl } = await startSandbox();
    const { status, body } = await askJson(`${baseUrl}/sandbox/faults`, { method: 'POST', body: '{"kind"' });
    expect([status, body.error]).toEqual([400, expect.stringMatching(/^The body is not JSON: /)]);
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask(await startSandbox(), '/', { method: 'HEAD' });
    expect([answer.status, answer.body]).toEqual([200, '']);
  });

  it('is nothing that the API counts', async () => {
    const sandbox = await startSandbox();
    await ask(sandbox, '/');
    await ask(sandbox, '/sandbox/state');
    expect(sandbox.wire()).toEqual([]);
  });
});

describe('A web page from elsewhere', () => {
  const attempts: [string, string, string][] = [
    ['reads the key pairs', 'GET', '/'],
    ['reads a snapshot', 'GET', '/sandbox/snapshot'],
    ['orders a fault', 'POST', '/sandbox/faults'],
    ['ends all faults', 'DELETE', '/sandbox/faults'],
    ['loads a snapshot', 'PUT', '/sandbox/snapshot'],
    ['resets', 'POST', '/sandbox/reset'],
    ['moves the clock', 'POST', '/sandbox/clock'],
  ];
  const disguises: [string, Record<string, string>][] = [
    ['under a name that was pointed at this host', { host: 'rebound.example:4100' }],
    ['under a name that begins like this host', { host: '127.0.0.1.example' }],
    ['from another origin', { origin: 'https://page.example', 'sec-fetch-site': 'cross-site' }],
    ['from another port of this host', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }],
    ['from a page without an origin', { origin: 'null' }],
    ['without telling its origin', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['in a frame', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
  ];

  it.each(attempts)('is refused when it %s, whatever it says of itself', async (_what, method, path) => {
    const sandbox = await startSandbox({ seed: organization('acme') });
    sandbox.faults.add({ kind: 'reset-after' });
    const before = [sandbox.save(), sandbox.faults.list(), sandbox.clock.ahead()];
    for (const [disguise, headers] of disguises) {
      const { status, body } = await ask(sandbox, path, { method, headers, body: FAULT });
      expect(status, disguise).toBe(403);
      expect(body).not.toContain(sandbox.owner.privateKey);
    }
    expect([sandbox.save(), sandbox.faults.list(), sandbox.clock.ahead()]).toEqual(before);
  });

  it('may link to the page, and learns nothing by that', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const sandbox = await startSandbox();
    expect((await ask(sandbox, '/', { headers })).status).toBe(200);
    expect((await ask(sandbox, '/sandbox/reset', { method: 'POST', headers })).status).toBe(403);
  });

  it('is not let in by any header of an answer', async () => {
    const { headers } = await ask(await startSandbox(), '/sandbox/state');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
});

describe('Programs and the sandbox’s own page', () => {
  it.each(['127.0.0.1:4100', 'localhost:4100', 'LOCALHOST', '[::1]:4100'])('are let in at %s', async (host) => {
    const headers = { host };
    expect((await ask(await startSandbox(), '/sandbox/state', { headers })).status).toBe(200);
  });

  it('order faults by a form, and see the page again', async () => {
    const sandbox = await startSandbox();
    const headers = { ...own(sandbox), ...FORM };
    const body = 'kind=latency&route=GET+%2Fgroups&times=3&skip=&ms=20-400&status=&beforeAuthentication=on';
    const answer = await ask(sandbox, '/sandbox/faults', { method: 'POST', headers, body });
    expect([answer.status, answer.headers.location]).toEqual([303, '/']);
    expect(sandbox.faults.list()).toEqual([
      {
        id: 1,
        kind: 'latency',
        route: 'GET /groups',
        times: 3,
        ms: [20, 400],
        beforeAuthentication: true,
        struck: 0,
        left: 3,
      },
    ]);
    await ask(sandbox, '/sandbox/faults/end', { method: 'POST', headers, body: 'id=1' });
    expect(sandbox.faults.list()).toEqual([]);
  });

  it.each([
    ['250', 250],
    ['20 - 400', [20, 400]],
    ['20/400', { p50: 20, p99: 400 }],
  ])('write a latency of %s', async (ms, duration) => {
    const sandbox = await startSandbox();
    const body = String(new URLSearchParams({ kind: 'latency', ms }));
    await ask(sandbox, '/sandbox/faults', { method: 'POST', headers: { ...own(sandbox), ...FORM }, body });
    expect(sandbox.faults.list()).toMatchObject([{ ms: duration }]);
  });

  it('are told on the page what is wrong with a form', async () => {
    const sandbox = await startSandbox();
    const headers = { ...own(sandbox), ...FORM };
    const body = 'kind=status&status=200';
    const answer = await ask(sandbox, '/sandbox/faults', { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('status is 200: a whole number from 400 to 599 is expected.');
  });
});

describe('The page', () => {
  const open = async (sandbox: Sandbox) => (await ask(sandbox, '/', { headers: { accept: PAGE } })).body;

  it('shows what is inside, and the ways in with a line to try each', async () => {
    const sandbox = await startSandbox({ seed: organization('acme', { projects: ['payments', 'ledger'] }) });
    const page = await open(sandbox);
    for (const { publicKey, privateKey } of sandbox.apiKeys) {
      expect(page).toContain(`curl --digest --user ${publicKey}:${privateKey} `);
    }
    for (const { clientId, clientSecret } of sandbox.serviceAccounts) {
      expect(page).toContain(`--user ${clientId}:${clientSecret} `);
    }
    for (const text of ['acme', 'payments', 'ledger', sandbox.owner.organizationId]) expect(page).toContain(text);
  });

  it('shows the faults in force and the last calls', async () => {
    const sandbox = await startSandbox();
    sandbox.faults.add({ kind: 'nonce-storm', route: 'GET /orgs', times: 7 });
    await fetch(`${sandbox.baseUrl}/api/atlas/v2/groups/there-is-none`);
    const page = await open(sandbox);
    expect(page).toMatch(/<th scope="row">nonce-storm<\/th><td><code>GET \/orgs<\/code>/);
    expect(page).toContain('<code>/api/atlas/v2/groups/there-is-none</code>');
  });

  it('shows every value as text, whatever it holds', async () => {
    const evil = `<script>alert("1")</script>'&`;
    const sandbox = await startSandbox({ seed: organization(evil, { projects: [evil] }) });
    await fetch(`${sandbox.baseUrl}/api/${encodeURI("<img>'")}<b>`);
    const page = await open(sandbox);
    expect(page).not.toMatch(/<script|<img|<b>/);
    expect(page).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#39;&#38;');
  });

  it('allows itself nothing but its own style and its own forms', async () => {
    const { headers } = await ask(await startSandbox(), '/');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
  });

  it('stays short, however large the company is', async () => {
    const sandbox = await startSandbox({
      seed: organization('acme', { projects: Array.from({ length: 150 }, (_, at) => `p-${at}`) }),
    });
    const page = await open(sandbox);
    expect(page).toContain('And 50 more projects.');
    expect(page).not.toContain('p-149');
  });
});
