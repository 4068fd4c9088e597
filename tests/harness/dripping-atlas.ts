import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** How an answer never ends: a byte of its body, or an interim answer, every few milliseconds; or nothing at all. */
export type Drip = 'bytes' | 'interim' | 'nothing';

const EVERY_MS = 5;

/**
 * An upstream on a bare socket, which asks nobody for credentials. `answer` says for "METHOD /path" either what to send, as JSON, or how
 * never to come to an end. A dripping answer ends only with its connection.
 */
export async function startDrippingAtlas(answer: (request: string) => Drip | object) {
  const requests: string[] = [];
  const dripping = new Set<Socket>();
  const server = createServer((socket) => {
    let received = '';
    socket.on('error', () => {}); // cut off by the gateway: what the tests are about
    socket.on('close', () => dripping.delete(socket));
    socket.on('data', (chunk) => {
      received += chunk;
      for (let [head, rest] = cut(received); head !== undefined; [head, rest] = cut(rest)) {
        received = rest;
        requests.push(head);
        const given = answer(head);
        if (typeof given === 'object') socket.write(toAnswer(given));
        else {
          dripping.add(socket);
          drip(socket, given);
        }
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of dripping) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    /** "METHOD /path" of each request, in their order. */
    requests,
    /** Connections on which an answer is dripping now. */
    dripping: () => dripping.size,
  };
}

/** The first whole request of what was received, as "METHOD /path", and what follows it. */
function cut(received: string): [string | undefined, string] {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return [undefined, received];
  const length = Number(/content-length: (\d+)/i.exec(received.slice(0, end))?.[1] ?? 0);
  if (received.length < end + 4 + length) return [undefined, received];
  const [method, target = ''] = received.split(' ', 2);
  return [`${method} ${target.replace('/api/atlas/v2', '')}`, received.slice(end + 4 + length)];
}

function toAnswer(json: object): string {
  const body = JSON.stringify(json);
  return `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function drip(socket: Socket, kind: Drip): void {
  if (kind === 'nothing') return;
  if (kind === 'bytes')
    socket.write('HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{');
  const drop = kind === 'bytes' ? ' ' : 'HTTP/1.1 102 Processing\r\n\r\n';
  const timer = setInterval(() => socket.write(drop), EVERY_MS);
  socket.on('close', () => clearInterval(timer));
}
