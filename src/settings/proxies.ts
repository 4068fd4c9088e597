import * as v from 'valibot';
import { faultOfProxy, type Proxies, proxies } from '../datasources/atlas/proxy.ts';
import type { SettingsText } from './values.ts';

/** Variables that most programs know; readProxies checks them. */
export const proxyEntries = {
  HTTPS_PROXY: v.optional(v.string()),
  HTTP_PROXY: v.optional(v.string()),
  NO_PROXY: v.optional(v.string()),
};

/**
 * Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY as undici does: in small letters too, which go first, even when they are empty. Undefined
 * without a proxy. Pushes a line for each that cannot work, and never the password in it.
 */
export function readProxies(env: SettingsText, faults: string[]): Proxies | undefined {
  const read = (name: keyof typeof proxyEntries): string | undefined => {
    const spelling = env[name.toLowerCase()] === undefined ? name : name.toLowerCase();
    const text = env[spelling] || undefined;
    const fault = text === undefined || name === 'NO_PROXY' ? undefined : faultOfProxy(text);
    if (fault !== undefined) faults.push(`${spelling} ${fault}.`);
    return text;
  };
  const [https, http, except] = [read('HTTPS_PROXY'), read('HTTP_PROXY'), read('NO_PROXY')];
  return https === undefined && http === undefined ? undefined : proxies(https, http, except);
}
