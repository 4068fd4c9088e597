const AUTHORITY =
  'its certificate is not signed by an authority that is trusted here. Where a company inspects TLS, put its authority into a file and name that in NODE_EXTRA_CA_CERTS';
const NAME = 'its certificate is for another host name. Check MONGODB_ATLAS_BASE_URL and the proxies on the way';
const NO_TLS = 'it does not speak TLS on this port. Check MONGODB_ATLAS_BASE_URL and HTTPS_PROXY, scheme and port';

/** Faults that stay until somebody changes the configuration, by the code of Node, OpenSSL or undici. */
const FAULTS: ReadonlyMap<string, string> = new Map([
  ...[
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_UNTRUSTED',
    'CERT_REJECTED',
    'CERT_SIGNATURE_FAILURE',
    'CERT_CHAIN_TOO_LONG',
    'INVALID_CA',
    'INVALID_PURPOSE',
    'PATH_LENGTH_EXCEEDED',
  ].map((code) => [code, AUTHORITY] as const),
  ['CERT_REVOKED', 'its certificate was revoked. Check MONGODB_ATLAS_BASE_URL and the proxies on the way'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired. Check the clock of this machine and the proxies on the way'],
  ['CERT_NOT_YET_VALID', 'its certificate is not valid yet. Check the clock of this machine'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', NAME],
  ['HOSTNAME_MISMATCH', NAME],
  ['UND_ERR_PRX_TLS', NAME],
  ['EPROTO', NO_TLS],
  ['ENOTFOUND', 'the host name does not exist. Check MONGODB_ATLAS_BASE_URL, HTTPS_PROXY and the name server'],
]);

/** What is wrong with the configuration and what to set, when that is why a connection failed. Trying again does not help. */
export function faultOfConfiguration(error: Error): string | undefined {
  const code = codeOf(error);
  const status = refusalOfProxy(error);
  if (status === 407) return 'the proxy asks for a user and a password, or for others. Check those in HTTPS_PROXY';
  if (status !== undefined && status >= 400 && status < 500) {
    return `the proxy refused the connection with status ${status}. Check HTTPS_PROXY and what the proxy allows`;
  }
  return FAULTS.get(code) ?? (code.startsWith('ERR_SSL_') ? NO_TLS : undefined);
}

/** undici says a proxy's status only in its message. */
function refusalOfProxy({ message }: Error): number | undefined {
  const status = /^Proxy response \((\d{3})\)/.exec(message)?.[1] ?? /^Proxy Auth.*\((407)\)$/.exec(message)?.[1];
  return status === undefined ? undefined : Number(status);
}

/** A short word for a failure, safe to show: a library's message may hold paths, addresses or the bytes it choked on. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : error.name.slice(0, 60);
}
