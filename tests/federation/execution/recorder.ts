import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between the gateway and Atlas and remembers the headers of every request. */
export function startRecorder() {
  const headers: IncomingHttpHeaders[] = [];
  let target = '';
  const server = createServer((req, res) => {
    headers.push(req.headers);
    const passed = request(`${target}${req.url}`, { method: req.method ?? 'GET', headers: req.headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    passed.on('error', () => res.destroy());
    req.pipe(passed);
  }).listen(0, '127.0.0.1');
  const listening = once(server, 'listening');
  return {
    headers,
    url: listening.then(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}`), // it listens on a port
    forwardTo(baseUrl: string): void {
      target = baseUrl;
    },
    async stop(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
