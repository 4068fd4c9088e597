import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { compare } from '../../src/drift/compare.ts';
import { readDocument } from '../../src/drift/document.ts';
import { type Harbour, harbour, relied } from './harbour.ts';

const folder = mkdtempSync(join(tmpdir(), 'drift-'));
afterAll(() => rmSync(folder, { recursive: true }));

const horizon = { today: new Date('2026-01-01T00:00:00Z'), days: 180 };

/** What is found after one change of the document: group, `!` when it breaks the gateway, operation, sentence. */
export async function find(change: (document: Harbour) => unknown): Promise<string[]> {
  return (await findAll(change)).map(
    ({ group, isBreaking, operation, sentence }) => `${group}${isBreaking ? '!' : ''} ${operation}: ${sentence}`,
  );
}

/** The same, whole. */
export async function findAll(change: (document: Harbour) => unknown) {
  const document = harbour();
  change(document);
  const path = join(folder, 'harbour.json');
  writeFileSync(path, JSON.stringify(document));
  return compare(await readDocument(path), relied, horizon);
}

export const BOATS = '/api/boats';
/** A part of the document of which a test takes something away. */
export type Changed = Record<string, unknown>;
