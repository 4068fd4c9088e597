import { randomUUID } from 'node:crypto';
import { accessSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseSnapshot, type Snapshot, SnapshotError } from '../../state/snapshot.ts';
import { CommandError } from './options.ts';

export function loadSnapshot(file: string): Snapshot {
  const text = readFileOf('--load', file);
  try {
    return parseSnapshot(text);
  } catch (error) {
    if (error instanceof SnapshotError) throw new CommandError(`--load ${file}: ${error.problems.join(' ')}`);
    throw error;
  }
}

/** Found out at the start, not when the work of a day is to be saved. */
export function checkWritable(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  } catch (error) {
    throw toFileError('--save', file, error);
  }
}

/** Whole or not at all: beside the file first, then in its place. Only its owner may read the secrets in it. */
export function saveSnapshot(file: string, snapshot: Snapshot): void {
  // A name that nobody can guess, and a file that must not be there: a link laid out for it is not followed.
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(unfinished, `${JSON.stringify(snapshot, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true }); // it may hold secrets, or half a disk
    throw toFileError('--save', file, error);
  }
}

export function readFileOf(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw toFileError(option, file, error);
  }
}

function toFileError(option: string, file: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return new CommandError(`${option} ${file}: ${why}.`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'access is denied',
  EISDIR: 'that is a folder',
  ENOTDIR: 'a folder of its path is a file',
};
