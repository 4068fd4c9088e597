import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { proxies } from '../../../src/datasources/atlas/proxy.ts';
import { PROXY_PASSWORD, startProxy } from '../../harness/proxy.ts';
import { makeCertificate } from './certificates.ts';
import { failureOf, readAll, setUp } from './harness.ts';

const CERTIFICATE = makeCertificate('localhost');
const TRUSTING = { connect: { ca: CERTIFICATE.cert } };

describe('a proxy on the way to Atlas', () => {
  it('gets one tunnel for each connection, which is kept for all requests', async () => {
    const proxy = await startProxy();
    const { client, atlas } = await setUp(
      { tls: CERTIFICATE },
      { ...TRUSTING, proxies: proxies(proxy.url, undefined), maxConcurrency: 4 },
    );
    expect(await readAll(client, 40)).toHaveLength(40);
    await client.post('/orgs/{orgId}/apiKeys', { orgId: 'o' }, { desc: 'new' });
    expect(atlas.count(401)).toBeLessThanOrEqual(2);
    expect(atlas.mostInFlight()).toBeLessThanOrEqual(4);
    expect(proxy.tunnels.length).toBeGreaterThan(0);
    expect(proxy.tunnels.length).toBeLessThanOrEqual(4);
    expect(new Set(proxy.tunnels)).toEqual(new Set([new URL(atlas.baseUrl).host]));
  });

  it('is given the user and password of its URL, which Atlas never sees', async () => {
    const proxy = await startProxy();
    const { client, atlas } = await setUp(
      { tls: CERTIFICATE },
      { ...TRUSTING, proxies: proxies(proxy.url, undefined) },
    );
    await client.get('/groups');
    const basic = Buffer.from(`gateway:${PROXY_PASSWORD}`).toString('base64');
    expect([...proxy.authorizations]).toEqual([`Basic ${basic}`]);
    expect(atlas.seen.some(({ headers }) => 'proxy-authorization' in headers)).toBe(false);
  });

  it('for http serves https too, as long as none is set for that', async () => {
    const proxy = await startProxy();
    const { client } = await setUp({ tls: CERTIFICATE }, { ...TRUSTING, proxies: proxies(undefined, proxy.url) });
    await client.get('/groups');
    expect(proxy.tunnels).not.toEqual([]);
  });

  it('is left out for the hosts of NO_PROXY', async () => {
    const proxy = await startProxy();
    for (const except of ['localhost', 'example.com,.localhost', '*']) {
      const { client } = await setUp(
        { tls: CERTIFICATE },
        { ...TRUSTING, proxies: proxies(proxy.url, proxy.url, except) },
      );
      expect(await client.get('/groups')).toEqual({ path: '/groups' });
    }
    expect(proxy.tunnels).toEqual([]);
  });

  it.each([
    [407, /user and a password/],
    [403, /refused the connection with status 403/],
  ])('that refuses with %i is asked once, and the error says what to check', async (status, advice) => {
    const proxy = await startProxy(status);
    const { client } = await setUp({ tls: CERTIFICATE }, { ...TRUSTING, proxies: proxies(proxy.url, undefined) });
    const error = await failureOf(client.get('/groups'));
    expect(error.kind).toBe('misconfigured');
    expect(error.message).toMatch(advice);
    expect(inspect(error)).not.toContain(PROXY_PASSWORD);
    expect(proxy.tunnels).toHaveLength(1);
  });

  it('that cannot reach Atlas for a moment is asked again', async () => {
    const proxy = await startProxy(503);
    const { client } = await setUp({ tls: CERTIFICATE }, { ...TRUSTING, proxies: proxies(proxy.url, undefined) });
    expect((await failureOf(client.get('/groups'))).kind).toBe('unavailable');
    expect(proxy.tunnels).toHaveLength(4);
  });

  it('is printed without its password', () => {
    const through = proxies('http://gateway:hidden@proxy:3128', undefined);
    expect(inspect(through) + JSON.stringify({ ...through })).not.toContain('hidden');
  });
});
