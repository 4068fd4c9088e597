import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { openExample, settled } from './page.ts';

const AXE = readFileSync(
  new URL('../../examples/access-review/node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

/** What axe-core finds serious, with the elements it is about. */
async function findBarriers(page: Page): Promise<string[]> {
  // Not as a script of the page, whose policy would refuse it.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Chromium's Cumulative Layout Shift so far: 0 is still, 0.1 is where web.dev begins to call it bad. */
function readLayoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const { value } of list.getEntries() as unknown as { value: number }[]) sum += value;
        });
        // What happened before is told too, in a task of its own.
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 100)));
      }),
  );
}

describe.each(['light', 'dark'] as const)('In %s', (colorScheme) => {
  it('axe-core finds nothing serious in the projects, the credentials and the form', async () => {
    const { page, shoot } = await openExample(browser, { context: { colorScheme } });
    await settled(page);
    await page.getByRole('button', { name: /^checkout-development/ }).click();
    await page.getByRole('heading', { name: 'Who may reach it' }).waitFor();
    await settled(page);
    await shoot(`projects-${colorScheme}`);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'API keys' }).click();
    await settled(page);
    await page.getByRole('button', { name: /^terraform of ledger-development.*unused/ }).click();
    await page.getByRole('heading', { name: 'What it may do' }).waitFor();
    await shoot(`keys-${colorScheme}`);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Service accounts' }).click();
    await page.getByRole('button', { name: /^owner/ }).click();
    await page.getByRole('heading', { name: 'Its secrets' }).waitFor();
    await settled(page);
    await shoot(`accounts-${colorScheme}`);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Grant access' }).click();
    await page.getByRole('dialog').waitFor();
    await shoot(`form-${colorScheme}`);
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('The page', () => {
  it.each([
    ['the projects', '', 1280],
    ['the API keys', '?view=keys', 1280],
    ['the projects at 400 pixels', '', 400],
    ['the API keys at 400 pixels', '?view=keys', 400],
  ])('does not move while %s arrive, however late the slow parts are', async (_, search, width) => {
    const { page } = await openExample(browser, {
      search,
      context: { viewport: { width, height: 900 } },
      prepare: ({ atlas }) => atlas.faults.add({ kind: 'latency', ms: [100, 400] }),
    });
    await settled(page);
    expect(await readLayoutShift(page)).toBeLessThan(0.01);
  });

  it('is usable at 400 pixels: one pane at a time, and nothing to scroll sideways', async () => {
    const { page, shoot } = await openExample(browser, { context: { viewport: { width: 400, height: 800 } } });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await settled(page);
    await shoot('narrow-projects');
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: /^catalog-production/ }).click();
    await page.getByRole('heading', { name: 'Who may reach it' }).waitFor();
    await settled(page);
    await shoot('narrow-project');
    expect(await overflow()).toBe(0);
    const back = page.getByRole('button', { name: 'All projects' });
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    await back.click();
    const row = page.getByRole('button', { name: /^catalog-production/ });
    expect(await row.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'API keys' }).click();
    await settled(page);
    await shoot('narrow-keys');
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: 'Grant access' }).click();
    await shoot('narrow-form');
    expect(await overflow()).toBe(0);
  });

  it('asks nobody but its own origin', async () => {
    const { page, origins } = await openExample(browser);
    await settled(page);
    await page.getByRole('button', { name: 'API keys' }).click();
    await settled(page);
    expect([...origins]).toEqual([new URL(page.url()).origin]);
  });

  it('sends hashes in place of documents, and its text to a gateway that does not know them', async () => {
    const documents = { trustedDocuments: null, onlyTrustedDocuments: false, automaticPersistedQueries: false };
    const { page, bodies } = await openExample(browser);
    await settled(page);
    expect(bodies.length).toBeGreaterThan(2);
    expect(bodies.filter((body) => body.includes('"query":'))).toEqual([]);
    const other = await openExample(browser, { gateway: { settings: { documents } } });
    await settled(other.page);
    expect(other.bodies.some((body) => body.includes('"query":'))).toBe(true);
    expect(await other.page.getByRole('button', { name: /^billing-production/ }).count()).toBe(1);
  });

  it('is worked by keyboard alone', async () => {
    const { page } = await openExample(browser);
    await settled(page);
    const first = page.getByRole('button', { name: /^billing-production/ });
    while (!(await first.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Who may reach it' }).waitFor();
    const grant = page.getByRole('button', { name: 'Grant access' });
    while (!(await grant.evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await grant.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
