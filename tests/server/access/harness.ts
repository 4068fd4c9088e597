import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readSettings, type Settings } from '../../../src/settings.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Three callers; each one's token is `token-of-<name>`. */
export const CALLERS = [
  { name: 'reader', sha256: sha256('token-of-reader'), scopes: ['atlas:read'] },
  { name: 'writer', sha256: sha256('token-of-writer'), scopes: ['atlas:read', 'atlas:write'] },
  { name: 'blind', sha256: sha256('token-of-blind'), scopes: ['atlas:write'] },
];

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A file that ends with the test. */
export function writeTokens(tokens: unknown = CALLERS): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-graph-tokens-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'tokens.json');
  writeFileSync(path, typeof tokens === 'string' ? tokens : JSON.stringify(tokens));
  return path;
}

/** What the environment says of who may call. */
export function accessFrom(env: Record<string, string>): Pick<Settings, 'access'> {
  return { access: readSettings(env).access };
}
