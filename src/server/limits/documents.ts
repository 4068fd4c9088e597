import {
  type DocumentNode,
  GraphQLError,
  Lexer,
  type ParseOptions,
  parse,
  Source,
  type Token,
  TokenKind,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { toLimitError } from './limit-error.ts';

export interface DocumentLimits {
  /** Bytes of a document, roughly: its characters. ATLAS_GRAPH_MAX_DOCUMENT. */
  maxDocument: number;
  /** Lexer tokens of a document. ATLAS_GRAPH_MAX_TOKENS. */
  maxTokens: number;
  /** Aliases in a document. ATLAS_GRAPH_MAX_ALIASES. */
  maxAliases: number;
  /** Directives in a document. ATLAS_GRAPH_MAX_DIRECTIVES. */
  maxDirectives: number;
}

/** Brackets inside one another. The parser goes down once for each, and so does whatever walks the document. */
const MOST_NESTED = 60;

/** Of the texts; what is made of a text weighs some twenty times as much. */
const MAX_CACHED_CHARACTERS = 2_000_000;

/** Refuses a document that is too long, too deep or too repetitive to be an honest one, before it is validated. */
export function useDocumentLimits(limits: DocumentLimits): Plugin {
  const parseWithin = (source: string | Source, options?: ParseOptions) => {
    checkText(typeof source === 'string' ? source : source.body, limits);
    const document = parse(source, options);
    checkDocument(document, limits);
    return document;
  };
  return {
    onParse({ setParseFn }) {
      setParseFn(parseWithin);
    },
  };
}

/** One pass over the tokens, which needs no depth of its own. */
function checkText(text: string, { maxDocument, maxTokens }: DocumentLimits): void {
  if (text.length > maxDocument) {
    throw toLimitError({
      what: `The document has ${text.length} characters`,
      limit: `more than the ${maxDocument} that the gateway allows`,
      remedy: 'Put values into variables, or split the document',
      setting: 'ATLAS_GRAPH_MAX_DOCUMENT',
    });
  }
  const lexer = new Lexer(new Source(text));
  let nested = 0;
  for (let count = 0; ; count++) {
    const { kind }: Token = lexer.advance();
    if (kind === TokenKind.EOF) return;
    if (count >= maxTokens) {
      throw toLimitError({
        what: `The document has more than ${maxTokens} lexer tokens`,
        limit: 'the most that the gateway allows',
        remedy: 'Put values into variables, or split the document',
        setting: 'ATLAS_GRAPH_MAX_TOKENS',
      });
    }
    if (OPENING.has(kind)) nested += 1;
    if (CLOSING.has(kind)) nested -= 1;
    if (nested > MOST_NESTED) {
      throw new GraphQLError(
        `The document has more than ${MOST_NESTED} brackets inside one another, the most that the gateway reads. Nest less, or put values into variables.`,
        { extensions: { code: 'BAD_USER_INPUT' } },
      );
    }
  }
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function checkDocument(document: DocumentNode, { maxAliases, maxDirectives }: DocumentLimits): void {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field({ alias }) {
      if (alias !== undefined) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
  });
  if (aliases > maxAliases) {
    throw toLimitError({
      what: `The document has ${aliases} aliases`,
      limit: `more than the ${maxAliases} that the gateway allows`,
      remedy: 'Ask for several things in several operations, or with a list',
      setting: 'ATLAS_GRAPH_MAX_ALIASES',
    });
  }
  if (directives > maxDirectives) {
    throw toLimitError({
      what: `The document has ${directives} directives`,
      limit: `more than the ${maxDirectives} that the gateway allows`,
      remedy: 'Put a condition on a fragment instead of each of its fields',
      setting: 'ATLAS_GRAPH_MAX_DIRECTIVES',
    });
  }
}

/** Parsed documents and syntax errors by their text: bounded by size, for their number alone bounds nothing. */
export function createDocumentCaches() {
  return { documentCache: createCache<DocumentNode>(), errorCache: createCache<Error>() };
}

function createCache<Value extends object>(): LRUCache<string, Value> {
  return new LRUCache({ max: 1000, maxSize: MAX_CACHED_CHARACTERS, sizeCalculation: (_value, text) => text.length });
}
