/** Things of an organization that examples are about. */
export interface ExampleSubjects {
  organizationId: string;
  projectId: string;
  /** A key that may be rotated: not the one that the gateway uses. */
  apiKeyId: string;
}

/** One tab of GraphiQL: the question in a comment, and the operation that answers it. */
export interface Example {
  document: string;
  /** Undefined where the document takes none. */
  variables?: (subjects: ExampleSubjects) => object;
}

/** What stands in the variables where it is not known what there is. */
export const PLACEHOLDERS: ExampleSubjects = {
  organizationId: '<organization id: see WhoAmI>',
  projectId: '<project id: see WhoAmI>',
  apiKeyId: '<id of an API key: see ReachableKeys>',
};

/** The operations in GraphiQL's tabs, in reading order. Each runs as it is over the sandbox; a test sends them all. */
export const EXAMPLES: readonly Example[] = [
  {
    document: `# Who am I, and what do I see?
# Run it: the triangle, or Ctrl+Enter.
# The book at the left explains every name.
query WhoAmI {
  viewers {
    credential
    authentication
    apiKey {
      publicKey
      description
      roles {
        role
      }
    }
  }
  organizations {
    nodes {
      id
      name
      projects(first: 5) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}
`,
  },
  {
    document: `# Who may reach this project, with which roles, and why?
# The id stands under Variables, below.
# unread names what the credential may not read.
query WhoMayReach($projectId: ID!) {
  project(id: $projectId) {
    name
    principals(first: 50) {
      edges {
        node {
          __typename
          displayName
        }
        roles
        owner
        grants {
          source
          roles
          team {
            name
          }
        }
      }
      unread {
        kind
        message
      }
    }
  }
}
`,
    variables: ({ projectId }) => ({ projectId }),
  },
  {
    document: `# Which API keys can anyone on the internet use?
# limitedByAddress is false for those.
query ReachableKeys {
  organizations {
    nodes {
      name
      apiKeys(first: 20) {
        nodes {
          id
          publicKey
          description
          limitedByAddress
          apiAccess
          organizationOwner
        }
      }
    }
  }
}
`,
  },
  {
    document: `# Which projects let the whole internet connect to their
# databases, and which entries end within two days?
# (From where an API key may call Atlas
# is another list: ApiKey.accessList.)
query NetworkReview {
  projects(first: 20) {
    nodes {
      name
      openToInternet
      accessList {
        nodes {
          cidrBlock
          awsSecurityGroup
          comment
          openToInternet
          expiresSoon(withinHours: 48)
          deleteAfter
        }
      }
    }
  }
}
`,
  },
  {
    document: `# Which keys have addresses that no call ever came from,
# and which secrets were never used?
query NeverUsed {
  organizations {
    nodes {
      name
      apiKeys(first: 20) {
        nodes {
          publicKey
          description
          accessList(used: false) {
            nodes {
              cidrBlock
              createdAt
            }
          }
        }
      }
      serviceAccounts(first: 20) {
        nodes {
          name
          secrets {
            mask
            createdAt
            lastUsedAt
            expiresAt
          }
        }
      }
    }
  }
}
`,
  },
  {
    document: `# Give a CI job its own key: made, invited to a project and
# limited to one address, all or nothing.
# The private key is shown this once.
mutation GrantToCI($input: GrantProgrammaticAccessInput!) {
  grantProgrammaticAccess(input: $input) {
    apiKey {
      id
      publicKey
      apiAccess
    }
    privateKey
    warnings {
      code
      message
    }
    errors {
      code
      message
      path
    }
  }
}
`,
    variables: ({ organizationId, projectId }) => ({
      input: {
        organizationId,
        description: 'CI: deploys the payments service',
        organizationRoles: ['ORG_MEMBER'],
        projects: [{ projectId, roles: ['GROUP_CLUSTER_MANAGER'] }],
        accessList: [{ ipAddress: '203.0.113.10' }],
      },
    }),
  },
  {
    document: `# A new key with the roles, projects and addresses of an old one.
# The old one stays until deletePrevious is true.
# The private key is shown this once.
mutation RotateKey($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) {
    apiKey {
      id
      publicKey
    }
    privateKey
    previous {
      publicKey
    }
    warnings {
      code
      message
    }
    errors {
      code
      message
      path
    }
  }
}
`,
    variables: ({ organizationId, apiKeyId }) => ({
      input: { organizationId, id: apiKeyId, deletePrevious: false },
    }),
  },
];
