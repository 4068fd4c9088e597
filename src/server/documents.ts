import { type DocumentNode, type ParseOptions, parse, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

/** A query for a screen has a few hundred. At this many, reading and validating the worst that we could think of took 160 ms. */
const MAX_TOKENS = 10_000;

/** Of the texts; what is made of a text weighs some twenty times as much. */
const MAX_CACHED_CHARACTERS = 2_000_000;

/** Refuses a document that is too long to be an honest one, before it is parsed to its end. */
export function useTokenLimit(): Plugin {
  const parseWithin = (source: string | Source, options?: ParseOptions) =>
    parse(source, { ...options, maxTokens: MAX_TOKENS });
  return {
    onParse({ setParseFn }) {
      setParseFn(parseWithin);
    },
  };
}

/** Parsed documents and syntax errors by their text: bounded by size, for their number alone bounds nothing. */
export function createDocumentCaches() {
  return { documentCache: createCache<DocumentNode>(), errorCache: createCache<Error>() };
}

function createCache<Value extends object>(): LRUCache<string, Value> {
  return new LRUCache({ max: 1000, maxSize: MAX_CACHED_CHARACTERS, sizeCalculation: (_value, text) => text.length });
}
