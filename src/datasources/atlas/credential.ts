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

/** What stops a credential from being put into a header; undefined when it is fit for use. Never quotes the secret. */
export function faultOf(credential: AtlasCredential | CallerCredential): string | undefined {
  const [user, secret] = partsOf(credential);
  if (!user || !secret) return 'is incomplete';
  // Both schemes join user and secret with a colon, and Digest quotes the user.
  if (!/^[\x21\x23-\x39\x3b-\x5b\x5d-\x7e]+$/.test(user))
    return 'has a user part with characters that no header can carry';
  if (!/^[\x20-\x7e]+$/.test(secret)) return 'has a secret with characters outside ASCII';
  return undefined;
}
