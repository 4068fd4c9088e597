import { readFileSync } from 'node:fs';
import { type GraphQLSchema, parse, validate } from 'graphql';
import * as v from 'valibot';
import { toBareHash } from './hash.ts';

/** A file of trusted documents that cannot be used. The message has a line for each fault. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/** As the client preset of GraphQL Code Generator and relay-compiler write it: hash and text. */
const plain = v.record(v.string(), v.string());

/** As @apollo/generate-persisted-query-manifest writes it. */
const apollo = v.object({
  format: v.literal('apollo-persisted-query-manifest'),
  version: v.literal(1),
  operations: v.array(v.object({ id: v.string(), body: v.string() })),
});

/** Faults of one file that are told; the first few show what is wrong with the rest. */
const MOST_FAULTS = 20;

/**
 * The documents of the file that ATLAS_GRAPH_TRUSTED_DOCUMENTS names, by their hash. Throws ManifestError when it cannot be read, or when
 * a document of it does not fit the schema: that shows at the start instead of in a page that somebody opens.
 */
export function readManifest(path: string, schema: GraphQLSchema): ReadonlyMap<string, string> {
  const setting = `ATLAS_GRAPH_TRUSTED_DOCUMENTS ${JSON.stringify(path)}`;
  const documents = toDocuments(readJson(path, setting), setting);
  const faults = [...documents].flatMap(([hash, text]) =>
    listFaults(text, schema).map((fault) => `${setting}: document ${JSON.stringify(hash.slice(0, 100))}: ${fault}`),
  );
  if (faults.length > MOST_FAULTS) faults.splice(MOST_FAULTS, Infinity, `${setting}: … and more.`);
  if (faults.length > 0) throw new ManifestError(faults.join('\n'));
  return documents;
}

function readJson(path: string, setting: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new ManifestError(`${setting} cannot be read (${code}).`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ManifestError(`${setting} is not JSON.`);
  }
}

function toDocuments(manifest: unknown, setting: string): ReadonlyMap<string, string> {
  if (v.is(apollo, manifest)) return toMap(manifest.operations.map(({ id, body }) => [id, body]));
  if (v.is(plain, manifest)) return toMap(Object.entries(manifest));
  throw new ManifestError(
    `${setting} is no manifest: it takes an object of hash and text, as GraphQL Code Generator's client preset and relay-compiler write it, or a manifest of @apollo/generate-persisted-query-manifest.`,
  );
}

const toMap = (documents: readonly (readonly [hash: string, text: string])[]) =>
  new Map(documents.map(([hash, text]) => [toBareHash(hash), text]));

function listFaults(text: string, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
