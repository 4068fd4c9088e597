import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { refuse } from '../http/refuse.ts';
import { toBareHash } from './hash.ts';

export interface PersistedDocumentOptions {
  /** Texts by their hash, known from the start. */
  trusted: ReadonlyMap<string, string>;
  /** Whether nothing but `trusted` runs. */
  onlyTrusted: boolean;
  /** Whether clients may register documents by their SHA-256 hash while the gateway runs. */
  isAutomatic: boolean;
}

/** Characters of the documents that clients have registered; the one used longest ago goes first. */
const MAX_REGISTERED_CHARACTERS = 5_000_000;

/** Longer hashes than any that is in use are not looked up or repeated in an error. */
const MAX_HASH_CHARACTERS = 200;

/**
 * Documents that clients name by a hash instead of sending their text. Two protocols: documents that are trusted because a build wrote
 * them into a manifest, and automatic persisted queries, where a client sends the text once when the gateway does not know its hash.
 * The hash comes as `extensions.persistedQuery.sha256Hash` (Apollo Client, urql) or as `documentId`.
 */
export class PersistedDocuments {
  readonly #options: PersistedDocumentOptions;
  readonly #trustedTexts: ReadonlySet<string>;
  readonly #registered = new LRUCache<string, string>({
    maxSize: MAX_REGISTERED_CHARACTERS,
    sizeCalculation: (text) => text.length + MAX_HASH_CHARACTERS,
  });

  constructor(options: PersistedDocumentOptions) {
    this.#options = options;
    this.#trustedTexts = new Set(options.trusted.values());
  }

  /** The parameters with the text of the document in them. Throws what clients of these protocols understand. */
  resolve({ documentId, ...params }: GraphQLParams & { documentId?: unknown }): GraphQLParams {
    const hash = readHash(documentId ?? readPersistedQuery(params));
    if (params.query) {
      this.#check(params.query);
      if (hash !== undefined && this.#options.isAutomatic) this.#register(hash, params.query);
      return params;
    }
    return hash === undefined ? params : { ...params, query: this.#find(hash) };
  }

  #check(text: string): void {
    if (!this.#options.onlyTrusted || this.#trustedTexts.has(text)) return;
    throw toForbidden('This gateway runs trusted documents only, and the one that was sent is none of them');
  }

  #register(hash: string, text: string): void {
    if (createHash('sha256').update(text).digest('hex') !== hash) {
      throw refuse('"extensions.persistedQuery.sha256Hash" is not the SHA-256 hash of "query".', 400);
    }
    this.#registered.set(hash, text);
  }

  #find(hash: string): string {
    const { trusted, onlyTrusted, isAutomatic } = this.#options;
    const text = trusted.get(hash) ?? this.#registered.get(hash);
    if (text !== undefined) return text;
    if (onlyTrusted) throw toForbidden(`The document ${hash} is none of the trusted documents of this gateway`);
    throw isAutomatic
      ? toProtocolError('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND')
      : toProtocolError('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED');
  }
}

function readPersistedQuery({ extensions }: GraphQLParams): unknown {
  const persisted: unknown = extensions?.persistedQuery;
  return isObject(persisted) ? persisted.sha256Hash : undefined;
}

function readHash(hash: unknown): string | undefined {
  if (hash === undefined || hash === null) return undefined;
  if (typeof hash !== 'string' || hash.length > MAX_HASH_CHARACTERS || !/^[\w:.+/=-]+$/.test(hash)) {
    throw refuse('The hash of a persisted document is not a hash.', 400);
  }
  return toBareHash(hash);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Clients look for these words, and read them in an answer with status 200 only: they send the text then, or hashes no more. */
function toProtocolError(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 200 } } });
}

function toForbidden(what: string): GraphQLError {
  return new GraphQLError(
    `${what}. Add it to the file that ATLAS_GRAPH_TRUSTED_DOCUMENTS names, and restart the gateway.`,
    { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
  );
}
