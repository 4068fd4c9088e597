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
  /** What it has sent to the gateway. */
  bodies: string[];
  /** What the browser complained of: faults of the page, and what its own policy refused. */
  complaints: string[];
  /** To look at; not committed. */
  shoot(name: string): Promise<unknown>;
}

/** What codegen has written of the page's operations: a gateway that runs nothing else is enough for it. */
const ONLY_ITS_OWN = {
  trustedDocuments: new URL('../../examples/access-review/src/graphql/persisted-documents.json', import.meta.url)
    .pathname,
  onlyTrustedDocuments: true,
  automaticPersistedQueries: false,
};

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
  const { settings, ...rest } = options.gateway ?? { credentials: ownersOf };
  const gateway = await startGateway({ ...rest, settings: { documents: ONLY_ITS_OWN, ...settings } });
  options.prepare?.(gateway);
  const site = await serveExample(gateway.url);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options.context });
  const page = await context.newPage();
  onTestFinished(async () => {
    await context.close();
    await site.close();
  });
  const origins = new Set<string>();
  const bodies: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    origins.add(new URL(request.url()).origin);
    if (request.method() === 'POST') bodies.push(request.postData() ?? '');
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${site.url}/${options.search ?? ''}`);
  return {
    page,
    gateway,
    origins,
    bodies,
    complaints,
    shoot: (name) => page.screenshot({ path: `${SHOTS}example-${name}.png` }),
  };
}

/** Nothing is on its way any more: no list and no badge keeps a room open. */
export const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.row, .problem') && !document.querySelector('.placeholder'));
