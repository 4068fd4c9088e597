import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import type { GraphContext } from '../../context.ts';
import { isServiceAccountId } from '../../datasources/api-access-lists.ts';
import type { Datasources } from '../../datasources/index.ts';
import { badInput, isAtlasId } from '../connections/arguments.ts';
import type { NodeParent } from '../parents.ts';
import { fromGlobalId, type GlobalId } from './global-id.ts';
import { listOwnOrganizationIds } from './own-organization.ts';

type Found = Promise<NodeParent | null>;

/** Whatever has this id. Null when there is none; BAD_USER_INPUT for what is no id of this graph. */
export async function findNode(id: string, { datasources }: GraphContext, info: GraphQLResolveInfo): Found {
  if (isAtlasId(id)) return findByAtlasId(id, datasources, info);
  if (isServiceAccountId(id)) return findServiceAccount(id, datasources);
  const parts = fromGlobalId(id);
  if (parts === null) throw badInput(`"id" is ${JSON.stringify(id.slice(0, 80))}, which is no id of this graph.`);
  return findByParts(parts, datasources);
}

async function findByParts(parts: GlobalId, datasources: Datasources): Found {
  const [kind, owner] = parts;
  checkId(owner);
  switch (kind) {
    case 'ProjectAccessListEntry':
      return datasources.projectAccessLists.find(owner, parts[2]);
    case 'ApiAccessListEntry':
      return datasources.apiAccessLists.find({ organizationId: owner, id: parts[2] }, parts[3]);
    case 'ProjectLimit': {
      const limits = await datasources.projects.listLimits(owner);
      return limits.find(({ name }) => name === parts[2]) ?? null;
    }
    case 'ProjectSettings':
      return datasources.projects.getSettings(owner);
    case 'OrganizationSettings':
      return datasources.organizations.getSettings(owner);
  }
}

function checkId(id: string): void {
  if (!isAtlasId(id)) throw badInput('"id" is no id of this graph.');
}

type Finder = (id: string, datasources: Datasources) => Found;

/** For what is found through its organization only. */
function inOwnOrganizations(find: (organizationId: string, id: string, datasources: Datasources) => Found): Finder {
  return async (id, datasources) => {
    for (const organizationId of await listOwnOrganizationIds(datasources)) {
      const found = await find(organizationId, id, datasources);
      if (found !== null) return found;
    }
    return null;
  };
}

const findServiceAccount = inOwnOrganizations((organizationId, id, { serviceAccounts }) =>
  serviceAccounts.find(organizationId, id),
);

/** Atlas finds no secret by its id: the list of accounts shows all of them. */
async function findSecret(organizationId: string, id: string, { serviceAccounts }: Datasources): Found {
  const accounts = await serviceAccounts.listOfOrganization(organizationId);
  return accounts.flatMap(({ secrets }) => secrets).find((secret) => secret.id === id) ?? null;
}

/** Kinds whose ids are 24 hexadecimal digits, those first that take one call. */
const FINDERS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ['Project', (id, { projects }) => projects.find(id)],
  ['Organization', (id, { organizations }) => organizations.find(id)],
  ['OrganizationUser', inOwnOrganizations((organizationId, id, { users }) => users.find(organizationId, id))],
  ['Team', inOwnOrganizations((organizationId, id, { teams }) => teams.find(organizationId, id))],
  ['ServiceAccountSecret', inOwnOrganizations(findSecret)],
  ['ApiKey', inOwnOrganizations((organizationId, id, { apiKeys }) => apiKeys.find(organizationId, id))],
]);

/** Atlas's ids do not say what they are of: the kinds that the operation names are tried first, then the others. */
async function findByAtlasId(id: string, datasources: Datasources, info: GraphQLResolveInfo): Found {
  const named = info.fieldNodes.flatMap(({ selectionSet }) => listTypeConditions(selectionSet?.selections ?? [], info));
  const plain = named.map((name) => toPlainName(name)).filter((name) => FINDERS.has(name));
  for (const kind of new Set([...plain, ...FINDERS.keys()])) {
    const found = await FINDERS.get(kind)?.(id, datasources);
    if (found != null) return found;
  }
  return null;
}

/** Under a prefix, `AtlasProject` is a Project. */
function toPlainName(name: string): string {
  return [...FINDERS.keys()].find((kind) => name === kind || name.endsWith(kind)) ?? name;
}

function listTypeConditions(selections: readonly SelectionNode[], info: GraphQLResolveInfo): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value;
    const below = listTypeConditions(fragment?.selectionSet.selections ?? [], info);
    return condition === undefined ? below : [condition, ...below];
  });
}
