import { onTestFinished } from 'vitest';
import { type AtlasConnectionOptions, AtlasError, apiKey } from '../../../src/datasources/atlas/index.ts';
import { connectByRoute } from './by-route.ts';
import { type FakeOptions, KEY, startFakeAtlas } from './fake-atlas.ts';

/** A fake Atlas and a connection to it, both closed when the test ends. */
export async function setUp(fake: FakeOptions = {}, options: Partial<AtlasConnectionOptions> = {}) {
  const atlas = await startFakeAtlas(fake);
  const connect = (more: Partial<AtlasConnectionOptions> = {}) => {
    const connection = connectByRoute({
      baseUrl: atlas.baseUrl,
      credential: apiKey(KEY.publicKey, KEY.privateKey),
      ...options,
      ...more,
    });
    onTestFinished(() => connection.close());
    return connection;
  };
  const connection = connect();
  onTestFinished(() => atlas.close());
  return { atlas, connection, client: connection.forRequest(), connect };
}

/** The AtlasError a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<AtlasError> {
  const outcome = await call.then(
    () => new Error('the call succeeded'),
    (error) => error,
  );
  if (!(outcome instanceof AtlasError)) throw outcome;
  return outcome;
}

/** `count` different reads at once. */
export function readAll(
  client: { get(route: '/groups/{groupId}', params: { groupId: string }): Promise<unknown> },
  count: number,
) {
  return Promise.all(
    Array.from({ length: count }, (_, index) => client.get('/groups/{groupId}', { groupId: `p${index}` })),
  );
}
