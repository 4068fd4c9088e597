import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/server/graphiql/examples.ts';
import { readSettings } from '../../src/settings.ts';
import { ownersOf, startGateway, type TestGatewayOptions } from '../harness/gateway.ts';
import { writeTokens } from '../server/access/harness.ts';
import { launchChromium, SHOTS } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function openGraphiQL({ width = 1400, ...options }: TestGatewayOptions & { width?: number } = {}) {
  const gateway = await startGateway({ credentials: ownersOf, ...options });
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const hosts = new Set<string>();
  const failures: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).origin);
  });
  page.on('pageerror', (error) => failures.push(error.message));
  // A script, style or worker that the page's own policy refuses is told here.
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  await page.goto(gateway.url);
  await page.waitForSelector('.graphiql-execute-button');
  return { ...gateway, page, hosts, failures };
}

/** The editor writes its spaces unbreakable. */
const seeAnswer = (page: Page) =>
  page.waitForFunction(() => /organization\sowner/.test(document.querySelector('.result-window')?.textContent ?? ''));

/** What the result window shows a little after the button was pressed. */
async function runExample(page: Page): Promise<string> {
  await page.click('.graphiql-execute-button');
  await page.waitForTimeout(500);
  return (await page.textContent('.result-window')) ?? '';
}

const shoot = (page: Page, name: string) => page.screenshot({ path: `${SHOTS}${name}.png` });

describe('GraphiQL', () => {
  it('opens at the root, with example queries in its tabs', async () => {
    const { page, failures } = await openGraphiQL();
    expect(new URL(page.url()).pathname).toBe('/graphql');
    expect(await page.title()).toBe('atlas-graph');
    expect(await page.locator('.graphiql-tab').count()).toBeGreaterThanOrEqual(4);
    await shoot(page, 'graphiql-open');
    expect(failures).toEqual([]);
  });

  it('runs the first example by a click and shows its answer', async () => {
    const { page, failures } = await openGraphiQL();
    await page.click('.graphiql-execute-button');
    await seeAnswer(page);
    await shoot(page, 'graphiql-answer');
    expect(failures).toEqual([]);
  });

  it('opens every other example by one click on its tab, and runs it', async () => {
    const { page, failures } = await openGraphiQL();
    const names = EXAMPLES.map(({ document }) => /^(?:query|mutation) (\w+)/m.exec(document)?.[1] ?? '').slice(1);
    for (const name of names) {
      await page.click(`.graphiql-tab button[title="${name}"]`);
      await page.waitForSelector(`.graphiql-tab-active button[title="${name}"]`, { timeout: 5000 });
      // GraphiQL reads a tab's operation a moment after it has opened it; nobody but a test presses the button before.
      await expect.poll(() => runExample(page), { timeout: 15_000 }).toContain('"data"');
      // A payload's errors are an empty list.
      expect(await page.textContent('.result-window')).not.toMatch(/"errors":\s*\[\s*\{/);
      await shoot(page, `graphiql-${name}`);
    }
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(failures).toEqual([]);
  });

  it('has the same tabs after a reload', async () => {
    const { page } = await openGraphiQL();
    await page.reload();
    await page.waitForSelector('.graphiql-execute-button');
    expect(await page.locator('.graphiql-tab').count()).toBe(EXAMPLES.length);
  });

  it('shows the documentation of the schema', async () => {
    const { page } = await openGraphiQL();
    await page.click('[aria-label="Show Documentation Explorer"]');
    await page.waitForSelector('.graphiql-doc-explorer');
    await page.locator('.graphiql-doc-explorer-type-name', { hasText: 'Query' }).first().click();
    await page.waitForFunction(() => document.querySelector('.graphiql-doc-explorer')?.textContent?.includes('viewer'));
    await shoot(page, 'graphiql-documentation');
  });

  it('leaves what only routers ask for out of the documentation', async () => {
    const { page, query } = await openGraphiQL();
    await page.click('[aria-label="Show Documentation Explorer"]');
    await page.locator('.graphiql-doc-explorer-type-name', { hasText: 'Query' }).first().click();
    await page.waitForFunction(() => document.querySelector('.graphiql-doc-explorer')?.textContent?.includes('viewer'));
    expect(await page.textContent('.graphiql-doc-explorer')).not.toMatch(/_entities|_service/);
    const { data } = await query('{ __type(name: "Query") { fields { name } } }');
    expect(JSON.stringify(data)).toContain('_entities'); // routers still find it
  });

  it('on a screen of 400 pixels, has its panes one above the other and nothing to scroll sideways', async () => {
    const { page } = await openGraphiQL({ width: 400 });
    await page.click('.graphiql-execute-button');
    await seeAnswer(page);
    const box = async (selector: string) =>
      (await page.locator(selector).boundingBox()) ?? expect.unreachable(selector);
    const [editors, response] = [await box('.graphiql-editors'), await box('.graphiql-response')];
    expect(response.y).toBeGreaterThanOrEqual(editors.y + editors.height - 1);
    expect(Math.min(editors.width, response.width)).toBeGreaterThan(350);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await shoot(page, 'graphiql-narrow');
  });

  it('can be used without a mouse', async () => {
    const { page } = await openGraphiQL();
    await page.locator('.graphiql-query-editor textarea').first().focus();
    await page.keyboard.press('Control+Enter');
    await seeAnswer(page);
  });

  it('says what is waited for when an answer takes long', async () => {
    const { page, atlas } = await openGraphiQL();
    atlas.faults.add({ route: 'GET /orgs', kind: 'latency', ms: 6_000 });
    await page.click('.graphiql-execute-button');
    await page.waitForSelector('#waiting:not([hidden])');
    expect(await page.textContent('#waiting')).toMatch(/^Waiting for Atlas, \d s\. When one of Atlas's rate limits/);
    await seeAnswer(page);
    await page.waitForSelector('#waiting', { state: 'hidden' });
  });

  it('has a field for the caller’s token, which is kept for the tab only', async () => {
    const access = { ...readSettings({}).access, tokensFile: writeTokens() };
    const { page } = await openGraphiQL({ settings: { access } });
    await page.fill('#authorization', 'Bearer token-of-reader');
    await Promise.all([page.waitForEvent('load'), page.press('#authorization', 'Enter')]);
    await page.waitForSelector('.graphiql-execute-button');
    await page.click('.graphiql-execute-button');
    await seeAnswer(page);
    const kept = await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]);
    expect(kept).toEqual([expect.not.stringContaining('token-of-reader'), expect.stringContaining('token-of-reader')]);
    await shoot(page, 'graphiql-token');
  });

  it('keeps what is typed under Headers for the tab only, and over a reload', async () => {
    const { page } = await openGraphiQL();
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .monaco-editor:visible').click();
    await page.keyboard.insertText('{"authorization": "Bearer typed-secret"}');
    await page.waitForFunction(() => sessionStorage.getItem('graphiql:tabState')?.includes('typed-secret'));
    await page.click('.graphiql-execute-button');
    await seeAnswer(page);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('typed-secret');
    await page.reload();
    await page.waitForSelector('.graphiql-execute-button');
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.waitForFunction(() =>
      document.querySelector('.graphiql-editors')?.textContent?.includes('typed-secret'),
    );
  });

  it('on a screen of 400 pixels, closes the documentation with the button that opened it', async () => {
    const { page } = await openGraphiQL({ width: 400 });
    await page.click('[aria-label="Show Documentation Explorer"]');
    await page.waitForSelector('.graphiql-doc-explorer');
    await shoot(page, 'graphiql-narrow-documentation');
    await page.click('[aria-label="Hide Documentation Explorer"]', { timeout: 5000 });
    await page.waitForSelector('.graphiql-doc-explorer', { state: 'hidden' });
  });

  it('asks no other host for anything', async () => {
    const { page, hosts, url } = await openGraphiQL();
    await page.click('.graphiql-execute-button');
    await seeAnswer(page);
    expect([...hosts]).toEqual([new URL(url).origin]);
  });
});
