import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Which types an interface stands for: without it a fragment on the interface finds nothing. */
export const possibleTypes = {
  Principal: ['ApiKey', 'OrganizationUser', 'ServiceAccount', 'Team'],
  ApiCredential: ['ApiKey', 'ServiceAccount'],
  AccessListEntry: ['ApiAccessListEntry', 'ProjectAccessListEntry'],
  RoleAssignment: ['OrganizationRoleAssignment', 'ProjectRoleAssignment'],
};

export const createCache = () =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      // A person has one id in all their organizations, and roles and status of their own in each.
      OrganizationUser: { keyFields: ['organizationId', 'id'] },
      // Every other object with an identity has a field "id", and needs no line here. These have none and are one of a kind.
      Viewer: { merge: true },
      // Lists that a screen loads page by page. The arguments named are those that make another list of it.
      Organization: {
        fields: {
          projects: relayStylePagination(['name']),
          apiKeys: relayStylePagination(),
          serviceAccounts: relayStylePagination(['includeSystemManaged']),
          users: relayStylePagination(['statuses', 'username', 'role']),
        },
      },
      Project: {
        fields: {
          accessList: relayStylePagination(['filter']),
          apiKeys: relayStylePagination(['role']),
          principals: relayStylePagination(['kinds', 'sources', 'role']),
        },
      },
    },
  });
