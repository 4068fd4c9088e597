import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { concatAST, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { resolvers } from '../resolvers/index.ts';
import { createPrefix } from './prefix.ts';
import { type Graph, withoutMutations } from './read-only.ts';
import { createSubgraphResolvers, withoutLink } from './subgraph.ts';

export interface SchemaOptions {
  /** Goes before the names of types and root fields, for graphs in which they would collide: `atlas` makes AtlasProject, atlasProjects. */
  prefix?: string | undefined;
  /** Leaves out the mutations. */
  readOnly?: boolean | undefined;
}

/** The SDL of the schema folder and the resolvers, as one executable schema, which is a subgraph too. */
export function createSchema(options: SchemaOptions = {}): GraphQLSchema {
  const { typeDefs, resolverMap } = load(options);
  const { published, federation, unpublished } = typeDefs;
  return makeExecutableSchema({
    typeDefs: [withoutLink(published), federation, unpublished],
    resolvers: [resolverMap, createSubgraphResolvers(resolverMap, published)],
  });
}

/** What is published to a registry of schemas, and what routers are served beside it. */
export interface TypeDefs {
  published: DocumentNode;
  federation: DocumentNode;
  /** What is served to clients and not published: two subgraphs that have `node` do not compose. */
  unpublished: DocumentNode;
}

export function readTypeDefs(options: SchemaOptions = {}): TypeDefs {
  return load(options).typeDefs;
}

/** Brings operations that are written for the plain names to the names of this schema. */
export function createRenaming({ prefix }: SchemaOptions): (operation: string) => string {
  return prefix ? createPrefix(prefix, readFolder().published).operation : (operation) => operation;
}

function load({ prefix, readOnly }: SchemaOptions): Graph {
  const graph = loadNamed(prefix);
  return readOnly ? withoutMutations(graph) : graph;
}

function loadNamed(prefix: string | undefined): Graph {
  const typeDefs = readFolder();
  if (!prefix) return { typeDefs, resolverMap: resolvers };
  const { published, federation, unpublished } = typeDefs;
  const renamed = createPrefix(prefix, published);
  return {
    typeDefs: {
      published: renamed.document(published),
      federation: renamed.document(federation),
      unpublished: renamed.document(unpublished),
    },
    resolverMap: renamed.resolverMap(resolvers),
  };
}

/** One text per domain, in the order of the file names, after the one that all of them need. */
function readFolder(): TypeDefs {
  const names = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql'));
  const read = (name: string) => parse(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'));
  const domains = names.filter((name) => ![BASE, FEDERATION, OPERATION_DIRECTIVES, NODE_FIELD].includes(name)).sort();
  return {
    published: concatAST([BASE, ...domains].map(read)),
    federation: read(FEDERATION),
    unpublished: concatAST([NODE_FIELD, OPERATION_DIRECTIVES].map(read)),
  };
}

const BASE = 'base.graphql';
const FEDERATION = 'federation.graphql';
const NODE_FIELD = 'node-field.graphql';
const OPERATION_DIRECTIVES = 'operation-directives.graphql';

/** Beside src in a checkout and beside dist in the package. */
const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);
