import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

/** The schema that clients build against, as the repository publishes it. */
export const CLIENT_SCHEMA_FILE = new URL('../../docs/schema/api.graphql', import.meta.url).pathname;

export const CLIENT_SCHEMA: GraphQLSchema = buildSchema(readFileSync(CLIENT_SCHEMA_FILE, 'utf8'));

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** The types of which answers are made. */
export const OBJECT_TYPES: readonly GraphQLObjectType[] = Object.values(CLIENT_SCHEMA.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && !ROOTS.includes(name));
