import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { settled } from './page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('npm run example', () => {
  it('starts gateway, sandbox and page, and ends all of them when it is interrupted', async () => {
    const env = { ...process.env, PORT: '0' };
    const example = spawn(process.execPath, ['scripts/example.ts', '--port', '0'], { env });
    const exit = once(example, 'exit');
    onTestFinished(() => void example.kill('SIGKILL'));
    const gateway = await readAddress(example, /answers at (http\S+)\/graphql/);
    const url = await readAddress(example, /Local:\s+(http\S+)\//);

    const page = await browser.newPage();
    await page.goto(url);
    await settled(page);
    expect(await page.getByRole('button', { name: /^billing-production.*entries$/ }).count()).toBe(1);
    await page.close();

    example.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
    await expect(fetch(gateway)).rejects.toThrow();
    await expect(fetch(url)).rejects.toThrow();
  });
});

/** From what a program writes, whatever it colours. */
function readAddress(program: ChildProcess, line: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      written += chunk;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how terminals are told a colour
      const address = line.exec(written.replaceAll(/\u001b\[\d+m/g, ''))?.[1];
      if (address !== undefined) resolve(address);
    });
    program.on('exit', () => reject(new Error(`It ended after it had written:\n${written}`)));
  });
}
