import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { startGateway } from '../harness/gateway.ts';

const seed = companySeed({ organizations: 1, projects: 2, apiKeys: 3 });
const PORTAL = 'https://portal.example.com';
const JSON_BODY = { 'content-type': 'application/json' };

/** Sends headers that fetch would not let us choose, as a browser would for a page. */
function send(
  url: string,
  headers: Record<string, string>,
  { method = 'POST', path = '/graphql', query = '{ viewer { throttled } }' } = {},
) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request(`${url}${path}`, { method, headers }, (res) => {
        let body = '';
        res.on('data', (chunk) => {
          body += chunk;
        });
        res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, body }));
      });
      sent.on('error', reject);
      sent.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
    },
  );
}

describe('A web page that nobody named', () => {
  it.each([
    ['of another origin', { origin: 'https://evil.example' }],
    ['of the same host and another port', { origin: 'http://127.0.0.1:1' }],
    ['in a sandbox or from a file', { origin: 'null' }],
    ['that asks without saying its origin', { 'sec-fetch-site': 'cross-site' }],
    ['whose name was led to this machine', { host: 'evil.example' }],
    [
      'whose name was led to this machine, and that says so',
      { host: 'evil.example:4000', origin: 'http://evil.example:4000' },
    ],
  ])('%s may not ask, and Atlas is not called', async (_which, headers) => {
    const { url, atlas } = await startGateway({ seed });
    const { status, body } = await send(url, { ...JSON_BODY, ...headers });
    expect(status).toBe(403);
    expect(JSON.parse(body).errors[0]).toMatchObject({
      message: expect.stringMatching(/^Pages of .* may not ask this gateway\. .*ATLAS_GRAPH_CORS_ORIGINS/),
      extensions: { code: 'FORBIDDEN' },
    });
    expect(atlas.wire()).toHaveLength(0);
  });

  it('may not ask by GET either', async () => {
    const { url, atlas } = await startGateway({ seed });
    const path = `/graphql?query=${encodeURIComponent('{ projects { totalCount } }')}`;
    const image = { 'sec-fetch-site': 'cross-site', accept: 'image/*' };
    expect((await send(url, image, { method: 'GET', path })).status).toBe(403);
    expect(atlas.wire()).toHaveLength(0);
  });

  it('cannot send a form: nothing but JSON is read', async () => {
    const { url } = await startGateway({ seed });
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/graphql',
    ]) {
      expect((await send(url, { 'content-type': type })).status).toBe(415);
    }
  });

  it('may link to GraphiQL, which runs nothing by itself and stands in nobody’s frame', async () => {
    const { url, atlas } = await startGateway({ seed });
    const click = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: 'text/html' };
    const page = await send(url, click, { method: 'GET', path: '/graphql?query=%7Bprojects%7BtotalCount%7D%7D' });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/,
    );
    expect(atlas.wire()).toHaveLength(0);
  });
});

describe('Who may ask', () => {
  it.each([
    ['a program', {}],
    ['a program that calls the gateway localhost', { host: 'localhost:4000' }],
    ['GraphiQL', { host: 'localhost:4000', origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' }],
    ['a person, from the address bar', { 'sec-fetch-site': 'none' }],
    ['a page whose origin is named', { origin: PORTAL, 'sec-fetch-site': 'cross-site' }],
    ['whoever comes through a proxy of that name', { host: 'portal.example.com' }],
  ])('%s', async (_who, headers) => {
    const { url } = await startGateway({ seed, settings: { corsOrigins: [PORTAL] } });
    expect((await send(url, { ...JSON_BODY, ...headers })).status).toBe(200);
  });

  it('every page, when all are named', async () => {
    const { url } = await startGateway({ seed, settings: { corsOrigins: ['*'] } });
    const answer = await send(url, { ...JSON_BODY, origin: 'https://any.example', 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('https://any.example');
  });

  it('a named page reads the request’s id and sends no cookies', async () => {
    const { url } = await startGateway({ seed, settings: { corsOrigins: [PORTAL] } });
    const { headers } = await send(url, { ...JSON_BODY, origin: PORTAL });
    expect(headers).toMatchObject({
      'access-control-allow-origin': PORTAL,
      'access-control-expose-headers': 'x-request-id, www-authenticate',
    });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });
});
