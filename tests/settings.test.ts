import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../src/settings.ts';

const faultsOf = (env: Record<string, string>): string[] => {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.message.split('\n');
    throw error;
  }
};

const KEY = { MONGODB_ATLAS_PUBLIC_API_KEY: 'abcdwxyz', MONGODB_ATLAS_PRIVATE_API_KEY: 'very-secret' };

describe('Settings', () => {
  it('have defaults for everything: without any the gateway brings its own sandbox', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      atlas: null,
      maxCalls: 1000,
      cacheSeconds: 0,
    });
  });

  it('give Atlas longer for a single answer where an operation may take longer', () => {
    expect(readSettings({}).attemptTimeoutMs).toBe(10_000);
    expect(readSettings({ ATLAS_GRAPH_TIMEOUT_MS: '90000' }).attemptTimeoutMs).toBe(30_000);
    expect(readSettings({ ATLAS_GRAPH_TIMEOUT_MS: '1000' }).attemptTimeoutMs).toBe(10_000);
  });

  it('take an empty value for none', () => {
    expect(readSettings({ PORT: '', MONGODB_ATLAS_BASE_URL: '' }).port).toBe(4000);
  });

  it('know a key pair by both of its names', () => {
    for (const env of [KEY, { MONGODB_ATLAS_PUBLIC_KEY: 'abcdwxyz', MONGODB_ATLAS_PRIVATE_KEY: 'very-secret' }]) {
      const { atlas } = readSettings(env);
      expect(atlas?.baseUrl).toBe('https://cloud.mongodb.com');
      expect(atlas?.credential).toMatchObject({ kind: 'api-key', publicKey: 'abcdwxyz' });
    }
  });

  it('know a service account', () => {
    const { atlas } = readSettings({
      MONGODB_ATLAS_CLIENT_ID: 'mdb_sa_id_x',
      MONGODB_ATLAS_CLIENT_SECRET: 'very-secret',
    });
    expect(atlas?.credential).toMatchObject({ kind: 'service-account', clientId: 'mdb_sa_id_x' });
  });

  it('leave alone what Kubernetes writes for a Service of the same name', () => {
    const links = {
      ATLAS_GRAPH_SERVICE_HOST: '10.43.7.9',
      ATLAS_GRAPH_SERVICE_PORT: '4000',
      ATLAS_GRAPH_SERVICE_PORT_HTTP: '4000',
      ATLAS_GRAPH_PORT: 'tcp://10.43.7.9:4000',
      ATLAS_GRAPH_PORT_4000_TCP: 'tcp://10.43.7.9:4000',
      ATLAS_GRAPH_PORT_4000_TCP_PROTO: 'tcp',
      ATLAS_GRAPH_PORT_4000_TCP_PORT: '4000',
      ATLAS_GRAPH_PORT_4000_TCP_ADDR: '10.43.7.9',
      ATLAS_GRAPH_CANARY_SERVICE_HOST: 'fd00::9',
      ATLAS_GRAPH_CANARY_PORT: 'tcp://[fd00::9]:4000',
    };
    expect(readSettings(links)).toEqual(readSettings({}));
  });

  it('read the proxies as undici does: small letters go first, also when they are empty', () => {
    const read = (env: Record<string, string>) => readSettings({ ...KEY, ...env }).proxies;
    expect(read({})).toBeUndefined();
    expect(read({ HTTPS_PROXY: 'http://one:3128', NO_PROXY: 'a,b' })).toMatchObject({ except: 'a,b' });
    expect(read({ HTTPS_PROXY: 'http://one:3128', https_proxy: 'http://two:3128' })?.https).toBe('http://two:3128');
    expect(read({ HTTPS_PROXY: 'http://one:3128', https_proxy: '' })).toBeUndefined();
    const settings = readSettings({ ...KEY, HTTPS_PROXY: 'http://gateway:hidden@one:3128' });
    expect(inspect(settings, { depth: 9 }) + JSON.stringify(settings)).not.toContain('hidden');
  });

  it('can be printed without a secret', () => {
    const settings = readSettings(KEY);
    expect(inspect(settings, { depth: 9 }) + JSON.stringify(settings)).not.toContain('very-secret');
  });
});

describe('A wrong setting stops the start with a line that names it', () => {
  it.each([
    [{ PORT: 'four' }, /^PORT takes a whole number from 0 to 65535, not "four"\.$/],
    [{ PORT: '70000' }, /^PORT takes .*, not "70000"\.$/],
    [{ PORT: ' ' }, /^PORT takes/],
    [{ PORT: '4e3' }, /^PORT takes/],
    [{ HOST: '0.0.0.0' }, /^HOST "0\.0\.0\.0" is not loopback, .*ATLAS_GRAPH_TOKENS_FILE.*127\.0\.0\.1\.$/],
    [
      { ...KEY, MONGODB_ATLAS_BASE_URL: 'http://atlas.example.com' },
      /^MONGODB_ATLAS_BASE_URL takes a scheme and a host, https/,
    ],
    [{ ...KEY, MONGODB_ATLAS_BASE_URL: 'https://cloud.mongodb.com/api' }, /^MONGODB_ATLAS_BASE_URL/],
    [{ MONGODB_ATLAS_PUBLIC_API_KEY: 'abcdwxyz' }, /^MONGODB_ATLAS_PRIVATE_API_KEY is missing/],
    [{ MONGODB_ATLAS_PRIVATE_API_KEY: 'very-secret' }, /^MONGODB_ATLAS_PUBLIC_API_KEY is missing/],
    [
      { MONGODB_ATLAS_PUBLIC_KEY: 'abcdwxyz' },
      /^MONGODB_ATLAS_PRIVATE_API_KEY is missing, though MONGODB_ATLAS_PUBLIC_KEY is/,
    ],
    [{ ...KEY, MONGODB_ATLAS_PRIVATE_KEY: 'very-secret-too' }, /^MONGODB_ATLAS_PRIVATE_KEY is set to something else/],
    [{ ...KEY, MONGODB_ATLAS_PRIVATE_API_KEY: 'very-secret\n' }, /^MONGODB_ATLAS_PRIVATE_API_KEY holds a space/],
    [
      { ...KEY, MONGODB_ATLAS_PUBLIC_API_KEY: '"abcdwxyz"' },
      /^MONGODB_ATLAS_PUBLIC_API_KEY begins or ends with a quot/,
    ],
    [{ ...KEY, MONGODB_ATLAS_PRIVATE_API_KEY: "'very-secret'" }, /^MONGODB_ATLAS_PRIVATE_API_KEY begins or ends with/],
    [{ ...KEY, MONGODB_ATLAS_PUBLIC_API_KEY: 'abcd:very-secret' }, /^MONGODB_ATLAS_PUBLIC_API_KEY holds a colon/],
    [{ ...KEY, MONGODB_ATLAS_PUBLIC_API_KEY: 'abcd\\wxyz' }, /^MONGODB_ATLAS_PUBLIC_API_KEY holds .* a backslash/],
    [
      { ...KEY, MONGODB_ATLAS_BASE_URL: 'https://user:very-secret@cloud.mongodb.com' },
      /^MONGODB_ATLAS_BASE_URL takes .*, not "…@cloud\.mongodb\.com"/,
    ],
    [{ ...KEY, MONGODB_ATLAS_BASE_URL: 'user:very-secret@cloud.mongodb.com' }, /^MONGODB_ATLAS_BASE_URL takes/],
    [
      {
        MONGODB_ATLAS_BASE_URL: 'https://cloud.mongodb.com',
        MONGODB_ATLAS_PUBLIC_API_KEY: '',
        MONGODB_ATLAS_PRIVATE_API_KEY: '',
      },
      /^MONGODB_ATLAS_BASE_URL has no effect without a credential: set MONGODB_ATLAS_PUBLIC_API_KEY/,
    ],
    [{ ...KEY, ATLAS_GRAPH_SANDBOX_PROJECTS: '5' }, /^ATLAS_GRAPH_SANDBOX_PROJECTS has no effect beside a credential/],
    [
      { ATLAS_GRAPH_CREDENTIALS: 'caller', ATLAS_GRAPH_SANDBOX_PROJECTS: '5' },
      /^ATLAS_GRAPH_SANDBOX_PROJECTS has no effect/,
    ],
    [{ ...KEY, HTTPS_PROXY: 'gateway:very-secret@proxy:3128' }, /^HTTPS_PROXY takes the URL of a proxy with http/],
    [{ ...KEY, https_proxy: 'socks5://proxy:1080' }, /^https_proxy takes the URL of a proxy/],
    [{ ...KEY, HTTP_PROXY: 'http://gateway:very-secret%zz@proxy' }, /^HTTP_PROXY holds a user or password that is not/],
    [{ ATLAS_GRAPH_PORT: '8080' }, /^ATLAS_GRAPH_PORT is no setting of atlas-graph/],
    [{ ATLAS_GRAPH_SERVICE_HOST: 'portal' }, /^ATLAS_GRAPH_SERVICE_HOST is no setting of atlas-graph/],
    [{ MONGODB_ATLAS_CLIENT_ID: 'x' }, /^MONGODB_ATLAS_CLIENT_SECRET is missing/],
    [{ ...KEY, MONGODB_ATLAS_CLIENT_ID: 'x', MONGODB_ATLAS_CLIENT_SECRET: 'y' }, /both set\. Keep one/],
    [
      {
        ATLAS_GRAPH_JWKS_URL: 'http://id.example.com/jwks',
        ATLAS_GRAPH_JWT_ISSUER: 'i',
        ATLAS_GRAPH_JWT_AUDIENCE: 'a',
      },
      /^ATLAS_GRAPH_JWKS_URL takes a URL, https/,
    ],
    [
      { ATLAS_GRAPH_JWKS_URL: 'https://id.example.com/jwks', ATLAS_GRAPH_JWT_ISSUER: 'i' },
      /^ATLAS_GRAPH_JWT_AUDIENCE is missing, though ATLAS_GRAPH_JWKS_URL is set/,
    ],
    [
      { MONGODB_ATLAS_PUBLIC_API_KEY: 'a', ATLAS_GRAPH_CREDENTIALS: 'caller' },
      /^MONGODB_ATLAS_PUBLIC_API_KEY has no effect with ATLAS_GRAPH_CREDENTIALS=caller/,
    ],
    [{ ATLAS_GRAPH_TOKENS_FILE: 'x', ATLAS_GRAPH_CREDENTIALS: 'caller' }, /^ATLAS_GRAPH_TOKENS_FILE has no effect/],
    [
      { ATLAS_GRAPH_MAX_CREDENTIALS: '5' },
      /^ATLAS_GRAPH_MAX_CREDENTIALS has no effect with ATLAS_GRAPH_CREDENTIALS=service/,
    ],
    [{ ATLAS_GRAPH_CREDENTIALS: 'callers' }, /^ATLAS_GRAPH_CREDENTIALS takes service or caller, not "callers"/],
    [{ ATLAS_GRAPH_READ_ONLY: 'yes' }, /^ATLAS_GRAPH_READ_ONLY takes true or false, not "yes"/],
    [{ ATLAS_GRAPH_MAX_CALLS: '0' }, /^ATLAS_GRAPH_MAX_CALLS takes/],
    [{ ATLAS_GRAPH_CACHE_SECONDS: '1.5' }, /^ATLAS_GRAPH_CACHE_SECONDS takes a whole number/],
    [{ ATLAS_GRAPH_CORS_ORIGINS: 'portal.example.com' }, /^ATLAS_GRAPH_CORS_ORIGINS takes/],
    [{ ATLAS_GRAPH_MAXCALLS: '5' }, /^ATLAS_GRAPH_MAXCALLS is no setting of atlas-graph/],
  ])('%o', (env, line) => {
    const faults = faultsOf(env);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(line);
    expect(faults[0]).not.toContain('very-secret');
  });

  it('and all wrong ones at once', () => {
    expect(
      faultsOf({
        PORT: 'x',
        ATLAS_GRAPH_TIMEOUT_MS: '1',
        ATLAS_GRAPH_TYPO: '1',
        MONGODB_ATLAS_CLIENT_ID: 'mdb_sa_id_x',
      }),
    ).toHaveLength(4);
  });
});
