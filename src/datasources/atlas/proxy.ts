import { inspect } from 'node:util';
import { type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';

/** The proxies on the way to Atlas. The URLs may hold a password: they are not enumerable, and printing shows none. */
export interface Proxies {
  /** For https, also for http where no other is given. */
  readonly https: string | undefined;
  /** For http, also for https where no other is given. */
  readonly http: string | undefined;
  /** Hosts that are reached directly, as in NO_PROXY. */
  readonly except: string;
}

export function proxies(https: string | undefined, http: string | undefined, except = ''): Proxies {
  const concealed = { https, http, except };
  for (const name of ['https', 'http']) Object.defineProperty(concealed, name, { enumerable: false });
  Object.defineProperty(concealed, inspect.custom, { value: () => '[proxies]' });
  return Object.freeze(concealed);
}

/** What stops a text from being a proxy's URL; undefined when nothing does. Never quotes it. */
export function faultOfProxy(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    return 'takes the URL of a proxy with http or https, such as http://proxy.example.com:3128';
  }
  try {
    decodeURIComponent(url.username + url.password);
    return undefined;
  } catch {
    return 'holds a user or password that is not percent-encoded';
  }
}

/** What the proxies' URLs hold that must not be seen. */
export function secretsOfProxies({ https, http }: Proxies): string[] {
  return [https, http].flatMap((text) => {
    if (text === undefined || !URL.canParse(text)) return [];
    const { password, username } = new URL(text);
    if (password === '') return [];
    const decoded = decodeURIComponent(password);
    return [password, decoded, Buffer.from(`${decodeURIComponent(username)}:${decoded}`).toString('base64')];
  });
}

/**
 * Connections to one origin, directly or through the proxy that undici's own rules for the environment's variables choose. A tunnel is
 * kept and used again like a connection.
 */
export function openConnections(origin: string, options: Pool.Options, through: Proxies | undefined): Dispatcher {
  if (through === undefined) return new Pool(origin, options);
  const { connect, ...limits } = options;
  return new EnvHttpProxyAgent({
    ...options,
    // Explicit, so that undici does not look into the environment itself. It takes an empty text for none.
    httpProxy: through.http ?? '',
    httpsProxy: through.https ?? '',
    noProxy: through.except,
    ...(typeof connect === 'object' && { requestTls: connect, proxyTls: connect }),
    // A proxy that does not answer must not hold a place for undici's five minutes.
    clientFactory: (proxy, { connect: toProxy }: { connect?: Pool.Options['connect'] }) =>
      new Pool(proxy, {
        ...limits,
        ...(toProxy === undefined ? {} : { connect: toProxy }),
      }),
  });
}
