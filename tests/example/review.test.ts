import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { openExample, settled } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('The access review', () => {
  it('shows the projects of the first organization, and who may reach one of them', async () => {
    const { page, complaints, shoot } = await openExample(browser);
    await settled(page);
    expect(await page.getByRole('combobox', { name: 'Organization' }).textContent()).toContain('Acme Research');
    await page.getByRole('button', { name: /^billing-production/ }).click();
    await page.getByRole('heading', { name: 'Who may reach it' }).waitFor();
    await settled(page);
    await shoot('project');
    expect(complaints).toEqual([]);
  });

  it('shows the API keys', async () => {
    const { page, complaints, shoot } = await openExample(browser);
    await settled(page);
    await page.getByRole('button', { name: 'API keys' }).click();
    await settled(page);
    await page
      .getByRole('button', { name: /^ci of/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'What it may do' }).waitFor();
    await shoot('keys');
    expect(complaints).toEqual([]);
  });
});
