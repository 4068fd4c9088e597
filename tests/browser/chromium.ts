import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Screenshots to look at; not committed. */
export const SHOTS = new URL('../../.tmp/', import.meta.url).pathname;

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Debian's Chromium, or the one that CHROMIUM names, with a folder for its screenshots. */
export function launchChromium(): Promise<Browser> {
  mkdirSync(SHOTS, { recursive: true });
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}
