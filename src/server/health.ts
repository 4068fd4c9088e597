import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { AtlasConnection } from '../datasources/atlas/client.ts';
import { getRoot } from '../datasources/operations/root.ts';

/** How long an answer about Atlas serves: an orchestrator that asks every second must not eat Atlas's rate limit. */
const ATLAS_KNOWN_FOR_MS = 10_000;

/** Answers the two questions of an orchestrator: is the process alive, and can it do its work. */
export function createHealth(atlas: AtlasConnection | undefined, log: Logger) {
  let known: { isReady: boolean; until: number } | undefined;

  async function isAtlasReady(): Promise<boolean> {
    if (atlas === undefined) return true;
    if (known !== undefined && performance.now() < known.until) return known.isReady;
    const client = atlas.forRequest({ deadline: performance.now() + 5000 });
    const failure = await client.get(getRoot, {}).then(
      () => undefined,
      (error: Error) => error.message, // the client's own words, which hold no secret
    );
    const isReady = failure === undefined;
    if (isReady !== (known?.isReady ?? true)) log.warn({ failure }, isReady ? 'ready again' : 'not ready');
    known = { isReady, until: performance.now() + ATLAS_KNOWN_FOR_MS };
    return isReady;
  }

  return {
    /** 503: whoever balances load looks for another replica. */
    stopping: (res: ServerResponse) => answer(res, 503, 'stopping'),
    live: (res: ServerResponse) => answer(res, 200, 'alive'),
    /** 200 when Atlas answers this gateway's credential, 503 when it does not. */
    ready: async (res: ServerResponse) => {
      const isReady = await isAtlasReady();
      answer(res, isReady ? 200 : 503, isReady ? 'ready' : 'Atlas does not answer this credential');
    },
  };
}

function answer(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${text}\n`);
}
