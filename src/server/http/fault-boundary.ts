import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { drainAfterAnswer } from './drain.ts';
import { nameRequest, requestIdOf } from './request-id.ts';

const MASKED = 'The gateway failed. Tell whoever runs it the request id; its log has the rest.';

export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => unknown;

/**
 * Stands around everything that answers requests: names the request, gives its answer the headers that every answer has, and turns
 * whatever is thrown into an answer without a stack and one line in the log under the request's id.
 */
export function withFaultBoundary(handle: RequestHandler, log: Logger): RequestListener {
  return async (req, res) => {
    nameRequest(req, res);
    res.setHeader('x-content-type-options', 'nosniff');
    res.setHeader('cache-control', 'no-store');
    drainAfterAnswer(req, res);
    try {
      await handle(req, res);
    } catch (error) {
      log.error({ err: describe(error), requestId: requestIdOf(res) }, 'a request failed');
      answerFault(res);
    }
  };
}

function answerFault(res: ServerResponse): void {
  if (res.headersSent) return void res.destroy();
  const requestId = requestIdOf(res);
  res.writeHead(500, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify({ errors: [{ message: MASKED, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }] }));
}

/** What the log keeps of an error: never its fields, which may hold what was sent. */
function describe(error: unknown): { name: string; message: string; stack?: string | undefined } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  return { name: error.name, message: error.message, stack: error.stack };
}
