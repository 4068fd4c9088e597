import { createHash } from 'node:crypto';
import type { Sandbox, SandboxApiKey } from '../../src/sandbox/index.ts';

export const VERSION = { accept: 'application/vnd.atlas.2023-01-01+json' };

/** What a challenge says. */
export interface Challenge {
  nonce: string;
  stale: string;
}

export function readChallenge(response: Response): Challenge {
  const header = response.headers.get('www-authenticate') ?? '';
  const [, nonce = ''] = /nonce="([^"]*)"/.exec(header) ?? [];
  const [, stale = ''] = /stale=(\w+)/.exec(header) ?? [];
  return { nonce, stale };
}

export async function getNonce({ baseUrl }: Sandbox): Promise<string> {
  return readChallenge(await fetch(`${baseUrl}/api/atlas/v2`)).nonce;
}

export interface Signature {
  method?: string;
  path?: string;
  nc?: string;
  key?: Pick<SandboxApiKey, 'publicKey' | 'privateKey'>;
}

/** An answer to a challenge, worked out by hand: no client's habits stand between the test and the sandbox. */
export function sign(
  { owner }: Sandbox,
  nonce: string,
  { method = 'GET', path = '/api/atlas/v2/groups', nc = '00000001', key = owner }: Signature = {},
): string {
  const ha1 = md5(`${key.publicKey}:MMS Public API:${key.privateKey}`);
  const response = md5(`${ha1}:${nonce}:${nc}:0a4f113b:auth:${md5(`${method}:${path}`)}`);
  return `Digest username="${key.publicKey}", realm="MMS Public API", nonce="${nonce}", uri="${path}", algorithm=MD5, qop=auth, nc=${nc}, cnonce="0a4f113b", response="${response}"`;
}

/** One signed request. */
export function askSigned(sandbox: Sandbox, nonce: string, signature: Signature = {}): Promise<Response> {
  const { method = 'GET', path = '/api/atlas/v2/groups' } = signature;
  const headers = { ...VERSION, authorization: sign(sandbox, nonce, signature) };
  return fetch(`${sandbox.baseUrl}${path}`, { method, headers });
}

export interface Told {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the sandbox answers
  body: any;
}

/** Asks with a token of the first organization's owner: one request for one call. */
export async function signIn({ baseUrl, serviceAccounts }: Sandbox) {
  const [account] = serviceAccounts;
  const basic = Buffer.from(`${account?.clientId}:${account?.clientSecret}`).toString('base64');
  const { body } = await askJson(`${baseUrl}/api/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const headers = { ...VERSION, authorization: `Bearer ${body.access_token}` };
  return (path: string, init: { method?: string; json?: unknown } = {}): Promise<Told> =>
    askJson(`${baseUrl}/api/atlas/v2${path}`, {
      method: init.method ?? 'GET',
      headers,
      ...(init.json !== undefined && { body: JSON.stringify(init.json) }),
    });
}

export async function askJson(url: string, init: RequestInit = {}): Promise<Told> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
