import type { Exchange } from '../../src/sandbox/index.ts';
import { sign } from './atlas-client.ts';

export interface Call {
  method: string;
  /** Below the base URL, with its query. */
  path: string;
  /** The operation's template, for reports. */
  route?: string;
  accept?: string;
  /** Sent as JSON. */
  body?: unknown;
}

export interface Credential {
  baseUrl: string;
  publicKey: string;
  privateKey: string;
}

export const acceptOf = (version: string) => `application/vnd.atlas.${version}+json`;

/** Calls Atlas, or a sandbox, and keeps the answer as it came, for whoever checks it. A challenge comes before every call. */
export function createCaller({ baseUrl, publicKey, privateKey }: Credential): (call: Call) => Promise<Exchange> {
  return async ({ method, path, route = path, accept, body }) => {
    const url = `${baseUrl}${path}`;
    const headers: Record<string, string> = { 'accept-encoding': 'identity', ...(accept && { accept }) };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const challenged = await fetch(url, init);
    const challenge = challenged.headers.get('www-authenticate');
    if (challenged.status !== 401 || challenge === null) return toExchange(challenged, { method, url, route, accept });
    await challenged.text();
    const authorization = sign({ publicKey, privateKey }, method, path, challenge);
    const answer = await fetch(url, { ...init, headers: { ...headers, authorization } });
    return toExchange(answer, { method, url, route, accept });
  };
}

/** Node adds these, whoever answers. */
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'date', 'transfer-encoding'];

async function toExchange(
  answer: Response,
  asked: { method: string; url: string; route: string; accept: string | undefined },
): Promise<Exchange> {
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OF_THE_CONNECTION.includes(name)));
  return { ...asked, status: answer.status, headers, body: await answer.text(), faults: [] };
}
