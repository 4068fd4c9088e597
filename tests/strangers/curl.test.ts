import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example } from './page.ts';
import { shell } from './programs.ts';
import { type SandboxForStrangers, startSandboxForStrangers } from './sandbox.ts';

let sandbox: SandboxForStrangers;
beforeAll(async () => {
  sandbox = await startSandboxForStrangers();
});
afterAll(() => sandbox.stop());

async function runExample(opening: string) {
  const { code, out, err } = await shell(example('sh', opening), sandbox.env);
  expect(err).toBe('');
  return { code, out, seen: await sandbox.seen() };
}

describe('curl --digest', () => {
  it('follows the links to the next page until there is none', async () => {
    const { out, seen } = await runExample('Projects, page by page');
    const { results } = await sandbox.look('/groups');
    expect(out.trim().split('\n')).toEqual(results.map(({ name }: { name: string }) => name));
    expect(results).toHaveLength(20);
    expect(seen).toEqual(Array(3).fill(['401 GET /groups', '200 GET /groups']).flat());
  });

  it('fetches several pages in one go, and is challenged for each', async () => {
    const { out, seen } = await runExample('Several pages in one go');
    expect(out.match(/"results":/g)).toHaveLength(3);
    expect(seen).toEqual(Array(3).fill(['401 GET /groups', '200 GET /groups']).flat());
  });

  it('makes an API key that opens Atlas at once', async () => {
    const { out, seen } = await runExample('A new API key, used at once');
    const { results } = await sandbox.look(`/orgs/${sandbox.env.ORGANIZATION}/apiKeys`);
    const made = results.find(({ desc }: { desc: string }) => desc === 'made by curl');
    expect(JSON.parse(out).apiKey).toMatchObject({
      id: made.id,
      publicKey: made.publicKey,
      roles: [{ orgId: sandbox.env.ORGANIZATION, roleName: 'ORG_READ_ONLY' }],
    });
    expect(seen).toEqual(['401 POST /orgs/{id}/apiKeys', '200 POST /orgs/{id}/apiKeys', '401 GET /', '200 GET /']);
  });

  it('reads what Atlas says when something is not there', async () => {
    const { out, seen } = await runExample('What Atlas says when something is not there');
    const missing = '111111111111111111111111';
    expect(JSON.parse(out)).toEqual({
      detail: `No group with ID ${missing} exists.`,
      error: 404,
      errorCode: 'GROUP_NOT_FOUND',
      parameters: [missing],
      reason: 'Not Found',
    });
    expect(seen).toEqual(['401 GET /groups/{id}', '404 GET /groups/{id}']);
  });

  it('asks for headers alone', async () => {
    const { out, seen } = await runExample('Headers alone');
    const [challenge = '', answer = '', ...more] = out.replaceAll('\r', '').trim().split('\n\n');
    expect(challenge).toMatch(/^HTTP\/1\.1 401 .*\n[\s\S]*^WWW-Authenticate: Digest realm="MMS Public API"/m);
    expect(answer).toMatch(
      /^HTTP\/1\.1 200 OK\n[\s\S]*^Content-Type: application\/vnd\.atlas\.2023-01-01\+json;charset=utf-8$/m,
    );
    expect(answer).toMatch(/^RateLimit-Limit: 1200$/m);
    expect(more).toEqual([]);
    expect(seen).toEqual(['401 HEAD /groups', '200 HEAD /groups']);
  });

  it('gives up on a wrong password after one challenge', async () => {
    const { out, seen } = await runExample('A wrong password');
    expect(out).toBe('401\n');
    expect(seen).toEqual(['401 GET /groups', '401 GET /groups']);
  });
});
