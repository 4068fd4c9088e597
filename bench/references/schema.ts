/** As much of the graph as the queries ask for; each reference resolves it its own way. */
export const typeDefs = `
  type Query {
    organization(id: ID!): Organization
    project(id: ID!): Project
    projects(first: Int): Projects
    apiKey(organizationId: ID!, id: ID!): ApiKey
  }
  type Organization { id: ID! name: String! projects(first: Int): Projects apiKeys(first: Int): ApiKeys }
  type Projects { nodes: [Project!]! }
  type Project { id: ID! name: String! createdAt: String! clusterCount: Int! tags: [Tag!]! apiKeys(first: Int): ProjectKeys }
  type Tag { key: String! value: String! }
  type ProjectKeys { edges: [ProjectKeyEdge!]! }
  type ProjectKeyEdge { roles: [String!]! node: ApiKey! }
  type ApiKeys { nodes: [ApiKey!]! }
  type ApiKey { id: ID! publicKey: String! accessList(first: Int): Entries }
  type Entries { nodes: [Entry!]! }
  type Entry { cidrBlock: String requestCount: Int! }
`;

type Get = (path: string) => Promise<Wire>;
// biome-ignore lint/suspicious/noExplicitAny: a reference reads Atlas's JSON as an afternoon's code would
type Wire = any;

/** One call for every field that needs one: what anybody writes first. */
export function createResolvers(get: Get) {
  const organizationId = (id: string) => `/orgs/${id}`;
  return {
    Query: {
      organization: (_root: unknown, { id }: { id: string }) => get(organizationId(id)),
      project: (_root: unknown, { id }: { id: string }) => get(`/groups/${id}`),
      projects: (_root: unknown, { first = 100 }) => get(`/groups?itemsPerPage=${first}`),
      apiKey: (_root: unknown, args: { organizationId: string; id: string }) =>
        get(`/orgs/${args.organizationId}/apiKeys/${args.id}`),
    },
    Organization: {
      projects: ({ id }: Wire, { first = 100 }) => get(`/orgs/${id}/groups?itemsPerPage=${first}`),
      apiKeys: async ({ id }: Wire, { first = 100 }) => {
        const { results } = await get(`/orgs/${id}/apiKeys?itemsPerPage=${first}`);
        return { nodes: results.map((key: Wire) => ({ ...key, orgId: id })) };
      },
    },
    Projects: { nodes: ({ results }: Wire) => results },
    Project: {
      createdAt: ({ created }: Wire) => created,
      apiKeys: async ({ id }: Wire) => {
        const { results } = await get(`/groups/${id}/apiKeys?itemsPerPage=100`);
        const rolesHere = (key: Wire) =>
          key.roles.filter((role: Wire) => role.groupId === id).map((role: Wire) => role.roleName);
        return { edges: results.map((node: Wire) => ({ node, roles: rolesHere(node) })) };
      },
    },
    ApiKey: { accessList: ({ id, orgId }: Wire) => get(`/orgs/${orgId}/apiKeys/${id}/accessList`) },
    Entries: { nodes: ({ results }: Wire) => results },
    Entry: { requestCount: ({ count }: Wire) => count },
  };
}
