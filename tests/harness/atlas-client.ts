import { createHash, randomBytes } from 'node:crypto';

/** What opens Atlas: a key pair, by digest, or the token of a service account. */
export type AtlasCredential = { publicKey: string; privateKey: string } | { token: string };

export interface AtlasCallOptions {
  /** Sent as JSON. */
  body?: unknown;
  /** A date; 2025-03-12 gets the newest stable shape of everything. */
  version?: string;
  headers?: Record<string, string>;
}

export interface AtlasCallAnswer {
  status: number;
  headers: Headers;
  /** Parsed; undefined for none. */
  // biome-ignore lint/suspicious/noExplicitAny: the expectation says what it should be
  body: any;
}

/** Below /api/atlas/v2, unless the path begins with /api. */
export type AtlasCall = (method: string, path: string, options?: AtlasCallOptions) => Promise<AtlasCallAnswer>;

/** Calls Atlas, or a sandbox, without any code of the gateway: two witnesses. A key takes two requests for each call. */
export function callAs(credential: AtlasCredential, baseUrl: string): AtlasCall {
  return async (method, path, { body, version = '2025-03-12', headers = {} } = {}) => {
    const uri = path.startsWith('/api') ? path : `/api/atlas/v2${path}`;
    const send = (authorization?: string) =>
      fetch(baseUrl + uri, {
        method,
        headers: {
          accept: `application/vnd.atlas.${version}+json`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(authorization !== undefined && { authorization }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    if ('token' in credential) return toAnswer(await send(`Bearer ${credential.token}`));
    const challenged = await send();
    const challenge = challenged.headers.get('www-authenticate');
    if (challenge === null) return toAnswer(challenged); // open, or refused for good
    await challenged.arrayBuffer();
    return toAnswer(await send(sign(credential, method, uri, challenge)));
  };
}

/** RFC 7616 with MD5 and qop auth; each nonce is used once. */
export function sign(
  { publicKey, privateKey }: { publicKey: string; privateKey: string },
  method: string,
  uri: string,
  challenge: string,
): string {
  const partOf = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(challenge)?.[1] ?? '';
  const [realm, nonce, cnonce] = [partOf('realm'), partOf('nonce'), randomBytes(8).toString('hex')];
  const secret = md5(`${publicKey}:${realm}:${privateKey}`);
  const response = md5(`${secret}:${nonce}:00000001:${cnonce}:auth:${md5(`${method}:${uri}`)}`);
  const quoted = Object.entries({ username: publicKey, realm, nonce, uri, cnonce, response });
  return `Digest ${quoted.map(([name, value]) => `${name}="${value}"`).join(', ')}, algorithm=MD5, qop=auth, nc=00000001`;
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

async function toAnswer(response: Response): Promise<AtlasCallAnswer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}
