import { describe, expect, it } from 'vitest';
import { companySeed, minutes, organization, type Sandbox, type Snapshot } from '../../src/sandbox/index.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { askJson, askSigned, getNonce, readChallenge, signIn } from '../harness/sandbox-client.ts';

async function createProject(sandbox: Sandbox, name: string) {
  const ask = await signIn(sandbox);
  const { body } = await ask('/groups', { method: 'POST', json: { name, orgId: sandbox.owner.organizationId } });
  return body;
}

const put = (sandbox: Sandbox, body: string) => askJson(`${sandbox.baseUrl}/sandbox/snapshot`, { method: 'PUT', body });

describe('The seed', () => {
  it('makes the same company from the same numbers', async () => {
    const [one, other] = [await startSandbox(), await startSandbox()];
    expect(one.save()).toEqual(other.save());
  });

  it('makes another from another number', async () => {
    const other = await startSandbox({ seed: companySeed({ seed: 7 }) });
    expect(other.owner.publicKey).not.toBe((await startSandbox()).owner.publicKey);
  });

  it('makes a handful', async () => {
    const { store } = await startSandbox({ seed: companySeed({ organizations: 1, projects: 1, apiKeys: 3 }) });
    expect(store.count()).toMatchObject({ organizations: 1, projects: 1, apiKeys: 3 });
  });

  it('makes 5,000 projects and 500 keys in an organization, each project listed once', async () => {
    const sandbox = await startSandbox({ seed: companySeed({ organizations: 1, projects: 5000, apiKeys: 500 }) });
    const ask = await signIn(sandbox);
    const names = new Set<string>();
    for (let page = 1; page <= 10; page++) {
      const { body } = await ask(`/groups?itemsPerPage=500&pageNum=${page}`);
      expect(body.totalCount).toBe(5000);
      for (const { name } of body.results) names.add(name);
    }
    expect(names.size).toBe(5000);
    const { body } = await ask(`/orgs/${sandbox.owner.organizationId}/apiKeys?itemsPerPage=500`);
    expect(body.results).toHaveLength(500);
  });
});

describe('A snapshot', () => {
  it('holds everything: a sandbox that loads it answers as the one that was saved', async () => {
    const first = await startSandbox();
    await createProject(first, 'made-by-hand');
    const snapshot: Snapshot = (await askJson(`${first.baseUrl}/sandbox/snapshot`)).body;
    const second = await startSandbox({ load: snapshot });
    const kinds = Object.entries(first.store).filter(([, map]) => map instanceof Map);
    expect(kinds.length).toBeGreaterThanOrEqual(4);
    for (const [kind, map] of kinds) {
      expect(map.size, `the company has some ${kind}`).toBeGreaterThan(0);
      expect(Object.entries(second.store).find(([name]) => name === kind)?.[1]).toEqual(map);
    }
    expect(second.save()).toEqual(first.save());
    const { body } = await (await signIn(second))('/groups/byName/made-by-hand');
    expect(body.orgId).toBe(first.owner.organizationId);
  });

  it('goes on with the same ids and keys in every sandbox that loads it', async () => {
    const first = await startSandbox();
    await createProject(first, 'one');
    const load = first.save();
    const made = await Promise.all(
      [await startSandbox({ load }), await startSandbox({ load })].map((sandbox) => createProject(sandbox, 'two')),
    );
    expect(made[0].id).toBe(made[1].id);
    expect(made[0].id).toBe((await createProject(first, 'two')).id);
  });

  it('holds the moved clock, and deletions that are under way', async () => {
    const first = await startSandbox({ seed: organization('acme', { projects: ['empty'] }) });
    first.clock.advance(minutes(60));
    const [id = ''] = first.store.projects.keys();
    await (await signIn(first))(`/groups/${id}`, { method: 'DELETE' });
    const second = await startSandbox({ load: first.save() });
    expect(second.clock.ahead()).toBe(minutes(60));
    second.clock.advance(minutes(1));
    expect((await (await signIn(second))(`/groups/${id}`)).status).toBe(404);
  });

  it('is a copy: what happens later does not change it', async () => {
    const sandbox = await startSandbox();
    const snapshot = sandbox.save();
    const before = JSON.stringify(snapshot);
    await createProject(sandbox, 'later');
    sandbox.load(snapshot);
    await createProject(sandbox, 'later');
    expect(JSON.stringify(snapshot)).toBe(before);
  });

  it('put into a running sandbox takes the place of all that was there', async () => {
    const first = await startSandbox({ seed: organization('acme', { projects: ['payments'] }) });
    const second = await startSandbox({ seed: organization('other', { projects: ['search', 'catalog'] }) });
    const { status, body } = await put(second, JSON.stringify(first.save()));
    expect(status).toBe(200);
    expect(body).toMatchObject({ organizations: 1, projects: 1 });
    expect(second.owner).toEqual(first.owner);
    expect(second.save()).toEqual(first.save());
  });

  it('put into a running sandbox ends all sessions', async () => {
    const sandbox = await startSandbox();
    const ask = await signIn(sandbox);
    const nonce = await getNonce(sandbox);
    await put(sandbox, JSON.stringify(sandbox.save()));
    expect((await ask('/groups')).status).toBe(401);
    expect(readChallenge(await askSigned(sandbox, nonce)).stale).toBe('true');
  });
});

describe('What is no snapshot', () => {
  it.each([
    ['text that is not JSON', () => '{', [/^It is not JSON: /]],
    ['a list', () => '[]', ['It is []: an object is expected.']],
    [
      'one of another version',
      (good: Snapshot) => JSON.stringify({ ...good, version: 2 }),
      ['version is 2: 1 is expected.'],
    ],
    [
      'a part that is missing',
      (good: Snapshot) =>
        JSON.stringify({ ...good, organizations: good.organizations.map(({ apiKeys: _, ...rest }) => rest) }),
      ['organizations[0].apiKeys is missing: a list is expected.'],
    ],
    [
      'a value of the wrong kind',
      (good: Snapshot) => JSON.stringify(good).replace('"clusterCount":0', '"clusterCount":"none"'),
      ['organizations[0].projects[0].clusterCount is "none": a whole number, 0 or more, is expected.'],
    ],
    [
      'a project of an organization that is not there',
      (good: Snapshot) =>
        JSON.stringify({
          ...good,
          organizations: good.organizations.map((content) => ({
            ...content,
            projects: content.projects.map((project) => ({ ...project, orgId: '0'.repeat(24) })),
          })),
        }),
      ["organizations[0].projects[0].orgId is not its organization's id."],
    ],
    [
      'the same key twice',
      (good: Snapshot) =>
        JSON.stringify({
          ...good,
          organizations: good.organizations.map((content) => ({
            ...content,
            apiKeys: [...content.apiKeys, ...content.apiKeys.slice(0, 1)],
          })),
        }),
      [/^organizations\[0\]\.apiKeys\[3\] is \w+, which stands elsewhere/, /publicKey/],
    ],
  ])('is refused with its place, and changes nothing: %s', async (_what, spoil, problems) => {
    const sandbox = await startSandbox({ seed: organization('acme', { projects: ['payments'] }) });
    const before = sandbox.save();
    const { status, body } = await put(sandbox, spoil(before));
    expect(status).toBe(400);
    expect(body.problems).toEqual(
      problems.map((problem) => (typeof problem === 'string' ? problem : expect.stringMatching(problem))),
    );
    expect(sandbox.save()).toEqual(before);
  });

  it('gets ten lines at most', async () => {
    const sandbox = await startSandbox();
    const { body } = await put(sandbox, JSON.stringify(sandbox.save()).replaceAll('"desc"', '"description"'));
    expect(body.problems).toHaveLength(11);
    expect(body.problems.at(-1)).toBe('There are 170 more.');
  });
});

describe('A reset', () => {
  it('leads back to the beginning: contents, clock, faults, requests, ids to come', async () => {
    const sandbox = await startSandbox({ rateLimits: 'atlas' });
    const before = sandbox.save();
    const first = await createProject(sandbox, 'one');
    sandbox.clock.advance(minutes(5));
    sandbox.faults.add({ kind: 'truncate' });
    expect((await askJson(`${sandbox.baseUrl}/sandbox/reset`, { method: 'POST' })).body).toMatchObject({
      projects: 60,
    });
    expect(sandbox.save()).toEqual(before);
    expect([sandbox.faults.list(), sandbox.wire()]).toEqual([[], []]);
    expect((await createProject(sandbox, 'one')).id).toBe(first.id);
  });

  it('leads back to the snapshot that was loaded at the start', async () => {
    const first = await startSandbox();
    await createProject(first, 'kept');
    const second = await startSandbox({ load: first.save() });
    await createProject(second, 'dropped');
    second.reset();
    expect(second.save()).toEqual(first.save());
  });
});

describe('The clock', () => {
  it('is moved over HTTP, and everything that waits for time moves with it', async () => {
    const sandbox = await startSandbox();
    const ask = await signIn(sandbox);
    const clock = `${sandbox.baseUrl}/sandbox/clock`;
    const { body } = await askJson(clock, { method: 'POST', body: JSON.stringify({ advanceMs: minutes(61) }) });
    expect(body).toEqual({ now: expect.any(String), aheadMs: minutes(61) });
    expect((await askJson(clock)).body.aheadMs).toBe(minutes(61));
    expect((await ask('/groups')).status).toBe(401); // tokens live an hour
  });

  it.each(['{"advanceMs": -1}', '{"advanceMs": 1.5}', '{"advanceMs": 1e20}', '{"advance": 1}', '{}', 'soon'])(
    'is not moved by %s',
    async (body) => {
      const sandbox = await startSandbox();
      const answer = await askJson(`${sandbox.baseUrl}/sandbox/clock`, { method: 'POST', body });
      expect(answer.status).toBe(400);
      expect(sandbox.clock.ahead()).toBe(0);
    },
  );
});
