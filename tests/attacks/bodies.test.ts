import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readErrorBody } from '../../src/datasources/atlas/body.ts';
import { operations } from '../../src/datasources/operations/index.ts';
import { LIST_BYTES, LIST_WITH_ROLES_BYTES } from '../../src/datasources/operations/sizes.ts';
import { failureOf, setUp } from '../datasources/atlas/harness.ts';

const MEGABYTE = 1024 * 1024;
const BLANKS = Buffer.alloc(63 * MEGABYTE, ' ');
const PACKED = [
  ['br', brotliCompressSync(BLANKS, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ['gzip', gzipSync(BLANKS)],
  ['deflate', deflateSync(BLANKS)],
] as const;

/** An Atlas that gives this answer to everything. */
function answering(body: Uint8Array | string, headers: Record<string, string> = {}, status = 200) {
  return setUp({
    auth: 'none',
    answer(_request, response) {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body);
    },
  });
}

const KEYS = '/orgs/{orgId}/apiKeys';
const PARAMS = { orgId: 'o' };

describe.each(PACKED)('63 MB of blanks, packed with %s', (encoding, body) => {
  it('are not unpacked for a read, which is not sent again', async () => {
    const { client, atlas } = await answering(body, { 'content-encoding': encoding });
    const error = await failureOf(client.get(KEYS, PARAMS));
    expect(error).toMatchObject({ kind: 'unavailable', status: 200 });
    expect(error.message).toContain(`its body is larger than ${LIST_WITH_ROLES_BYTES} bytes`);
    expect(atlas.count()).toBe(1);
  });

  it('leave the outcome of a change unknown', async () => {
    const { client } = await answering(body, { 'content-encoding': encoding }, 201);
    const error = await failureOf(client.post(KEYS, PARAMS, {}));
    expect(error).toMatchObject({ kind: 'outcome-unknown', status: 201 });
    expect(error.message).toContain('its body is larger than 1048576 bytes');
  });

  it.each([
    [401, 'credentials'],
    [404, 'unavailable'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
  ])('are nothing in an error of status %i', async (status, kind) => {
    const { client } = await answering(body, { 'content-encoding': encoding }, status);
    const error = await failureOf(client.get(KEYS, PARAMS));
    expect(error).toMatchObject({ kind, detail: undefined });
  });
});

describe('An error body', () => {
  it('is unpacked once, however many layers look at the answer', () => {
    const headers = { 'content-encoding': 'gzip' };
    const chunks = [gzipSync(JSON.stringify({ errorCode: 'NOT_ATLAS_GROUP' }))];
    expect(readErrorBody(chunks, headers)).toBe(readErrorBody(chunks, headers));
  });

  it('of more than 64 KiB is nobody’s', () => {
    const ofLength = (length: number) => [Buffer.from(JSON.stringify({ errorCode: 'X', detail: 'd'.repeat(length) }))];
    expect(readErrorBody(ofLength(60_000), {}).errorCode).toBe('X');
    expect(readErrorBody(ofLength(70_000), {}).errorCode).toBeUndefined();
  });
});

describe('A body without end', () => {
  it.each([
    [200, /its body is larger than 8388608 bytes|UND_ERR_RES_EXCEEDED_MAX_SIZE/],
    [404, /UND_ERR_RES_EXCEEDED_MAX_SIZE/],
  ])('of status %i is cut off', async (status, message) => {
    let isCut = false;
    const { client } = await setUp({
      auth: 'none',
      answer(_request, response) {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.on('close', () => {
          isCut = true;
        });
        const pour = () => {
          while (!response.destroyed && response.write(BLANKS.subarray(0, MEGABYTE)));
        };
        response.on('drain', pour);
        pour();
      },
    });
    const error = await failureOf(client.get(KEYS, PARAMS));
    expect(error).toMatchObject({ kind: 'unavailable', message: expect.stringMatching(message) });
    await expect.poll(() => isCut).toBe(true);
  });
});

describe('JSON that is made to hurt', () => {
  const repeat = (length: number, toItem: (nth: number) => string) => Array.from({ length }, (_, nth) => toItem(nth));
  it.each<[string, string, RegExp]>([
    ['lists nested 65 deep', `${'['.repeat(65)}${']'.repeat(65)}`, /nested more than 64 levels/],
    ['objects nested 40,000 deep', `${'{"a":'.repeat(40_000)}0${'}'.repeat(40_000)}`, /nested more than 64 levels/],
    ['brackets that are never closed', '['.repeat(MEGABYTE), /nested more than 64 levels/],
    ['a million empty objects', `[${repeat(1_000_000, () => '{}')}]`, /more than 262144 values/],
    ['as many zeros', `[${repeat(1_000_000, () => '0')}]`, /more than 262144 values/],
    ['10,000 names of fields', `{${repeat(10_000, (nth) => `"k${nth}":0`)}}`, /more than 2000 names/],
    ['the same in many objects', `[${repeat(10_000, (nth) => `{"k${nth}":0}`)}]`, /more than 2000 names/],
    ['text that only looks like brackets, cut short', `"${'['.repeat(100)}\\"`, /is not JSON/],
  ])('%s', async (_what, body, message) => {
    const { client } = await answering(body);
    const error = await failureOf(client.get(KEYS, PARAMS));
    expect(error).toMatchObject({ kind: 'unavailable', message: expect.stringMatching(message) });
  });

  it('is not taken for it where it only stands in a text', async () => {
    const results = [{ name: '['.repeat(1000), desc: '\\"{,{,{' }];
    const { client } = await answering(JSON.stringify({ results }));
    expect(await client.get(KEYS, PARAMS)).toEqual({ results });
  });

  it('is not a page of 500 keys that each have 60 roles', async () => {
    const roles = repeat(60, (nth) => `{"roleName":"GROUP_OWNER","groupId":"64b1f0a2c3d4e5f6012345${nth}"}`);
    const results = repeat(500, (nth) => `{"id":"${nth}","roles":[${roles}]}`);
    const { client } = await answering(`{"results":[${results}]}`);
    const answer = (await client.get(KEYS, PARAMS)) as { results: unknown[] }; // the test's own
    expect(answer.results).toHaveLength(500);
  });
});

describe('Bytes', () => {
  it.each<[string, Buffer, Record<string, string>, RegExp]>([
    ['that are not UTF-8', Buffer.from('{"name":"M\xfcnchen"}', 'latin1'), {}, /is not UTF-8/],
    ['of half a character', Buffer.from('"\u20ac"').subarray(0, 3), {}, /is not UTF-8/],
    ['of UTF-16', Buffer.from('{}', 'utf16le'), {}, /is not JSON/],
    [
      'cut short within gzip',
      gzipSync('{"a":1}').subarray(0, 15),
      { 'content-encoding': 'gzip' },
      /cannot be unpacked/,
    ],
    ['that are not gzip, though they say so', Buffer.from('{}'), { 'content-encoding': 'gzip' }, /cannot be unpacked/],
    ['packed as nobody asked', Buffer.from('{}'), { 'content-encoding': 'zstd"' }, /not asked for \(zstd\?\)/],
    ['packed twice', gzipSync(gzipSync('{}')), { 'content-encoding': 'gzip, gzip' }, /not asked for/],
  ])('%s are no answer', async (_what, body, headers, message) => {
    const { client } = await answering(body, headers);
    const error = await failureOf(client.get('/orgs'));
    expect(error).toMatchObject({ kind: 'unavailable', message: expect.stringMatching(message) });
  });
});

describe('The bound on an answer', () => {
  it('is its operation’s own', () => {
    const { getProject, listProjects, listApiKeys } = operations;
    expect([getProject, listProjects, listApiKeys].map(({ maxBytes }) => maxBytes)).toEqual([
      MEGABYTE,
      LIST_BYTES,
      LIST_WITH_ROLES_BYTES,
    ]);
  });
});
