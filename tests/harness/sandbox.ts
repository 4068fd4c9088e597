import { expect, onTestFinished, type TaskMeta } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox as startUnwatched } from '../../src/sandbox/index.ts';
import { type Watched, watchContract } from './contract/watch.ts';

/** What a test has seen of Atlas's contract; contract-reporter.ts adds it up. */
export interface ContractNote {
  answers: number;
  operations: string[];
  exceptions: string[];
  milliseconds: number;
}

declare module 'vitest' {
  interface TaskMeta {
    contract?: ContractNote;
  }
}

/**
 * A sandbox whose every answer is held against Atlas's contract: at the end of a test, which also closes it; outside of one
 * when it is closed. The test then fails with a line for each thing that Atlas would not have said.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const watch = watchContract(tellsRateLimits(options));
  const sandbox = await startUnwatched({
    ...options,
    onAnswer(exchange) {
      watch.see(exchange);
      options.onAnswer?.(exchange);
    },
  });
  const { close: closeUnwatched } = sandbox;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= closeUnwatched();
    return closing;
  };
  if (expect.getState().currentTestName === undefined) {
    return Object.assign(sandbox, { close: () => close().then(() => watch.expectNone()) });
  }
  onTestFinished(async ({ task }) => {
    await close();
    note(task.meta, watch.result());
    watch.expectNone();
  });
  return Object.assign(sandbox, { close }); // not a copy: who opens it may change when a snapshot is loaded
}

function tellsRateLimits({ rateLimits = 'atlas' }: SandboxOptions): boolean {
  return typeof rateLimits === 'object' ? rateLimits.headers !== false : rateLimits === 'atlas';
}

/** A test may start several sandboxes. */
function note(meta: TaskMeta, { answers, operations, exceptions, milliseconds }: Watched): void {
  const known = meta.contract ?? { answers: 0, operations: [], exceptions: [], milliseconds: 0 };
  meta.contract = {
    answers: answers + known.answers,
    operations: [...new Set([...operations, ...known.operations])],
    exceptions: [...new Set([...exceptions, ...known.exceptions])],
    milliseconds: milliseconds + known.milliseconds,
  };
}
