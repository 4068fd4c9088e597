import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { startSandbox } from '../harness/sandbox.ts';

async function start() {
  const atlas = await startSandbox({ seed: organization('acme', { projects: ['payments'] }), rateLimits: 'off' });
  const here = `/orgs/${atlas.owner.organizationId}`;
  return { atlas, call: callAs(atlas.owner, atlas.baseUrl), here };
}

const typeOf = (version: string) => `application/vnd.atlas.${version}+json;charset=utf-8`;

describe('The version served', () => {
  it.each([
    ['the date asked for, if the operation has it', '2023-01-01', '2023-01-01'],
    ['the newest one before it, if not', '2025-02-18', '2023-01-01'],
    ['the newest one for a later date', '2025-03-12', '2025-02-19'],
    ['the newest one for a date to come', '2099-12-31', '2025-02-19'],
  ])('is %s', async (_which, version, served) => {
    const { call, here } = await start();
    const { status, headers } = await call('GET', `${here}/users`, { version });
    expect([status, headers.get('content-type')]).toEqual([200, typeOf(served)]);
  });

  it('is named also where there is no body', async () => {
    const { atlas, call, here } = await start();
    const [, , key] = atlas.apiKeys;
    const { status, headers, body } = await call('DELETE', `${here}/apiKeys/${key?.id}`);
    expect([status, body, headers.get('content-type')]).toEqual([204, undefined, typeOf('2023-01-01')]);
  });

  it.each([
    ['no header', ''],
    ['anything', '*/*'],
    ['plain JSON', 'application/json'],
    ['no date', 'application/vnd.atlas.latest+json'],
    ['a day that no calendar has', 'application/vnd.atlas.2024-02-30+json'],
    ['a date before the first', 'application/vnd.atlas.2022-12-31+json'],
    ['a preview that there is none of', 'application/vnd.atlas.preview+json'],
  ])('is none for %s: 406', async (_what, accept) => {
    const { call } = await start();
    const { status, headers, body } = await call('GET', '/groups', { headers: { accept } });
    expect([status, headers.get('content-type'), headers.get('x-error-code')]).toEqual([
      406,
      'application/json',
      'INVALID_VERSION_DATE',
    ]);
    expect(body).toEqual({
      detail: 'Invalid accept header or version date.',
      error: 406,
      errorCode: 'INVALID_VERSION_DATE',
      parameters: [],
      reason: 'Not Acceptable',
    });
  });
});

describe('A preview', () => {
  it('is served to whoever asks for it by its name', async () => {
    const { call, here } = await start();
    const { status, headers } = await call('GET', `${here}/maintenanceSettings`, { version: 'preview' });
    expect([status, headers.get('content-type')]).toEqual([200, typeOf('preview')]);
  });

  it('is not to be had for a date', async () => {
    const { call, here } = await start();
    const { status, body } = await call('GET', `${here}/maintenanceSettings`, { version: '2099-12-31' });
    expect([status, body.errorCode]).toEqual([406, 'INVALID_VERSION_DATE']);
  });
});

describe('A version past its end', () => {
  it('is gone, and says which of what', async () => {
    const { call } = await start();
    const { status, body } = await call('GET', '/rateLimits', { version: 'preview' });
    expect([status, body]).toEqual([
      410,
      {
        detail: 'Version preview of api/atlas/v2/rateLimits is no longer available.',
        error: 410,
        errorCode: 'VERSION_GONE',
        parameters: ['preview', 'api/atlas/v2/rateLimits'],
        reason: 'Gone',
      },
    ]);
    expect((await call('GET', '/rateLimits')).status).toBe(200);
  });
});

describe('A deprecated version', () => {
  const DEPRECATED = ['Wed, 19 Feb 2025 00:00:00 GMT', 'Thu, 1 Jul 2027 00:00:00 GMT']; // the day is not padded
  const tellsOf = (headers: Headers) => [headers.get('deprecation'), headers.get('sunset')];

  it('works, and says since when and until when', async () => {
    const { call, here } = await start();
    expect(tellsOf((await call('GET', `${here}/users`, { version: '2023-01-01' })).headers)).toEqual(DEPRECATED);
    expect(tellsOf((await call('GET', `${here}/users`)).headers)).toEqual([null, null]);
  });

  it('says so with its errors, whatever they are', async () => {
    const { atlas, call, here } = await start();
    const version = '2023-01-01';
    const unknown = await call('GET', '/groups/64b1ffffffffffffffffffff/users', { version });
    expect([unknown.status, ...tellsOf(unknown.headers)]).toEqual([404, ...DEPRECATED]);
    const reader = callAs(atlas.reader, atlas.baseUrl);
    const unauthorized = await reader('DELETE', `${here}/users/64b1ffffffffffffffffffff`, { version });
    expect([unauthorized.status, ...tellsOf(unauthorized.headers)]).toEqual([401, ...DEPRECATED]);
    const current = await call('GET', '/groups/64b1ffffffffffffffffffff/users');
    expect([current.status, ...tellsOf(current.headers)]).toEqual([404, null, null]);
  });
});
