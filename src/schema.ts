import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { concatAST, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { resolvers } from './resolvers/index.ts';
import { createPrefix } from './schema-prefix.ts';
import { createSubgraphResolvers } from './subgraph.ts';

export interface SchemaOptions {
  /** Goes before the names of types and root fields, for graphs in which they would collide: `atlas` makes AtlasProject, atlasProjects. */
  prefix?: string | undefined;
}

/** The SDL of the schema folder and the resolvers, as one executable schema, which is a subgraph too. */
export function createSchema({ prefix }: SchemaOptions = {}): GraphQLSchema {
  const typeDefs = readTypeDefs();
  if (!prefix) return assemble(typeDefs, resolvers);
  const { document, resolverMap } = createPrefix(prefix, typeDefs.published);
  return assemble(
    { published: document(typeDefs.published), federation: document(typeDefs.federation) },
    resolverMap(resolvers),
  );
}

/** What is published to a registry of schemas, and what routers are served beside it. */
export interface TypeDefs {
  published: DocumentNode;
  federation: DocumentNode;
}

/** One document per domain, in the order of the file names. */
export function readTypeDefs(): TypeDefs {
  const names = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql'));
  const read = (name: string) => parse(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'));
  const published = names.filter((name) => name !== FEDERATION).sort();
  return { published: concatAST(published.map(read)), federation: read(FEDERATION) };
}

type ResolverMap = Parameters<typeof createSubgraphResolvers>[0];

function assemble({ published, federation }: TypeDefs, resolverMap: ResolverMap): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [published, federation],
    resolvers: [resolverMap, createSubgraphResolvers(resolverMap, published)],
  });
}

const FEDERATION = 'federation.graphql';

/** Beside src in a checkout and beside dist in the package. */
const SCHEMA_FOLDER = new URL('../schema/', import.meta.url);
