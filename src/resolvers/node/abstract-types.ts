import type { Resolvers } from '../../generated/resolvers.ts';
import type { ApiCredentialParent, NodeParent, PrincipalParent } from '../parents.ts';

/** Models say what they are by the fields that only they have. */
export const abstractTypes: Pick<Resolvers, 'Node' | 'Principal' | 'ApiCredential'> = {
  Node: { __resolveType: toNodeType },
  Principal: { __resolveType: toPrincipalType },
  ApiCredential: { __resolveType: toCredentialType },
};

function toNodeType(node: NodeParent) {
  if ('owner' in node) return 'ApiAccessListEntry';
  if ('awsSecurityGroup' in node) return 'ProjectAccessListEntry';
  if ('maximumLimit' in node) return 'ProjectLimit';
  if ('apiAccessListRequired' in node) return 'OrganizationSettings';
  if ('performanceAdvisorEnabled' in node) return 'ProjectSettings';
  if ('clusterCount' in node) return 'Project';
  if ('deleted' in node) return 'Organization';
  if ('mask' in node) return 'ServiceAccountSecret';
  return toPrincipalType(node);
}

function toPrincipalType(principal: PrincipalParent) {
  if ('publicKey' in principal || 'secrets' in principal) return toCredentialType(principal);
  return 'username' in principal ? 'OrganizationUser' : 'Team';
}

function toCredentialType(credential: ApiCredentialParent) {
  return 'secrets' in credential ? 'ServiceAccount' : 'ApiKey';
}
