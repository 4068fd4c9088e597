import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ScriptedAnswer {
  status?: number;
  headers?: OutgoingHttpHeaders;
  /** Text goes out as it is, everything else as JSON. */
  body?: unknown;
}

/** Answers as a test likes, and asks nobody for credentials: for answers that neither Atlas nor the sandbox would give. */
export async function startScriptedAtlas(answer: (path: string, nth: number) => ScriptedAnswer) {
  const paths: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const { status = 200, headers = {}, body = '' } = answer(url.replace('/api/atlas/v2', ''), paths.push(url));
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address
  return { baseUrl: `http://127.0.0.1:${port}`, count: () => paths.length };
}
