import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { AtlasConnection } from '../datasources/atlas/client.ts';
import { AtlasError } from '../datasources/atlas/error.ts';
import type { AtlasCallReport } from '../datasources/atlas/trace.ts';
import { getRoot } from '../datasources/operations/root.ts';

/** How soon Atlas is asked again while it does not answer, in milliseconds; while it does, callers' own calls show it. */
const ASK_AGAIN_AFTER_MS = 10_000;
/** How long such a question may take, in milliseconds. */
const PATIENCE_MS = 5_000;

/** What the last calls have shown of one credential; undefined is well. */
type Trouble = 'Atlas does not accept the credential' | 'Atlas cannot be reached' | undefined;

/**
 * Answers the two questions of an orchestrator: is the process alive, and can it do its work. Probes cause no calls to Atlas of their own:
 * what callers' calls show counts, and while Atlas does not answer, it is asked again now and then.
 */
export class Health {
  readonly #atlas: AtlasConnection | undefined;
  readonly #log: Logger;
  /** By credential; one without a name where there is one. */
  readonly #troubles = new Map<string, Trouble>();
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | undefined;
  #explained: string | undefined;

  /** Without a connection callers bring their credentials, and there is nothing to ask with. */
  constructor(atlas: AtlasConnection | undefined, log: Logger) {
    this.#atlas = atlas;
    this.#log = log;
  }

  /** A call with one of the gateway's own credentials has ended. */
  readonly observe = (report: AtlasCallReport): void => {
    if (report.source !== 'sent') return;
    const trouble = toTrouble(report);
    if (trouble === null) return;
    const { credential = '' } = report;
    if (this.#troubles.get(credential) !== trouble) this.#tell(credential, trouble);
    this.#troubles.set(credential, trouble);
  };

  /** Asks Atlas once, so that a wrong credential shows when the process starts. */
  ask(): Promise<void> {
    this.#asking ??= this.#askNow();
    return this.#asking;
  }

  live(res: ServerResponse): void {
    answer(res, 200, 'alive');
  }

  /** Whoever balances load looks for another replica. */
  stopping(res: ServerResponse): void {
    answer(res, 503, 'stopping');
  }

  /** 200 when Atlas answers at least one of the gateway's credentials, 503 when it does not. */
  async ready(res: ServerResponse): Promise<void> {
    if (this.#atlas === undefined) return answer(res, 200, 'ready');
    if (this.#troubles.size === 0) await this.ask();
    const troubles = [...this.#troubles.values()];
    const isReady = troubles.length === 0 || troubles.includes(undefined);
    if (!isReady && performance.now() > this.#askedAt + ASK_AGAIN_AFTER_MS) void this.ask();
    answer(res, isReady ? 200 : 503, isReady ? 'ready' : [...new Set(troubles)].join('; '));
  }

  async #askNow(): Promise<void> {
    this.#askedAt = performance.now();
    const scope = { deadline: this.#askedAt + PATIENCE_MS, observe: this.observe };
    // What comes of it is observed like any other call.
    await this.#atlas
      ?.forRequest(scope)
      .get(getRoot, {})
      .catch((error: unknown) => this.#explain(error));
    this.#asking = undefined;
  }

  /** Once, for somebody must change a setting, and the message says which. */
  #explain(error: unknown): void {
    if (!(error instanceof AtlasError) || error.kind !== 'misconfigured' || error.message === this.#explained) return;
    this.#explained = error.message;
    this.#log.error({ failure: error.message }, 'Atlas cannot be reached until the configuration is corrected');
  }

  #tell(credential: string, trouble: Trouble): void {
    const of = credential === '' ? {} : { credential };
    if (trouble !== undefined) this.#log.warn(of, trouble);
    else if (this.#troubles.has(credential)) this.#log.info(of, 'Atlas answers again');
  }
}

/** Null where a call says nothing about it. */
function toTrouble({ failure, status }: AtlasCallReport): Trouble | null {
  if (failure === 'misconfigured') return 'Atlas cannot be reached';
  if (failure === 'credentials') return 'Atlas does not accept the credential';
  if (failure === 'unavailable' || failure === 'timeout')
    return status === undefined ? 'Atlas cannot be reached' : null;
  return status === undefined ? null : undefined;
}

function answer(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${text}\n`);
}
