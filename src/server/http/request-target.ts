import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What is wrong with where a request goes; undefined when nothing is. A target in absolute form, as proxies send it, is brought to the
 * usual one (RFC 9112, section 3.2.2). Whatever reads the address later may count on a Host that is one.
 */
export function faultOfTarget(req: IncomingMessage): string | undefined {
  const hosts = req.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1) return 'There is more than one Host header.';
  if (req.url?.startsWith('/') !== true) {
    if (req.url === undefined || !/^https?:\/\//i.test(req.url) || !URL.canParse(req.url)) {
      return 'The request target is neither a path nor an address.';
    }
    const { host, pathname, search } = new URL(req.url);
    req.headers.host = host; // the target counts, whatever Host says
    req.url = pathname + search;
  }
  const { host } = req.headers;
  if (host === undefined) return undefined; // HTTP/1.0
  return URL.canParse(`http://${host}`) && new URL(`http://${host}`).pathname === '/'
    ? undefined
    : 'The Host header is no host.';
}

export function refuseRequest(res: ServerResponse, message: string): void {
  res.writeHead(400, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  res.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] }));
}
