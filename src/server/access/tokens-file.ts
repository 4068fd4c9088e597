import { readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Logger } from 'pino';
import { readTokens, type StaticToken, TokensError } from './tokens.ts';

/** How often the file is looked at. Events of the file system do not reach a file that an orchestrator mounts. */
const LOOK_EVERY_MS = 1000;

/** The static tokens of a file, read again when it changes. */
export interface TokensFile {
  readonly tokens: readonly StaticToken[];
  close(): void;
}

/**
 * Opens the file that ATLAS_GRAPH_TOKENS_FILE names. Throws TokensError, with a line for each fault. What is wrong with a later
 * version is logged, and the tokens stay as they were: a slip of an editor must not lock everybody out.
 */
export function openTokensFile(path: string, log: Logger): TokensFile {
  let version = '';
  let tokens: readonly StaticToken[] = [];
  try {
    // Looked at before it is read: what is written in between is read once more, never missed.
    version = toVersion(statSync(path, { bigint: true }));
    tokens = readTokens(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new TokensError(
      toFaults(error)
        .map((fault) => `ATLAS_GRAPH_TOKENS_FILE ${JSON.stringify(path)}: ${fault}.`)
        .join('\n'),
    );
  }
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const present = await stat(path, { bigint: true }).then(toVersion, () => 'missing');
      if (present === version) return;
      version = present;
      tokens = readTokens(readFileSync(path, 'utf8'));
      log.info({ tokens: tokens.length }, 'ATLAS_GRAPH_TOKENS_FILE has changed and was read again');
    } catch (error) {
      log.error(
        { faults: toFaults(error) },
        'ATLAS_GRAPH_TOKENS_FILE has changed and cannot be read: the tokens stay as they were',
      );
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return {
    get tokens() {
      return tokens;
    },
    close: () => clearInterval(timer),
  };
}

/** An orchestrator puts another file under the name; an editor changes the file. */
function toVersion({
  dev,
  ino,
  size,
  mtimeNs,
  ctimeNs,
}: Record<'dev' | 'ino' | 'size' | 'mtimeNs' | 'ctimeNs', bigint>) {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

function toFaults(error: unknown): string[] {
  if (error instanceof TokensError) return error.message.split('\n');
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return [`cannot be read (${String(code ?? 'unknown error')})`];
}
