import { closeSync, openSync, writeSync } from 'node:fs';
import type { Caller } from '../context.ts';
import type { AtlasClient } from '../datasources/atlas/client.ts';
import { AtlasError } from '../datasources/atlas/error.ts';
import type { Operation } from '../datasources/atlas/operation.ts';
import { operations } from '../datasources/operations/index.ts';

/** One line of the audit log. Ids and names only: nothing of what is sent or answered, which may hold a secret. */
export interface AuditEntry {
  time: string;
  event: 'change-begins' | 'change-ends';
  requestId: string;
  caller: { kind: string; name: string };
  /** As the operation catalogue names it, for instance `createApiKey`. */
  operation: string;
  /** What is done, in words: `create an API key in organization {orgId}`, its ids filled in. */
  act: string;
  /** Path parameters: which organization, project, key or entry. */
  target: Readonly<Record<string, string>>;
  /** At the end: `done`, or the kind of failure; `outcome-unknown` when Atlas may have carried it out. */
  outcome?: string;
}

/**
 * The log of changes: a line before each is sent and one after it is answered. A line that cannot be written stops the change; so lines
 * are written at once, and not through the log of operations, which never stops anything.
 */
export class AuditLog {
  readonly #fd: number;
  readonly #isOwn: boolean;

  /** `stdout`, or the path of a file that lines are added to, readable by this user only. Throws when it cannot be opened. */
  constructor(destination: string) {
    this.#isOwn = destination !== 'stdout';
    this.#fd = this.#isOwn ? openSync(destination, 'a', 0o600) : 1;
  }

  /** Throws when the line is not written whole. */
  write(entry: AuditEntry): void {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    const written = writeSync(this.#fd, line);
    if (written < line.length) throw Object.assign(new Error('the line was cut'), { code: 'ENOSPC' });
  }

  close(): void {
    if (this.#isOwn) closeSync(this.#fd);
  }
}

/** The same client, each of whose changes leaves its two lines; without the first, it is not sent. */
export function audited(
  client: AtlasClient,
  log: AuditLog,
  { caller, requestId }: { caller: Caller; requestId: string },
): AtlasClient {
  return {
    get: (operation, params, query) => client.get(operation, params, query),
    async change(operation, params, body, query) {
      const target: Readonly<Record<string, string>> = params;
      const entry = {
        requestId,
        caller: { kind: caller.kind, name: caller.name },
        operation: nameOf(operation),
        act: operation.act.replace(/\{(\w+)\}/g, (_, name: string) => target[name] ?? name),
        target,
      };
      const write = (event: AuditEntry['event'], outcome?: string) =>
        log.write({ time: new Date().toISOString(), event, ...entry, ...(outcome !== undefined && { outcome }) });
      try {
        write('change-begins');
      } catch (error) {
        throw toUnaudited(operation, target, error);
      }
      try {
        const answer = await client.change(operation, params, body, query);
        writeEnd(write, 'done');
        return answer;
      } catch (error) {
        writeEnd(write, error instanceof AtlasError ? error.kind : 'failed');
        throw error;
      }
    },
  };
}

/** What was done is done: the answer, with a private key in it perhaps, must not be lost for want of a line. */
function writeEnd(write: (event: AuditEntry['event'], outcome?: string) => void, outcome: string): void {
  try {
    write('change-ends', outcome);
  } catch {
    // The line before it says that it began; the next change is stopped.
  }
}

const names = new Map<Operation, string>(Object.entries(operations).map(([name, operation]) => [operation, name]));
const nameOf = (operation: Operation) => names.get(operation) ?? `${operation.method} ${operation.path}`;

function toUnaudited(operation: Operation, params: Readonly<Record<string, string>>, error: unknown): AtlasError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return new AtlasError(
    `The audit log cannot be written (${code}), so nothing was changed. Whoever runs the gateway must make room for it.`,
    {
      kind: 'unavailable',
      operation: { method: operation.method, route: operation.path, params, definition: operation },
    },
  );
}
