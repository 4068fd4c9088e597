import type { AtlasOperation } from '../datasources/atlas/error.ts';

/** What a call to Atlas is for, in words that finish "Atlas refused to …", and the Atlas role that lets a caller do it. */
interface Act {
  does: string;
  needs: string;
}

/**
 * The words for an error about a call, its ids filled in. The roles are those of Atlas's specification
 * (x-rolesRequirements), under the names that Atlas shows to people; for the access list of a key, which Atlas opens to the key
 * itself and to administrators of the organization's users, the role that makes one of these.
 */
export function describeAct({ method, route, params }: AtlasOperation): Act {
  const act = ACTS[`${method} ${route}`] ?? { does: `answer ${method} ${route}`, needs: 'the role it asks for' };
  return { does: act.does.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? name), needs: act.needs };
}

const ACTS: Readonly<Record<string, Act>> = {
  'GET ': { does: 'say whose credential this is', needs: 'any role' },
  'GET /orgs': { does: 'list the organizations', needs: 'any role' },
  'GET /orgs/{orgId}': { does: 'show organization {orgId}', needs: 'Organization Member' },
  'GET /orgs/{orgId}/settings': { does: 'show the settings of organization {orgId}', needs: 'Organization Member' },
  'GET /orgs/{orgId}/groups': { does: 'list the projects of organization {orgId}', needs: 'Organization Member' },
  'GET /orgs/{orgId}/apiKeys': { does: 'list the API keys of organization {orgId}', needs: 'Organization Member' },
  'GET /orgs/{orgId}/apiKeys/{apiUserId}': { does: 'show API key {apiUserId}', needs: 'Organization Member' },
  'GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList': {
    does: 'list the API access list of key {apiUserId}',
    needs: 'Organization Owner',
  },
  'GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}': {
    does: 'show entry {ipAddress} of the API access list of key {apiUserId}',
    needs: 'Organization Owner',
  },
  'GET /groups': { does: 'list the projects', needs: 'any role' },
  'GET /groups/{groupId}': { does: 'show project {groupId}', needs: 'Project Read Only' },
  'GET /groups/byName/{groupName}': { does: 'show project "{groupName}"', needs: 'Project Read Only' },
  'GET /groups/{groupId}/settings': { does: 'show the settings of project {groupId}', needs: 'Project Read Only' },
  'GET /groups/{groupId}/limits': { does: 'list the limits of project {groupId}', needs: 'Project Read Only' },
  'GET /groups/{groupId}/apiKeys': { does: 'list the API keys of project {groupId}', needs: 'Project Read Only' },
  'GET /groups/{groupId}/accessList': {
    does: 'list the network access list of project {groupId}',
    needs: 'Project Read Only',
  },
  'GET /groups/{groupId}/accessList/{entryValue}': {
    does: 'show entry {entryValue} of the network access list of project {groupId}',
    needs: 'Project Read Only',
  },
  'GET /groups/{groupId}/accessList/{entryValue}/status': {
    does: 'show the status of entry {entryValue} of the network access list of project {groupId}',
    needs: 'Project Read Only',
  },
  'POST /orgs': { does: 'create the organization', needs: 'Organization Owner' },
  'PATCH /orgs/{orgId}': { does: 'rename organization {orgId}', needs: 'Organization Owner' },
  'DELETE /orgs/{orgId}': { does: 'delete organization {orgId}', needs: 'Organization Owner' },
  'PATCH /orgs/{orgId}/settings': { does: 'change the settings of organization {orgId}', needs: 'Organization Owner' },
  'POST /orgs/{orgId}/apiKeys': { does: 'create an API key in organization {orgId}', needs: 'Organization Owner' },
  'PATCH /orgs/{orgId}/apiKeys/{apiUserId}': { does: 'change API key {apiUserId}', needs: 'Organization Owner' },
  'DELETE /orgs/{orgId}/apiKeys/{apiUserId}': { does: 'delete API key {apiUserId}', needs: 'Organization Owner' },
  'POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList': {
    does: 'add to the API access list of key {apiUserId}',
    needs: 'Organization Owner',
  },
  'DELETE /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}': {
    does: 'remove {ipAddress} from the API access list of key {apiUserId}',
    needs: 'Organization Owner',
  },
  'POST /groups': { does: 'create the project', needs: 'Organization Project Creator' },
  'PATCH /groups/{groupId}': { does: 'change project {groupId}', needs: 'Project Owner' },
  'DELETE /groups/{groupId}': { does: 'delete project {groupId}', needs: 'Project Owner' },
  'PATCH /groups/{groupId}/settings': { does: 'change the settings of project {groupId}', needs: 'Project Owner' },
  'PATCH /groups/{groupId}/limits/{limitName}': {
    does: 'set limit {limitName} of project {groupId}',
    needs: 'Project Owner',
  },
  'DELETE /groups/{groupId}/limits/{limitName}': {
    does: 'reset limit {limitName} of project {groupId}',
    needs: 'Project Owner',
  },
  'POST /groups/{groupId}/apiKeys': {
    does: 'create an API key for project {groupId}',
    needs: 'Project Access Manager',
  },
  'POST /groups/{groupId}/apiKeys/{apiUserId}': {
    does: 'invite API key {apiUserId} to project {groupId}',
    needs: 'Project Owner',
  },
  'PATCH /groups/{groupId}/apiKeys/{apiUserId}': {
    does: 'change the roles of API key {apiUserId} in project {groupId}',
    needs: 'Project Access Manager',
  },
  'DELETE /groups/{groupId}/apiKeys/{apiUserId}': {
    does: 'take API key {apiUserId} out of project {groupId}',
    needs: 'Project Access Manager',
  },
  'POST /groups/{groupId}/accessList': {
    does: 'add to the network access list of project {groupId}',
    needs: 'Project Network Access Manager',
  },
  'DELETE /groups/{groupId}/accessList/{entryValue}': {
    does: 'remove {entryValue} from the network access list of project {groupId}',
    needs: 'Project Network Access Manager',
  },
};
