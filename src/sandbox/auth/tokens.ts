import { randomBytes } from 'node:crypto';
import type { Answer } from '../http/answer.ts';
import { toErrorAnswer } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import type { SandboxClock } from '../state/clock.ts';
import type { ServiceAccount } from '../state/model.ts';
import type { Store } from '../state/store.ts';

/** One hour; a token cannot be refreshed (documented). */
const LIFETIME_SECONDS = 3600;
const MOST_LIVE_TOKENS = 100;
/** The figure most quoted in logs, for a pair of address and client. */
const REQUESTS_A_MINUTE = 10;

interface LiveToken {
  clientId: string;
  /** Of the secret that brought it. */
  secretId: string;
  expiresAt: number;
}

/** OAuth 2.0 client credentials, as Atlas does them for service accounts. */
export class Tokens {
  readonly #store: Store;
  readonly #clock: SandboxClock;
  readonly #isLimited: boolean;
  readonly #live = new Map<string, LiveToken>();
  readonly #asked = new Map<string, { since: number; count: number }>();

  constructor(store: Store, clock: SandboxClock, isLimited: boolean) {
    this.#store = store;
    this.#clock = clock;
    this.#isLimited = isLimited;
  }

  /** The account that a token speaks for. With its secret, a token ends (documented). */
  find(token: string): ServiceAccount | undefined {
    const known = this.#live.get(token);
    if (known === undefined || known.expiresAt <= this.#clock.now()) return undefined;
    const account = this.#store.serviceAccounts.get(known.clientId);
    return account?.secrets.some(({ id }) => id === known.secretId) ? account : undefined;
  }

  expireAll(): void {
    this.#live.clear();
  }

  /** As if nobody had ever asked for one. */
  forget(): void {
    this.#live.clear();
    this.#asked.clear();
  }

  /** POST /api/oauth/token. */
  issue(authorization: string | undefined, body: string, address: string): Answer {
    const client = this.#authenticate(authorization);
    if (client === undefined) return oauthError(401, 'invalid_client', 'Invalid credentials provided.');
    const { clientId } = client;
    if (this.#isLimited && !this.#mayAsk(`${address} ${clientId}`)) return tooMany();
    const grant = new URLSearchParams(body).get('grant_type');
    if (grant === null) return oauthError(400, 'invalid_request', 'grant_type is missing.');
    if (grant !== 'client_credentials') return oauthError(400, 'unsupported_grant_type', `${grant} is not supported.`);
    if (this.#countLive(clientId) >= MOST_LIVE_TOKENS) {
      return oauthError(403, 'access_denied', 'Too many active tokens.');
    }
    const token = ['eyJhbGciOiJFUzUxMiJ9', randomBytes(48), randomBytes(64)].map(toBase64Url).join('.');
    this.#live.set(token, { ...client, expiresAt: this.#clock.now() + LIFETIME_SECONDS * 1000 });
    return oauthAnswer(200, { access_token: token, expires_in: LIFETIME_SECONDS, token_type: 'Bearer' });
  }

  /** POST /api/oauth/revoke: 200 and no body (documented). */
  revoke(authorization: string | undefined, body: string): Answer {
    if (this.#authenticate(authorization) === undefined) {
      return oauthError(401, 'invalid_client', 'Invalid credentials provided.');
    }
    this.#live.delete(new URLSearchParams(body).get('token') ?? '');
    return { status: 200, body: '', headers: {} };
  }

  /** Id and secret stand in the header as they are: percent-encoding them is refused (documented). */
  #authenticate(authorization: string | undefined): Omit<LiveToken, 'expiresAt'> | undefined {
    const [, basic] = /^Basic\s+(\S+)$/i.exec(authorization ?? '') ?? [];
    if (basic === undefined) return undefined;
    const [clientId = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':');
    const account = this.#store.serviceAccounts.get(clientId);
    const now = this.#clock.now();
    const used = account?.secrets.find((known) => known.secret === secret && known.expiresAt > now);
    if (used === undefined) return undefined;
    used.lastUsedAt = now;
    return { clientId, secretId: used.id };
  }

  #mayAsk(pair: string): boolean {
    const now = this.#clock.now();
    const asked = this.#asked.get(pair);
    if (asked === undefined || now - asked.since >= 60_000) this.#asked.set(pair, { since: now, count: 1 });
    else asked.count++;
    return (this.#asked.get(pair)?.count ?? 0) <= REQUESTS_A_MINUTE;
  }

  #countLive(clientId: string): number {
    const now = this.#clock.now();
    return [...this.#live.values()].filter((token) => token.clientId === clientId && token.expiresAt > now).length;
  }
}

function tooMany(): Answer {
  const path = '/api/oauth/token';
  const detail = `Resource ${path} is limited to ${REQUESTS_A_MINUTE} requests every 1 minutes.`;
  return toErrorAnswer(new Problem(429, 'RATE_LIMITED', detail, [path, REQUESTS_A_MINUTE, 1], { 'Retry-After': '60' }));
}

function oauthError(status: number, error: string, description: string): Answer {
  return oauthAnswer(status, { error_description: description, error });
}

function oauthAnswer(status: number, body: object): Answer {
  return {
    status,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  };
}

function toBase64Url(part: string | Buffer): string {
  return typeof part === 'string' ? part : part.toString('base64url');
}
