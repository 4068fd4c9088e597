import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { SHOTS } from '../browser/chromium.ts';
import { ownersOf, startGateway, type TestGateway, type TestGatewayOptions } from '../harness/gateway.ts';
import { serveExample } from './serve.ts';

export interface OpenExample {
  page: Page;
  gateway: TestGateway;
  /** Where the page asked for anything. */
  origins: Set<string>;
  /** What the browser complained of: faults of the page, and what its own policy refused. */
  complaints: string[];
  /** To look at; not committed. */
  shoot(name: string): Promise<unknown>;
}

interface OpenOptions {
  gateway?: TestGatewayOptions;
  context?: BrowserContextOptions;
  /** What is in the address, for instance `?view=keys`. */
  search?: string;
  /** Before the page is opened: faults of the sandbox. */
  prepare?(gateway: TestGateway): void;
}

/** The page in a browser, on a gateway and a sandbox of its own; all end with the test. */
export async function openExample(browser: Browser, options: OpenOptions = {}): Promise<OpenExample> {
  const gateway = await startGateway(options.gateway ?? { credentials: ownersOf });
  options.prepare?.(gateway);
  const site = await serveExample(gateway.url);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options.context });
  const page = await context.newPage();
  onTestFinished(async () => {
    await context.close();
    await site.close();
  });
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${site.url}/${options.search ?? ''}`);
  return {
    page,
    gateway,
    origins,
    complaints,
    shoot: (name) => page.screenshot({ path: `${SHOTS}example-${name}.png` }),
  };
}

/** Nothing is on its way any more: no list and no badge keeps a room open. */
export const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.row, .problem') && !document.querySelector('.placeholder'));
