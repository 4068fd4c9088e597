import { describe, expect, it } from 'vitest';
import { ownersOf, startGateway } from '../harness/gateway.ts';

const ready = async (url: string) => {
  const response = await fetch(`${url}/health/ready`);
  return [response.status, (await response.text()).trim()] as const;
};

const COUNT = '{ organizations { totalCount } }';

describe('Readiness', () => {
  it('follows what callers’ calls show, and asks Atlas nothing for a probe', async () => {
    const { url, query, atlas } = await startGateway();
    await query(COUNT);
    const before = atlas.wire().length;
    for (let probe = 0; probe < 20; probe++) expect(await ready(url)).toEqual([200, 'ready']);
    expect(atlas.wire()).toHaveLength(before);
  });

  it('says that Atlas does not accept the credential, once in the log', async () => {
    const { url, query, log } = await startGateway({
      credential: { publicKey: 'abcdefgh', privateKey: 'ffffffff-0000-4000-8000-ffffffffffff' },
    });
    for (let round = 0; round < 3; round++) await query(COUNT);
    expect(await ready(url)).toEqual([503, 'Atlas does not accept the credential']);
    expect(log().match(/does not accept the credential/g)).toHaveLength(1);
  });

  it('says that Atlas cannot be reached, and comes back with it', async () => {
    const { url, query, atlas } = await startGateway();
    await query(COUNT);
    atlas.faults.add({ kind: 'reset-before' });
    await query(COUNT);
    expect(await ready(url)).toEqual([503, 'Atlas cannot be reached']);
    atlas.faults.clear();
    await query(COUNT);
    expect(await ready(url)).toEqual([200, 'ready']);
  });

  it('says so too when the configuration is wrong, and once in the log what to set', async () => {
    const untrusted = Object.assign(new Error('raw text of a library'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' });
    const { url, query, log } = await startGateway({
      connection: { connect: (_options, callback) => callback(untrusted, null) },
    });
    expect(await ready(url)).toEqual([503, 'Atlas cannot be reached']);
    const { errors } = await query(COUNT);
    expect(errors?.[0]?.message).toContain('NODE_EXTRA_CA_CERTS');
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM_UNAVAILABLE');
    await ready(url);
    expect(log().match(/NODE_EXTRA_CA_CERTS/g)).toHaveLength(1);
    expect(log()).not.toContain('raw text');
  });

  it('stays while one of several credentials is accepted', async () => {
    const { url, query } = await startGateway({
      credentials: (atlas) =>
        ownersOf(atlas).map((key, index) =>
          index === 0 ? { ...key, privateKey: 'ffffffff-0000-4000-8000-ffffffffffff' } : key,
        ),
    });
    await query(COUNT);
    expect((await ready(url))[0]).toBe(200);
  });
});
