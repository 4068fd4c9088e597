import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect as connectSocket, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export const PROXY_PASSWORD = 'pr0xy:secret';

/** A proxy that opens tunnels and passes plain requests on; `status` refuses them. */
export async function startProxy(status?: number) {
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
  const url = `http://gateway:${encodeURIComponent(PROXY_PASSWORD)}@127.0.0.1:${port}`;
  return { url, tunnels, plain, authorizations };
}
