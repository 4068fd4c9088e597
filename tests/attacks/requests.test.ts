import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { startGateway } from '../harness/gateway.ts';

/** Sends bytes as they are, and gives the whole answer. */
async function send(url: string, lines: readonly string[], body = ''): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${[...lines, 'Connection: close', `Content-Length: ${body.length}`].join('\r\n')}\r\n\r\n${body}`);
  return text(socket);
}

const QUERY = '{"query":"{ __typename }"}';
const POST = 'POST /graphql HTTP/1.1';
const JSON_TYPE = 'Content-Type: application/json';

describe('A request to a wrong address', () => {
  it.each([
    ['a Host that is no address', ['Host: 127.0.0.999']],
    ['a port that is none', ['Host: 127.0.0.1:99999999']],
    ['a Host with a path', ['Host: 127.0.0.1/x']],
    ['two Hosts', ['Host: 127.0.0.1', 'Host: 127.0.0.1']],
  ])('is refused with 400, a line in the log and no stack: %s', async (_what, hosts) => {
    const { url, log } = await startGateway();
    const answer = await send(url, [POST, ...hosts, JSON_TYPE], QUERY);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toMatch(/ at |\.ts|node:/);
    if (!answer.includes('content-length: 0')) expect(log()).toContain('a request was refused');
  });

  it('in absolute form is answered as if it were the usual one', async () => {
    const { url } = await startGateway();
    const answer = await send(url, [`POST ${url}/graphql HTTP/1.1`, `Host: ${new URL(url).host}`, JSON_TYPE], QUERY);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('{"data":{"__typename":"Query"}}');
  });
});

describe('A word that every object knows', () => {
  it.each(['constructor', '__proto__', 'toString'])('as an error code of Atlas has no hint: %s', async (errorCode) => {
    const { query, atlas } = await startGateway();
    atlas.faults.add({ route: 'GET /orgs', kind: 'status', status: 400, errorCode });
    const { errors } = await query('{ organizations { totalCount } }');
    expect(errors?.[0]?.extensions?.hint).toBeUndefined();
    expect(JSON.stringify(errors)).not.toContain('native code');
  });
});
