import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { launchChromium } from '../browser/chromium.ts';
import { openExample, settled } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const rows = (page: Page, list: string) => page.getByRole('region', { name: list }).getByRole('listitem');

describe('The review of projects', () => {
  it('shows who may reach a project, with which roles, why, and from where', async () => {
    const { page, complaints } = await openExample(browser);
    await settled(page);
    await page.getByRole('button', { name: /^billing-production/ }).click();
    await page.getByRole('heading', { name: 'Who may reach it' }).waitFor();
    await settled(page);
    const owner = page.getByRole('listitem').filter({ hasText: 'organization owner' });
    expect(await owner.textContent()).toMatch(/API key.*Project Owner.*As Organization Owner.*Owner.*Any address/s);
    expect(await page.getByRole('listitem').filter({ hasText: '203.0.113.7/32' }).textContent()).toContain('office');
    expect(complaints).toEqual([]);
  });

  it('shows what a project is open to, and which entries end soon', async () => {
    const { page, gateway } = await openExample(browser, {
      gateway: {
        seed: organization('acme', {
          projects: [
            { name: 'closed', accessList: ['203.0.113.7'] },
            { name: 'open', accessList: ['0.0.0.0/0'] },
            'bare',
          ],
        }),
      },
    });
    await settled(page);
    const texts = await rows(page, 'All projects').allInnerTexts();
    expect(texts.map((text) => text.split('\n').at(-1))).toEqual(['No address', '1 entry', 'Open to the internet']);

    const [project] = [...gateway.atlas.store.projects.values()].filter(({ name }) => name === 'closed');
    const deleteAfter = Date.now() + 3_600_000;
    project?.accessList.push({ cidrBlock: '198.51.100.9/32', comment: '', activeAt: 0, deleteAfter });
    await page.reload();
    await settled(page);
    await page.getByRole('combobox', { name: 'Network access' }).selectOption('Access ends within a day');
    expect(await rows(page, 'All projects').allInnerTexts()).toEqual([expect.stringMatching(/^closed.*1 ending/s)]);
    expect(await page.getByText('1 of these 3 match').count()).toBe(1);
    await page.getByRole('combobox', { name: 'Network access' }).selectOption('Open to the internet');
    expect(await rows(page, 'All projects').allInnerTexts()).toEqual([expect.stringMatching(/^open/)]);
  });

  it('loads more on demand, without reading the first page again', async () => {
    const { page, gateway } = await openExample(browser);
    await settled(page);
    expect(await rows(page, 'All projects').count()).toBe(12);
    gateway.atlas.clearRequests();
    await page.getByRole('button', { name: 'Load more projects' }).click();
    await page.getByRole('button', { name: /^search-production/ }).waitFor();
    await settled(page);
    expect(await rows(page, 'All projects').count()).toBe(20);
    expect(await page.getByRole('button', { name: 'Load more projects' }).count()).toBe(0);
    const read = gateway.atlas.requests().filter((request) => request === 'GET /groups/{groupId}/accessList');
    expect(read).toHaveLength(8);
  });

  it('searches by the beginning of the name, and says when there is none', async () => {
    const { page } = await openExample(browser);
    await settled(page);
    await page.getByRole('searchbox', { name: 'Name begins with' }).fill('led');
    await page
      .getByRole('button', { name: /^billing/ })
      .first()
      .waitFor({ state: 'detached' });
    await settled(page);
    const found = await rows(page, 'All projects').allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((text) => text.startsWith('ledger-'))).toBe(true);
    await page.getByRole('searchbox', { name: 'Name begins with' }).fill('nothing like it');
    await page.getByText('No project’s name begins with “nothing like it”.').waitFor();
  });

  it('narrows who may reach a project by kind and to its owners, and loads more of them', async () => {
    const { page } = await openExample(browser);
    await settled(page);
    await page.getByRole('button', { name: /^billing-production/ }).click();
    const detail = page.getByRole('region', { name: 'Who may reach it' });
    await detail.getByRole('button', { name: /^Load more of/ }).click();
    await expect.poll(() => detail.getByRole('listitem').count()).toBe(20);
    await detail.getByRole('combobox', { name: 'Kind' }).selectOption('People');
    await expect.poll(async () => (await detail.getByRole('listitem').allInnerTexts()).every(isPerson)).toBe(true);
    await detail.getByRole('checkbox', { name: 'Owners only' }).check();
    await settled(page);
    await expect
      .poll(async () => (await detail.getByRole('listitem').allInnerTexts()).every((text) => /\bOwner$/m.test(text)))
      .toBe(true);
  });
});

const isPerson = (text: string) => text.startsWith('Person');

describe('The review of API keys', () => {
  it('shows from where each key may call, and which of its addresses were never used', async () => {
    const { page, complaints } = await openExample(browser, { search: '?view=keys' });
    await settled(page);
    await page.getByRole('button', { name: /^cluster scaler of payments-production.*Any address$/ }).click();
    await page.getByText('Whoever has this credential can use it from any address.').waitFor();
    await page.getByRole('combobox', { name: 'May call from' }).selectOption('With unused addresses');
    await page
      .getByRole('button', { name: /1 unused/ })
      .first()
      .click();
    const unused = page.getByRole('listitem').filter({ hasText: 'Never used' });
    await unused.waitFor();
    expect(await unused.count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('takes a list that lets in everybody for no limit', async () => {
    const plan = {
      description: 'wide',
      projectRoles: { payments: ['GROUP_OWNER'] },
      accessList: ['0.0.0.0/1', '128.0.0.0/1'],
    };
    const { page } = await openExample(browser, {
      gateway: { seed: organization('acme', { projects: ['payments'], apiKeys: [plan] }) },
    });
    await settled(page);
    await page.getByRole('button', { name: /^payments/ }).click();
    const people = page.getByRole('region', { name: 'Who may reach it' });
    await people.getByRole('listitem').filter({ hasText: 'wide' }).getByText('Any address').waitFor();
    await page.getByRole('button', { name: 'API keys' }).click();
    await page.getByRole('button', { name: /^wide.*Any address$/ }).click();
    await page.getByText('Whoever has this credential can use it from any address.').waitFor();
  });

  it('finds the keys that the organization’s own requirement blocks', async () => {
    const { page } = await openExample(browser, { search: '?view=keys' });
    await settled(page);
    await page.getByRole('combobox', { name: 'Organization' }).selectOption('Acme Retail');
    await page
      .getByRole('definition')
      .filter({ hasText: /^Required$/ })
      .waitFor();
    await settled(page);
    await page.getByRole('combobox', { name: 'May call from' }).selectOption('Blocked');
    const texts = await rows(page, 'All API keys').allInnerTexts();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => text.endsWith('Blocked'))).toBe(true);
  });

  it('searches descriptions and public keys', async () => {
    const { page } = await openExample(browser, { search: '?view=keys' });
    await settled(page);
    await page.getByRole('searchbox', { name: 'Search keys' }).fill('Terraform OF billing');
    expect(await rows(page, 'All API keys').allInnerTexts()).toEqual([expect.stringMatching(/^terraform of billing/)]);
  });
});

describe('The review of service accounts', () => {
  it('shows which secrets end soon, and which were never used', async () => {
    const { page, gateway, shoot, complaints } = await openExample(browser, {
      search: '?view=accounts',
      prepare: ({ atlas }) => {
        const [secret] = [...atlas.store.serviceAccounts.values()].flatMap(({ secrets }) => secrets);
        if (secret) secret.expiresAt = Date.now() + 2 * 24 * 3_600_000;
      },
    });
    await settled(page);
    await page.getByRole('combobox', { name: 'Secrets' }).selectOption('A secret ends within a week');
    const ending = rows(page, 'All service accounts');
    expect(await ending.allTextContents()).toEqual([expect.stringContaining('Ends soon')]);
    await ending.getByRole('button').click();
    const secrets = page.getByRole('region', { name: 'Its secrets' });
    await secrets.getByText('Never used').waitFor();
    expect(await secrets.getByText('Ends soon').count()).toBe(1);
    await page.getByText('Whoever has this credential can use it from any address.').waitFor();
    await shoot('accounts');
    expect(complaints).toEqual([]);
    const shown = await page.content();
    for (const { secret } of [...gateway.atlas.store.serviceAccounts.values()].flatMap((each) => each.secrets)) {
      expect(shown).not.toContain(secret);
    }
  });
});

describe('The address', () => {
  it('leads a colleague to the same project, and the back button to where one was', async () => {
    const { page } = await openExample(browser);
    await settled(page);
    await page.getByRole('button', { name: /^catalog-production/ }).click();
    await page.getByRole('heading', { name: 'catalog-production' }).waitFor();
    const colleague = await page.context().newPage();
    await colleague.goto(page.url());
    await colleague.getByRole('heading', { name: 'catalog-production' }).waitFor();
    await page.goBack();
    await page.getByText('Select a project to see who may reach it').waitFor();
  });
});
