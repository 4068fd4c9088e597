import { describe, expect, it } from 'vitest';
import type { AtlasConnection } from '../../../src/datasources/atlas/client.ts';
import { AtlasError } from '../../../src/datasources/atlas/error.ts';
import { getRoot } from '../../../src/datasources/operations/root.ts';
import { CredentialPool } from '../../../src/server/access/credential-pool.ts';

/** Answers when it is told to. */
class FakeConnection implements AtlasConnection {
  readonly credentialCount = 1;
  readonly organizationIds = () => [];
  isClosed = false;
  settle: Array<(error?: Error) => void> = [];

  forRequest() {
    const call = () =>
      new Promise<never>((resolve, reject) => {
        this.settle.push((error) => (error ? reject(error) : resolve(undefined as never)));
      });
    return { get: call, change: call };
  }

  async close() {
    this.isClosed = true;
  }
}

function createPool(maxCredentials: number, idleMs = 60_000) {
  const pool = new CredentialPool({ maxCredentials, idleMs });
  const connections = new Map<string, FakeConnection>();
  return {
    pool,
    connections,
    lease: (name: string) =>
      pool.lease(name, () => {
        const connection = new FakeConnection();
        connections.set(name, connection);
        return connection;
      }),
  };
}

/** Uses a credential once; Atlas accepts or refuses it. */
async function useOnce({ lease, connections }: ReturnType<typeof createPool>, name: string, error?: Error) {
  const held = lease(name);
  const call = held?.atlas
    .forRequest()
    .get(getRoot, {})
    .catch(() => {});
  connections.get(name)?.settle.pop()?.(error);
  await call;
  held?.release();
}

const refused = new AtlasError('no', { kind: 'credentials', operation: { method: 'GET', route: '', params: {} } });

describe('The pool of callers’ credentials', () => {
  it('gives one credential one connection', () => {
    const { lease, connections } = createPool(2);
    lease('a')?.release();
    lease('a')?.release();
    expect(connections.size).toBe(1);
  });

  it('drops the least recently used when there is no more room', async () => {
    const pool = createPool(2);
    for (const name of ['a', 'b', 'a', 'c']) await useOnce(pool, name);
    expect([...pool.connections].map(([name, { isClosed }]) => [name, isClosed])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
  });

  it('drops first what Atlas has not accepted: invented credentials do not drive out the real ones', async () => {
    const pool = createPool(2);
    await useOnce(pool, 'real');
    for (const name of ['x', 'y', 'z']) await useOnce(pool, name, refused);
    expect(pool.connections.get('real')?.isClosed).toBe(false);
    expect(['x', 'y', 'z'].map((name) => pool.connections.get(name)?.isClosed)).toEqual([true, true, false]);
  });

  it('never closes one that is in use, neither by a request nor by a call that outlives it', async () => {
    const { lease, connections } = createPool(1);
    const held = lease('a');
    expect(lease('b')).toBeUndefined();
    const call = held?.atlas.forRequest().get(getRoot, {});
    held?.release();
    held?.release();
    expect(lease('b')).toBeUndefined();
    connections.get('a')?.settle.pop()?.();
    await call;
    expect(lease('b')).toBeDefined();
    expect(connections.get('a')?.isClosed).toBe(true);
  });

  it('forgets what nobody has used for a while', async () => {
    const { pool, lease, connections } = createPool(5, 20);
    const held = lease('held');
    lease('idle')?.release();
    await expect.poll(() => connections.get('idle')?.isClosed).toBe(true);
    expect(pool.size).toBe(1);
    held?.release();
    await expect.poll(() => pool.size).toBe(0);
  });
});
