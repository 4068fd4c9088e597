/** The queries in GraphiQL's tabs. Each runs as it is; a test sends them all. */
export const EXAMPLES: readonly string[] = [
  `# Everything the gateway's Atlas credential can see, from the top.
# Run it: the triangle above, or Ctrl+Enter. Hold Ctrl and click a name to read what it means.
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
  `# Who holds which role in which project, and from where may those keys call Atlas?
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
  `# Who may open a database connection, project by project?
# This is the network access list. The addresses an API key may call from are ApiKey.accessList.
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
  `# Whose credential is this, and what does it cost?
# With the header "atlas-graph-trace": "1" (below, under Headers) extensions.atlas lists the calls to Atlas.
query Viewer {
  viewer {
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
