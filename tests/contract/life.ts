import { minutes, type Sandbox } from '../../src/sandbox/index.ts';
import { operations } from '../../src/sandbox/routes/index.ts';
import { createCaller } from '../harness/atlas-caller.ts';
import { CHANGES, type Known } from './changes.ts';
import { acceptFor, nameOf } from './core-set.ts';
import { toPath } from './reads.ts';

/** Makes each change once. Returns the refusals, of which there should be none. */
export async function liveThrough(atlas: Sandbox): Promise<string[]> {
  const { baseUrl, owner } = atlas;
  const known: Known = { orgId: owner.organizationId };
  const refusals: string[] = [];
  for (const { operation, query = '', body, keep = {}, set, isByNewOwner } of CHANGES) {
    Object.assign(known, set);
    const { newOrgId: orgId = '', newPublicKey: publicKey = '', newPrivateKey: privateKey = '' } = known;
    const call = createCaller({ baseUrl, ...(isByNewOwner ? { publicKey, privateKey } : owner) });
    const [method = '', route = ''] = operation.split(' ');
    const path = toPath(route, isByNewOwner ? { ...known, orgId } : known) + query;
    const asked = operations.find((known) => nameOf(known) === operation);
    const answer = await call({ method, route, path, accept: acceptFor(asked), body: body?.(known) });
    if (answer.status >= 300) refusals.push(`${operation} is refused: ${answer.body}`);
    for (const [name, place] of Object.entries(keep)) known[name] = readAt(answer.body, place) ?? `no-${name}`;
    atlas.clock.advance(minutes(1)); // what takes effect later has done so, and every bucket is filled again
  }
  return refusals;
}

/** What stands at a place like `results.0.id`. */
function readAt(body: string, place: string): string | undefined {
  const found = place
    .split('.')
    .reduce<unknown>(
      (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
      body === '' ? undefined : JSON.parse(body),
    );
  return typeof found === 'string' ? found : undefined;
}
