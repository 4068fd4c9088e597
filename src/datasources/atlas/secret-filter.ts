import { AtlasError } from './error.ts';

/** What stands in the place of a secret. */
export const REMOVED = '[removed]';

/** Shorter texts are no secrets of Atlas, and taking them out would harm ordinary words. */
const SHORTEST = 8;

/**
 * Takes what this connection knows to be secret out of errors. Atlas, and whoever stands before it, may echo what it was sent; an
 * error goes on to callers and into the log.
 */
export class SecretFilter {
  readonly #lasting: readonly string[];
  #pattern: RegExp | undefined;

  /** `lasting` are the secrets that stay the same while the connection lives. */
  constructor(lasting: readonly string[]) {
    this.#lasting = lasting;
  }

  /** The same error without secrets. `authorization` is the header that was sent last, which is a secret too. */
  clean(error: AtlasError, authorization: string | undefined): AtlasError {
    this.#pattern ??= toPattern(this.#lasting);
    const patterns = [toPattern(partsOfHeader(authorization)), this.#pattern];
    const clean = (text: string) => patterns.reduce((cleaned, pattern) => cleaned.replace(pattern, REMOVED), text);
    const { message, errorCode, reason, detail, parameters } = error;
    const text = [message, errorCode, reason, detail, toJson(parameters)].join('\n');
    if (clean(text) === text) return error;
    const { kind, operation, status, retryAfterSeconds, cause } = error;
    return new AtlasError(clean(message), {
      ...{ kind, operation, status, retryAfterSeconds, cause },
      errorCode: errorCode && clean(errorCode),
      reason: reason && clean(reason),
      detail: detail && clean(detail),
      parameters: fromJson(clean(toJson(parameters))),
    });
  }
}

/** A header as a whole, and what in it is worth something by itself: the token, or Digest's response. */
function partsOfHeader(authorization: string | undefined): string[] {
  if (authorization === undefined) return [];
  const response = /response="([^"]+)"/.exec(authorization)?.[1];
  const token = /^\S+ (\S+)$/.exec(authorization)?.[1];
  return [authorization, response ?? '', token ?? ''];
}

/** Finds any of the secrets in each form in which it may be echoed; nothing when there are none. */
function toPattern(secrets: readonly string[]): RegExp {
  const forms = new Set(secrets.filter((secret) => secret.length >= SHORTEST).flatMap(formsOf));
  // The longest first: a part must not hide the whole. An empty list of alternatives would match everywhere.
  const alternatives = [...forms]
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'gi');
}

function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const encoded = encodeURIComponent(secret);
  return [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    json.replaceAll('/', '\\/'),
    encoded,
    new URLSearchParams([['', secret]]).toString().slice(1),
    encoded.replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
    ...[0, 1, 2].flatMap((offset) => base64Of(secret, offset)),
  ].filter((form) => form.length >= SHORTEST);
}

/** What base64 makes of a secret that begins `offset` bytes into a group of three: the part that its neighbours do not change. */
function base64Of(secret: string, offset: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const whole = bytes.toString('base64').replace(/=+$/, '');
  const core = whole.slice(offset === 0 ? 0 : offset + 1, bytes.length % 3 === 0 ? undefined : -1);
  return [core, core.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(core)];
}

function toJson(parameters: readonly unknown[]): string {
  try {
    return JSON.stringify(parameters);
  } catch {
    return '[]'; // nested too deep to be Atlas's
  }
}

function fromJson(text: string): unknown[] {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}
