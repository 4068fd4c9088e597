import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createGateway } from '../src/index.ts';
import { startSandbox } from './harness/sandbox.ts';

/** A gateway inside a program of somebody else's, over a sandbox. */
async function embed(settings: Record<string, string>) {
  const atlas = await startSandbox();
  const { publicKey, privateKey, organizationId } = atlas.owner;
  const gateway = await createGateway({
    credentials: [{ name: 'acme', publicKey, privateKey, baseUrl: atlas.baseUrl }],
    settings: { ATLAS_GRAPH_LOG_LEVEL: 'silent', ...settings },
  });
  const server = createServer(gateway.listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await gateway.close();
    await atlas.close();
  });
  const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address
  return { atlas, organizationId, url: `http://127.0.0.1:${port}/graphql` };
}

describe('A gateway in another program', () => {
  it.each([
    'PORT',
    'MONGODB_ATLAS_BASE_URL',
    'ATLAS_GRAPH_CREDENTIALS',
    'ATLAS_GRAPH_CREDENTIALS_FILE',
    'ATLAS_GRAPH_METRICS_PORT',
    'ATLAS_GRAPH_SANDBOX_PROJECTS',
  ])('refuses %s, which has no effect there', async (name) => {
    const credentials = [{ name: 'acme', publicKey: 'abcdefgh', privateKey: 'one' }];
    await expect(createGateway({ credentials, settings: { [name]: '1' } })).rejects.toThrow(
      `${name}: only the command`,
    );
  });

  it('keeps the audit log that is asked for: without a line, no change', async () => {
    const { atlas, organizationId, url } = await embed({ ATLAS_GRAPH_AUDIT_LOG: '/dev/full' });
    const query = `mutation { createApiKey(input: { organizationId: "${organizationId}", description: "x", roles: ["ORG_MEMBER"] }) { privateKey } }`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.text()).toMatch(/audit log cannot be written/);
    expect(atlas.requests()).toEqual([]);
  });
});
