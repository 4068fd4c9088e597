import type { RequestListener } from 'node:http';
import { toFetchResponse, toReqRes } from 'fetch-to-node';

/** Answers a request of the Fetch API. */
export type FetchHandler = (request: Request) => Promise<Response>;

/**
 * The same gateway for programs that speak `Request` and `Response` instead of Node's own types. Everything that stands around the graph
 * (limits, checks of origins, request ids) is passed through as over HTTP. A request whose signal is aborted ends its work at Atlas.
 */
export function toFetchHandler(listener: RequestListener): FetchHandler {
  return async (request) => {
    const { req, res } = toReqRes(request);
    // Over HTTP every request says its host; where `Request` was made from an address, it stands there.
    req.headers.host ??= new URL(request.url).host;
    const leave = () => {
      res.destroy();
      res.emit('close'); // there is no socket whose end would say so
    };
    request.signal.addEventListener('abort', leave, { once: true });
    res.once('finish', () => request.signal.removeEventListener('abort', leave));
    listener(req, res);
    return toFetchResponse(res);
  };
}
