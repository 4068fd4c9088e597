import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../harness/sandbox.ts';
import { launchChromium, SHOTS } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function openPage({ colorScheme = 'light' as 'light' | 'dark', width = 1280 } = {}) {
  const sandbox = await startSandbox();
  // Without scripts: the page has none, and needs none.
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled: false });
  const page = await context.newPage();
  const origins = new Set<string>();
  const failures: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  await page.goto(sandbox.baseUrl);
  return { sandbox, page, origins, failures };
}

describe('The sandbox’s page', () => {
  it.each(['light', 'dark'] as const)('opens without a word from its own policy, in %s', async (colorScheme) => {
    const { page, failures } = await openPage({ colorScheme });
    expect(await page.locator('h1').textContent()).toBe('The sandbox');
    await page.screenshot({ path: `${SHOTS}sandbox-${colorScheme}.png`, fullPage: true });
    expect(failures).toEqual([]);
  });

  it('shows the key pairs, and asks no other host for anything', async () => {
    const { page, sandbox, origins } = await openPage();
    for (const { publicKey, privateKey } of sandbox.apiKeys) {
      expect(await page.getByText(publicKey, { exact: true }).count()).toBe(1);
      expect(await page.getByText(privateKey, { exact: true }).count()).toBe(1);
    }
    expect([...origins]).toEqual([sandbox.baseUrl]);
  });

  it('orders a fault and ends it by its buttons', async () => {
    const { page, sandbox } = await openPage();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('status');
    await page.getByRole('combobox', { name: 'Route' }).fill('GET /groups');
    await page.getByRole('textbox', { name: 'Status' }).fill('503');
    await page.getByRole('textbox', { name: 'Times' }).fill('4');
    await page.getByRole('button', { name: 'Order this fault' }).click();
    expect(await page.getByRole('row', { name: /^status GET \/groups status 503 0 4/ }).count()).toBe(1);
    expect(sandbox.faults.list()).toMatchObject([{ kind: 'status', status: 503, route: 'GET /groups', times: 4 }]);
    await page.getByRole('button', { name: 'End status 1' }).click();
    expect(await page.getByText('None is in force').count()).toBe(1);
    expect(sandbox.faults.list()).toEqual([]);
  });

  it('says what is wrong with a form', async () => {
    const { page } = await openPage();
    await page.getByRole('textbox', { name: 'Status' }).fill('200');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('status');
    await page.getByRole('button', { name: 'Order this fault' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('status is 200');
    await page.screenshot({ path: `${SHOTS}sandbox-problem.png` });
  });

  it('is out of reach for a page of another origin, open in the same browser', async () => {
    const sandbox = await startSandbox();
    const form = `<form method="post" action="${sandbox.baseUrl}/sandbox/faults"><input name="kind" value="truncate"><button>Go</button></form>`;
    const other = createServer((_req, res) => res.setHeader('content-type', 'text/html').end(form));
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const page = await browser.newPage();
    const { port } = other.address() as { port: number }; // a server on a port has no other kind of address
    await page.goto(`http://localhost:${port}`);
    const read = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            (response) => response.text(),
            () => 'refused',
          ),
        `${sandbox.baseUrl}${path}`,
      );
    expect([await read('/'), await read('/sandbox/snapshot')]).toEqual(['refused', 'refused']);
    await page.getByRole('button', { name: 'Go' }).click();
    expect(await page.locator('body').textContent()).toContain('may not use this side door');
    expect(sandbox.faults.list()).toEqual([]);
    await page.close();
  });

  it('fits a narrow window', async () => {
    const { page } = await openPage({ width: 390 });
    const body = await page.locator('body').boundingBox();
    const widest = await page.locator('table, pre, article').all();
    for (const element of widest) {
      const scroller = element.locator('xpath=ancestor-or-self::*[self::pre or self::article or @class="scroll"][1]');
      const box = await scroller.boundingBox();
      if (box !== null) expect(box.x + box.width).toBeLessThanOrEqual(body?.width ?? 0);
    }
  });
});
