import type { Operation } from '../../src/sandbox/http/operation.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { acceptOf, type Call, createCaller } from '../harness/atlas-caller.ts';
import { headerOf } from '../harness/contract/headers.ts';
import { acceptFor, nameOf } from './core-set.ts';
import { type Reading, toPath } from './reads.ts';

/**
 * Asks for each operation in every way that must be refused whatever it does. Returns those that were not refused as they
 * should; how a refusal looks is checked as with any answer.
 */
export async function refuseEverything(
  atlas: Sandbox,
  operations: readonly Operation[],
  { paramsFor }: Reading,
): Promise<string[]> {
  const call = createCaller({ baseUrl: atlas.baseUrl, ...atlas.owner });
  const callAsMember = createCaller({ baseUrl: atlas.baseUrl, ...atlas.member });
  const wrong: string[] = [];

  async function expectRefusal(answer: ReturnType<typeof call>, why: string, status: number, errorCode: string) {
    const { method, route, status: given, ...rest } = await answer;
    const code = headerOf(rest, 'X-Error-Code');
    if (given !== status || code !== errorCode) wrong.push(`${method} ${route}, ${why}: ${given} ${code ?? ''}`);
  }

  for (const operation of operations) {
    const { method, path: route } = operation;
    const params = paramsFor(route);
    const asked: Call = { method, route, path: toPath(route, params), accept: acceptFor(operation) };
    if (!route.startsWith('/unauth/')) {
      const stranger = createCaller({ baseUrl: atlas.baseUrl, publicKey: 'nobodyxx', privateKey: '' });
      const refused = await stranger(asked);
      if (refused.status !== 401) wrong.push(`${nameOf(operation)}, by nobody: ${refused.status}`);
    }
    await expectRefusal(call({ ...asked, accept: '*/*' }), 'without a version', 406, 'INVALID_VERSION_DATE');
    await expectRefusal(call({ ...asked, accept: acceptOf('2020-01-01') }), 'too early', 406, 'INVALID_VERSION_DATE');
    for (const ended of operation.endedVersions ?? []) {
      await expectRefusal(call({ ...asked, accept: acceptOf(ended) }), 'too late', 410, 'VERSION_GONE');
    }
    await expectRefusal(call({ ...asked, method: 'PUT' }), 'by another method', 405, 'METHOD_NOT_ALLOWED');
    const [parent] = ['groupId', 'orgId'].filter((name) => name in params);
    if (parent !== undefined) {
      const code = parent === 'groupId' ? 'GROUP_NOT_FOUND' : 'ORG_NOT_FOUND';
      const elsewhere = toPath(route, { ...params, [parent]: 'f'.repeat(24) });
      await expectRefusal(call({ ...asked, path: elsewhere }), 'of no parent', 404, code);
      const nowhere = toPath(route, { ...params, [parent]: 'xyz' });
      await expectRefusal(call({ ...asked, path: nowhere }), 'of no id', 400, 'PATH_PARAM_PARSE_ERROR');
    }
    if (isForOwners(operation, params, atlas)) {
      await expectRefusal(callAsMember(asked), 'by a member', 401, 'USER_UNAUTHORIZED');
    }
    if (method === 'POST' || method === 'PATCH') {
      const refused = await call({ ...asked, body: 7 });
      if (refused.status !== 400) wrong.push(`${nameOf(operation)}, with a number for a body: ${refused.status}`);
    }
  }
  await expectRefusal(call(renameToTaken(atlas)), 'to a name that is taken', 409, 'GROUP_ALREADY_EXISTS');
  return wrong;
}

function renameToTaken({ store, owner }: Sandbox): Call {
  const [one, other] = store.projectsOf(owner.organizationId);
  const route = '/groups/{groupId}';
  const path = toPath(route, { groupId: one?.id ?? '' });
  return { method: 'PATCH', route, path, accept: acceptOf('2023-01-01'), body: { name: other?.name } };
}

/** The member owns its first project only, so of that project and of its organization's members' affairs it may see all. */
function isForOwners(
  { needs }: Operation,
  { groupId }: Readonly<Record<string, string>>,
  { member, store }: Sandbox,
): boolean {
  if (needs === 'any') return false;
  const held =
    store.apiKeys.get(member.id)?.roles.some((role) => 'groupId' in role && role.groupId === groupId) ?? false;
  const roles = [
    'ORG_MEMBER',
    ...(held ? ['GROUP_OWNER', 'GROUP_READ_ONLY', 'GROUP_ACCESS_MANAGER', 'GROUP_NETWORK_ACCESS_MANAGER'] : []),
  ];
  return !needs.some((need) => roles.includes(need));
}
