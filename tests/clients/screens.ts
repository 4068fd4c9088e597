/**
 * Two screens of one application, which read the same objects: in other lists, with other fields and other filters. A cache that takes two
 * objects for one, or a list for another, shows it in what it gives back of them.
 */
export const REVIEW = `query Review {
  organizations(first: 10) {
    totalCount
    edges {
      cursor
      node {
        __typename id name
        settings { __typename id apiAccessListRequired }
        projects(first: 3) {
          totalCount
          pageInfo { __typename hasNextPage endCursor }
          edges { cursor node { ...ReviewedProject } }
        }
        apiKeys(first: 5) {
          edges {
            cursor
            node {
              __typename id publicKey description
              roles { __typename role }
              accessList(first: 5) { edges { cursor node { __typename id cidrBlock used } } }
            }
          }
        }
        serviceAccounts(first: 5) {
          edges { cursor node { __typename id name secrets { __typename id expiresAt } } }
        }
        users(first: 5) { edges { cursor node { __typename id organizationId username status } } }
        teams(first: 5) { edges { cursor node { __typename id name } } }
      }
    }
  }
}
fragment ReviewedProject on Project {
  __typename id name
  settings { __typename id dataExplorerEnabled }
  limits { __typename id name value }
  accessList(first: 5) { edges { cursor node { __typename id cidrBlock comment } } }
  apiKeys(first: 5) { edges { cursor roles node { __typename id publicKey } } }
  principals(first: 8) {
    totalCount
    edges { cursor roles owner grants { source roles } node { __typename id organizationId displayName } }
  }
}`;

export const NETWORK = `query Network {
  projects(first: 60) {
    edges {
      cursor
      node {
        __typename id clusterCount
        organization { __typename id settings { __typename id multiFactorAuthRequired } }
        settings { __typename id performanceAdvisorEnabled }
        limits { __typename id currentUsage }
        accessList(first: 2, filter: { openToInternet: false }) {
          edges { cursor node { __typename id prefixLength project { __typename id } } }
        }
        apiKeys(first: 5, role: "GROUP_OWNER") {
          edges { cursor roles node { __typename id description } }
        }
        principals(first: 8, kinds: [USER, TEAM]) {
          edges { cursor roles owner node { __typename id organizationId } }
        }
      }
    }
  }
}`;

/** The same list in two pages. */
export const PROJECT_PAGE = `query ProjectPage($id: ID!, $after: String) {
  organization(id: $id) {
    __typename id
    projects(first: 2, after: $after) {
      __typename
      pageInfo { __typename hasNextPage endCursor }
      edges { __typename cursor node { __typename id name } }
    }
  }
}`;

/** The same person in two organizations, as Atlas answers: one id, and a status of their own in each. */
export const PEOPLE = `query People {
  one: organizationUser(organizationId: "64b100000000000000000001", id: "64b100000000000000000003") {
    __typename id organizationId status
  }
  two: organizationUser(organizationId: "64b100000000000000000002", id: "64b100000000000000000003") {
    __typename id organizationId status
  }
}`;

const PERSON = { __typename: 'OrganizationUser', id: '64b100000000000000000003' };

export const PEOPLE_ANSWER = {
  one: { ...PERSON, organizationId: '64b100000000000000000001', status: 'ACTIVE' },
  two: { ...PERSON, organizationId: '64b100000000000000000002', status: 'PENDING' },
};
