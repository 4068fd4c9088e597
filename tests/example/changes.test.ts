import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, SHOTS } from '../browser/chromium.ts';
import { openExample, settled } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const PRIVATE_KEY = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

async function readPrivateKey(page: Page): Promise<string> {
  const text = await page.getByRole('dialog').textContent();
  return PRIVATE_KEY.exec(text ?? '')?.[0] ?? '';
}

describe('Granting access', () => {
  it('makes a key with its roles and addresses, and shows the private key once', async () => {
    const { page, gateway, complaints } = await openExample(browser, {
      search: '?view=keys',
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await settled(page);
    await page.getByRole('button', { name: 'Grant access' }).click();
    const dialog = page.getByRole('dialog', { name: 'Grant programmatic access' });
    await dialog.getByLabel('What is it for?').fill('a new deployment');
    await dialog.getByLabel('Project').selectOption('billing-staging');
    await dialog.getByLabel('Role there').selectOption('Project Cluster Manager');
    await dialog.getByLabel('Addresses it may call from').fill('203.0.113.7\n198.51.100.0/24');
    await page.screenshot({ path: `${SHOTS}example-grant.png` });
    await dialog.getByRole('button', { name: 'Grant access' }).click();

    const shown = page.getByRole('dialog', { name: 'Access was granted' });
    await shown.waitFor();
    await page.screenshot({ path: `${SHOTS}example-granted.png` });
    const privateKey = await readPrivateKey(page);
    const made = [...gateway.atlas.store.apiKeys.values()].find(({ desc }) => desc === 'a new deployment');
    expect(made?.privateKey).toBe(privateKey);
    expect(made?.accessList.map(({ cidrBlock }) => cidrBlock)).toEqual(['203.0.113.7/32', '198.51.100.0/24']);
    expect(made?.roles.map(({ roleName }) => roleName).sort()).toEqual(['GROUP_CLUSTER_MANAGER', 'ORG_MEMBER']);

    await shown.getByRole('button', { name: 'Copy the private key' }).click();
    await shown.getByRole('status').filter({ hasText: 'Copied the private key' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(privateKey);

    await page.keyboard.press('Escape');
    expect(await shown.count()).toBe(1);
    await shown.getByRole('button', { name: 'I have stored it' }).click();
    expect(await page.content()).not.toContain(privateKey);
    await page.getByRole('searchbox', { name: 'Search keys' }).fill('a new deployment');
    await expect.poll(() => findByLoading(page, 'a new deployment')).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('says what is wrong with an address, and keeps what was typed', async () => {
    const { page } = await openExample(browser);
    await settled(page);
    await page.getByRole('button', { name: 'Grant access' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is it for?').fill('a slip');
    await dialog.getByLabel('Addresses it may call from').fill('300.1.2.3');
    await dialog.getByRole('button', { name: 'Grant access' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('alert').textContent()).toContain('300.1.2.3');
    expect(await dialog.getByLabel('What is it for?').inputValue()).toBe('a slip');
    await page.screenshot({ path: `${SHOTS}example-grant-refused.png` });
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
  });
});

describe('Rotating a key', () => {
  it('shows the new private key once, and deletes the old key when it is told to', async () => {
    const { page, gateway } = await openExample(browser, { search: '?view=keys' });
    await settled(page);
    await page.getByRole('button', { name: /^terraform of billing-staging/ }).click();
    const old = [...gateway.atlas.store.apiKeys.values()].find(({ desc }) => desc === 'terraform of billing-staging');
    await page.getByRole('button', { name: 'Rotate key' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rotate key' });
    await dialog.getByRole('checkbox', { name: 'Delete the old key at once' }).check();
    await dialog.getByRole('button', { name: 'Rotate', exact: true }).click();

    const shown = page.getByRole('dialog', { name: 'The key was rotated' });
    await shown.getByText('The old key is deleted.').waitFor();
    const privateKey = await readPrivateKey(page);
    const keys = [...gateway.atlas.store.apiKeys.values()];
    const made = keys.find((key) => key.privateKey === privateKey);
    expect(made?.roles).toEqual(old?.roles);
    expect(keys.some(({ id }) => id === old?.id)).toBe(false);
    await shown.getByRole('button', { name: 'I have stored it' }).click();
    await page.getByText('This key no longer exists.').waitFor();
    expect(await page.content()).not.toContain(privateKey);
  });
});

describe('Rotating a key whose deletion fails', () => {
  it('shows the new private key, and that the old key is still there', async () => {
    const { page } = await openExample(browser, {
      search: '?view=keys',
      prepare: ({ atlas }) =>
        atlas.faults.add({ route: 'DELETE /orgs/{orgId}/apiKeys/{apiUserId}', kind: 'status', status: 403 }),
    });
    await settled(page);
    await page.getByRole('button', { name: /^terraform of billing-staging/ }).click();
    await page.getByRole('button', { name: 'Rotate key' }).click();
    await page.getByRole('checkbox', { name: 'Delete the old key at once' }).check();
    await page.getByRole('button', { name: 'Rotate', exact: true }).click();
    const shown = page.getByRole('dialog', { name: 'The key was rotated' });
    await shown.getByRole('alert').filter({ hasText: 'is still valid' }).waitFor();
    expect(await readPrivateKey(page)).toMatch(PRIVATE_KEY);
    await shown.getByText('The old key goes on working').waitFor();
  });
});

/** How many rows match, after one more page was loaded if there is one. */
async function findByLoading(page: Page, text: string): Promise<number> {
  const more = page.getByRole('button', { name: 'Load more API keys' });
  const found = page.getByRole('button', { name: new RegExp(`^${text}`) });
  if ((await found.count()) === 0 && (await more.count()) > 0) await more.click();
  return found.count();
}
