import { inspect } from 'node:util';

/** What the gateway itself proves its identity with. Made by the functions below, it keeps its secret out of logs. */
export type AtlasCredential = ApiKeyCredential | ServiceAccountCredential;

/** What a caller of the gateway may bring instead. */
export type CallerCredential = ApiKeyCredential | AccessTokenCredential;

export interface ApiKeyCredential {
  readonly kind: 'api-key';
  readonly publicKey: string;
  readonly privateKey: string;
}

export interface ServiceAccountCredential {
  readonly kind: 'service-account';
  /** `mdb_sa_id_…` */
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A service account's token that somebody else obtained: it is used until Atlas refuses it. */
export interface AccessTokenCredential {
  readonly kind: 'access-token';
  readonly token: string;
}

export function apiKey(publicKey: string, privateKey: string): ApiKeyCredential {
  return conceal({ kind: 'api-key', publicKey, privateKey }, 'privateKey');
}

export function serviceAccount(clientId: string, clientSecret: string): ServiceAccountCredential {
  return conceal({ kind: 'service-account', clientId, clientSecret }, 'clientSecret');
}

export function accessToken(token: string): AccessTokenCredential {
  return conceal({ kind: 'access-token', token }, 'token');
}

/** Hides the secret from whoever prints, serializes, spreads or compares the credential; reading the property still works. */
function conceal<T extends AtlasCredential | CallerCredential>(credential: T, secret: keyof T & string): T {
  Object.defineProperty(credential, secret, { enumerable: false });
  const { kind, ...shown } = { ...credential };
  const label = [kind, ...Object.values(shown)].join(' ');
  Object.defineProperty(credential, 'toString', { value: () => label });
  Object.defineProperty(credential, inspect.custom, { value: () => `[${label}]` });
  return Object.freeze(credential);
}

/** The public and the secret half; a token has no public one. */
export function partsOf(credential: AtlasCredential | CallerCredential): readonly [user: string, secret: string] {
  switch (credential.kind) {
    case 'api-key':
      return [credential.publicKey, credential.privateKey];
    case 'service-account':
      return [credential.clientId, credential.clientSecret];
    case 'access-token':
      return ['token', credential.token];
  }
}

/** What must not be seen of a credential: its secret, and the same with the user as Basic sends it. */
export function secretsOfCredential(credential: AtlasCredential | CallerCredential): string[] {
  const [user, secret] = partsOf(credential);
  return [secret, Buffer.from(`${user}:${secret}`).toString('base64')];
}

/** What stops a credential from being used; undefined when it is fit for use. Never quotes any of it. */
export function faultOf(credential: AtlasCredential | CallerCredential): string | undefined {
  const [user, secret] = partsOf(credential);
  if (!user || !secret) return 'is incomplete';
  const faultOfUser = faultOfPublicPart(user);
  if (faultOfUser !== undefined) return `has a public part that ${faultOfUser}`;
  const faultOfOther = faultOfSecretPart(secret);
  return faultOfOther && `has a secret part that ${faultOfOther}`;
}

/** What stops a text from being a public key or client id: the end of a sentence about it, without quoting it. */
export function faultOfPublicPart(text: string): string | undefined {
  const fault = faultOfSecretPart(text);
  if (fault !== undefined) return fault;
  // Basic joins user and secret with a colon, and Digest puts the user between quotes.
  return /[:"\\]/.test(text)
    ? 'holds a colon, a quotation mark or a backslash, which no public key and no client id has'
    : undefined;
}

/** The same for a private key, client secret or token. */
export function faultOfSecretPart(text: string): string | undefined {
  // Docker's env files keep the quotation marks that a shell would take away.
  if (/^["'`]|["'`]$/.test(text)) return 'begins or ends with a quotation mark, which is not part of it. Take it away';
  return /^[\x21-\x7e]+$/.test(text)
    ? undefined
    : 'holds a space, a line break or a character outside ASCII. Look for one at its end';
}
