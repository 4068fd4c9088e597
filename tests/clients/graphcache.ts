import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { IntrospectionQuery } from 'graphql';

/** `schema` is what an introspection of the client schema says: it makes interfaces and null fields known. */
export function createGraphcache(schema: IntrospectionQuery) {
  return cacheExchange({
    schema,
    keys: {
      ...listEmbedded(schema),
      // A person has one id in all their organizations, and roles and status of their own in each.
      OrganizationUser: ({ organizationId, id }) => `${organizationId} ${id}`,
    },
    resolvers: {
      Organization: { projects: relayPagination(), apiKeys: relayPagination() },
      Project: { accessList: relayPagination(), apiKeys: relayPagination(), principals: relayPagination() },
    },
  });
}

/** Types without an id (connections, edges, roles …) live inside the object that they were read with. */
function listEmbedded({ __schema }: IntrospectionQuery): KeyingConfig {
  const embedded = __schema.types.filter(
    (type) => type.kind === 'OBJECT' && !type.fields.some((field) => field.name === 'id'),
  );
  return Object.fromEntries(embedded.map(({ name }) => [name, () => null]));
}
