import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { ownersOf } from '../harness/gateway.ts';
import { openExample, settled } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('What the credential may not read', () => {
  it('is shown as refused, with the reason, and the rest stays', async () => {
    // Organization Read Only may not read other keys' access lists.
    const { page, shoot, complaints } = await openExample(browser, {
      gateway: { credential: 'reader' },
      search: '?view=keys',
    });
    await settled(page);
    const list = page.getByRole('region', { name: 'All API keys' });
    expect(await list.getByRole('listitem').count()).toBe(25);
    expect(await list.getByText('Refused').count()).toBeGreaterThan(20);
    expect(await list.getByRole('status').textContent()).toContain('could not be read');
    await page.getByRole('button', { name: /^terraform of billing-staging/ }).click();
    const addresses = page.getByRole('region', { name: 'From where it may call Atlas' });
    await addresses.getByText('Refused', { exact: true }).waitFor();
    expect(await addresses.textContent()).toContain('Atlas refused to list the API access list');
    expect(await page.getByRole('region', { name: 'What it may do' }).textContent()).toContain('Project Data Access');
    await shoot('refused');
    expect(complaints).toEqual([]);
  });

  it('is named above the list of who may reach a project', async () => {
    const { page } = await openExample(browser, {
      prepare: ({ atlas }) =>
        atlas.faults.add({ route: 'GET /orgs/{orgId}/users', kind: 'status', status: 403, errorCode: 'FORBIDDEN' }),
    });
    await settled(page);
    await page.getByRole('button', { name: /^billing-production/ }).click();
    await page.getByText('This list is not complete.').waitFor();
  });
});

describe('An organization', () => {
  it('whose credential is refused is missing with a notice, and the others are there', async () => {
    const broken = { name: 'broken', publicKey: 'abcdefgh', privateKey: '00000000-0000-4000-8000-000000000000' };
    const { page } = await openExample(browser, {
      gateway: { credentials: (atlas) => [...ownersOf(atlas), broken] },
    });
    await page.getByRole('status').filter({ hasText: 'Part of this could not be read.' }).first().waitFor();
    await settled(page);
    expect(await page.getByRole('combobox', { name: 'Organization' }).getByRole('option').count()).toBe(3);
  });

  it('of a link that is not shown here is not replaced by another one', async () => {
    const { page } = await openExample(browser, { search: '?organization=64b100000000000000000001' });
    await page.getByText('This link leads to an organization that is not shown here.').waitFor();
    await page.getByRole('combobox', { name: 'Organization' }).selectOption('Acme Retail');
    await settled(page);
  });
});

describe('A rate limit', () => {
  // Longer than the gateway may wait itself.
  const limited = { kind: 'status', status: 429, retryAfterSeconds: 6 } as const;
  const gateway = { settings: { timeoutMs: 5000 } };

  it('is told with the time left; then the page asks again by itself', async () => {
    const {
      page,
      shoot,
      gateway: { atlas },
    } = await openExample(browser, {
      gateway,
      prepare: ({ atlas }) => atlas.faults.add({ ...limited, route: 'GET /orgs/{orgId}/groups' }),
    });
    const problem = page.getByRole('alert');
    await problem.getByText('The projects must wait for Atlas’s rate limit.').waitFor();
    await problem.getByText(/^Trying again in \d s$/).waitFor();
    await shoot('rate-limit');
    atlas.faults.clear();
    await page.getByRole('button', { name: /^billing-production/ }).waitFor();
    expect(await problem.count()).toBe(0);
  });

  it('of a part is told above the list, and the part follows', async () => {
    const { page, shoot } = await openExample(browser, {
      gateway,
      prepare: ({ atlas }) => atlas.faults.add({ ...limited, route: 'GET /groups/{groupId}/accessList', times: 1 }),
    });
    await page.getByText(/^Trying again in \d s$/).waitFor();
    expect(await page.getByText('Not read yet').count()).toBeGreaterThan(0);
    await shoot('rate-limit-of-a-part');
    await page.getByText('Not read yet').first().waitFor({ state: 'detached' });
    await settled(page);
    expect(await page.getByRole('button', { name: /(entries|Open to the internet)$/ }).count()).toBe(12);
  });
});

describe('A gateway that does not answer', () => {
  it.each<[string, (route: Route) => Promise<void>]>([
    ['closed port', (route) => route.abort()],
    ['proxy in front that finds nobody', (route) => route.fulfill({ status: 502, body: 'Bad Gateway' })],
  ])('is told and asked again on demand: a %s', async (_, fail) => {
    const { page, shoot } = await openExample(browser);
    await settled(page);
    await page.route('**/graphql', fail);
    await page.getByRole('button', { name: 'API keys' }).click();
    await page.getByRole('alert').getByText('The gateway does not answer').waitFor();
    await shoot('gateway-down');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
