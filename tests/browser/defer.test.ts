import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startGateway } from '../harness/gateway.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let script = '';

beforeAll(async () => {
  browser = await launchChromium();
  const bundle = await rolldown({
    input: new URL('clients/deferred-list.ts', import.meta.url).pathname,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"', 'globalThis.__DEV__': 'false' } },
  });
  const { output } = await bundle.generate({ format: 'iife' });
  script = output[0].code;
});
afterAll(() => browser.close());

/** A page of another origin than the gateway's, as a company's portal is. */
async function openPortal() {
  const server = createServer((req, res) => {
    const isScript = req.url === '/clients.js';
    res.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    res.end(isScript ? script : '<!doctype html><script src="/clients.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = await startGateway({ settings: { corsOrigins: [origin] } });
  gateway.atlas.faults.add({ route: 'GET /groups/{groupId}/accessList', kind: 'latency', ms: 300 });
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    await new Promise((resolve) => server.close(resolve));
  });
  await page.goto(origin);
  return { page, url: `${gateway.url}/graphql` };
}

describe('In Chromium, a deferred access list arrives after the names of the projects', () => {
  it.each(['Apollo Client', 'Apollo Client, newer form', 'urql'])('through %s', async (client) => {
    const { page, url } = await openPortal();
    const seen = await page.evaluate(
      ([name, address]) =>
        (globalThis as unknown as { watch(name: string, url: string): unknown }).watch(name, address),
      [client, url] as const,
    );
    expect(seen).toContain(false);
    expect((seen as boolean[]).at(-1)).toBe(true);
  });
});
