/** The queries in GraphiQL's tabs. Each runs as it is; a test sends them all. */
export const EXAMPLES: readonly string[] = [
  `# What the gateway's Atlas credential can see.
# Run it: the triangle, or Ctrl+Enter.
# The book at the left explains every name.
query Everything {
  organizations {
    nodes {
      name
      settings {
        apiAccessListRequired
        multiFactorAuthRequired
      }
      projects(first: 10) {
        totalCount
        nodes {
          name
          clusterCount
          tags {
            key
            value
          }
        }
      }
    }
  }
}
`,
  `# Which key holds which role in which project,
# and from where may it call Atlas?
query KeyReview {
  organizations {
    nodes {
      name
      apiKeys(first: 20) {
        totalCount
        nodes {
          publicKey
          description
          apiAccess
          projectAssignments {
            project {
              name
            }
            roles
          }
        }
      }
    }
  }
}
`,
  `# Who may open a database connection?
# (From where an API key may call Atlas
# is another list: ApiKey.accessList.)
query NetworkReview {
  projects(first: 10) {
    nodes {
      name
      accessList {
        nodes {
          cidrBlock
          awsSecurityGroup
          comment
          deleteAfter
        }
      }
      apiKeys {
        edges {
          roles
          node {
            publicKey
          }
        }
      }
    }
  }
}
`,
  `# Whose credentials are these?
# Under Headers, below, add
#   { "atlas-graph-trace": "1" }
# to see the calls to Atlas it takes.
query Viewers {
  viewers {
    credential
    authentication
    atlasBuild
    throttled
    apiKey {
      publicKey
      description
      roles {
        role
        ... on OrganizationRoleAssignment {
          organization {
            name
          }
        }
      }
    }
  }
}
`,
];
