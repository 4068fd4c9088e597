import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/server/graphiql/examples.ts';
import { startGateway } from '../harness/gateway.ts';
import { launchChromium, SHOTS } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function openGraphiQL() {
  const gateway = await startGateway();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
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
  page.waitForFunction(() => /Acme\sResearch/.test(document.querySelector('.result-window')?.textContent ?? ''));

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
    const names = EXAMPLES.map((example) => /^query (\w+)/m.exec(example)?.[1] ?? '').slice(1);
    for (const name of names) {
      await page.click(`.graphiql-tab button[title="${name}"]`);
      await page.waitForSelector(`.graphiql-tab-active button[title="${name}"]`, { timeout: 5000 });
      // GraphiQL reads a tab's operation a moment after it has opened it; nobody but a test presses the button before.
      await expect.poll(() => runExample(page), { timeout: 15_000 }).toContain('"data"');
      expect(await page.textContent('.result-window')).not.toContain('"errors"');
      await shoot(page, `graphiql-${name}`);
    }
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(failures).toEqual([]);
  });

  it('shows the documentation of the schema', async () => {
    const { page } = await openGraphiQL();
    await page.click('[aria-label="Show Documentation Explorer"]');
    await page.waitForSelector('.graphiql-doc-explorer');
    await page.locator('.graphiql-doc-explorer-type-name', { hasText: 'Query' }).first().click();
    await page.waitForFunction(() => document.querySelector('.graphiql-doc-explorer')?.textContent?.includes('viewer'));
    await shoot(page, 'graphiql-documentation');
  });

  it('asks no other host for anything', async () => {
    const { page, hosts, url } = await openGraphiQL();
    await page.click('.graphiql-execute-button');
    await seeAnswer(page);
    expect([...hosts]).toEqual([new URL(url).origin]);
  });
});
