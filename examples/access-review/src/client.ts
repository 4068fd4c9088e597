import { persistedExchange } from '@urql/exchange-persisted';
import { Client, cacheExchange, fetchExchange, type TypedDocumentNode } from 'urql';

/**
 * Sends the hash of a document, which codegen has written into it and into persisted-documents.json, in place of its text. A gateway that does
 * not know the hash says so, and is sent texts from then on; one that runs trusted documents only knows nothing else.
 */
const sendHashes = persistedExchange({
  generateHash: async (_text, document) => hashOf(document),
  enableForMutation: true,
  // @defer arrives in parts of the answer to a POST.
  preferGetForPersistedQueries: false,
});

/**
 * urql with its document cache: an answer is kept whole, with its errors, so a refused field is still shown as refused when it comes from
 * the cache. A change makes every kept answer with one of its types be asked for again.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, sendHashes, fetchExchange],
});

/** What the client preset embeds, for which urql has no type. */
function hashOf(document: TypedDocumentNode & { __meta__?: { hash?: string } }): string | undefined {
  return document.__meta__?.hash;
}
