import { DigestClient } from 'digest-fetch';
import type { Exchange } from '../../src/sandbox/index.ts';

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

/** Calls Atlas, or a sandbox, as its official clients do: a challenge before every call. Nothing of the gateway is used. */
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
    const digest = new DigestClient(publicKey, privateKey);
    digest.parseAuth(challenge);
    const { Authorization } = digest.addAuth(url, { method }).headers;
    const answer = await fetch(url, { ...init, headers: { ...headers, Authorization } });
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
