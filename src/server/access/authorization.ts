/** What a request's Authorization header carries. */
export type Authorization =
  | { readonly scheme: 'bearer'; readonly token: string }
  | { readonly scheme: 'basic'; readonly user: string; readonly secret: string };

/** RFC 6750's b64token, which JWTs and random tokens in hexadecimal or base64 are. */
const BEARER = /^bearer +([\w.~+/-]+=*) *$/i;
const BASIC = /^basic +([\w+/-]+=*) *$/i;

/** Reads an Authorization header; undefined when there is none, or none that the gateway knows. */
export function readAuthorization(header: string | undefined): Authorization | undefined {
  if (header === undefined) return undefined;
  const [, token] = BEARER.exec(header) ?? [];
  if (token !== undefined) return { scheme: 'bearer', token };
  const [, encoded] = BASIC.exec(header) ?? [];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { scheme: 'basic', user: text.slice(0, colon), secret: text.slice(colon + 1) };
}
