import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect as connectSocket, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { proxies } from '../../../src/datasources/atlas/proxy.ts';
import { makeCertificate } from './certificates.ts';
import { failureOf, readAll, setUp } from './harness.ts';

const CERTIFICATE = makeCertificate('localhost');
const TRUSTING = { connect: { ca: CERTIFICATE.cert } };
const PASSWORD = 'pr0xy:secret';

/** A proxy that opens tunnels and passes plain requests on; `status` refuses them. */
async function startProxy(status?: number) {
  const tunnels: string[] = [];
  const plain: string[] = [];
  const authorizations = new Set<string | undefined>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    plain.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"plain":true}');
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', (request, socket: Socket, head) => {
    tunnels.push(request.url ?? '');
    authorizations.add(request.headers['proxy-authorization']);
    if (status !== undefined) {
      socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      return;
    }
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connectSocket(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    sockets.add(upstream);
    for (const each of [socket, upstream]) each.on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address
  const url = `http://gateway:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`;
  return { url, tunnels, plain, authorizations };
}

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
    const basic = Buffer.from(`gateway:${PASSWORD}`).toString('base64');
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
    expect(inspect(error)).not.toContain(PASSWORD);
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
