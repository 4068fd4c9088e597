import type { ASTVisitor, GraphQLOutputType } from 'graphql';
import { type DirectiveNode, GraphQLError, isListType, isNonNullType, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../context.ts';

/** Part of an answer that comes in parts: the first, or a later one in either form of incremental delivery. */
interface Part {
  errors?: readonly GraphQLError[];
  incremental?: readonly { errors?: readonly GraphQLError[] }[];
  completed?: readonly { errors?: readonly GraphQLError[] }[];
  hasNext?: boolean;
  extensions?: Record<string, unknown>;
}

/** The same part with each of its errors changed. */
export function mapPartErrors<P extends Part>(part: P, change: (error: GraphQLError) => GraphQLError): P {
  const mapIn = <T extends { errors?: readonly GraphQLError[] }>(item: T): T =>
    item.errors === undefined ? item : { ...item, errors: item.errors.map(change) };
  return {
    ...mapIn(part),
    ...(part.incremental && { incremental: part.incremental.map(mapIn) }),
    ...(part.completed && { completed: part.completed.map(mapIn) }),
  };
}

/**
 * Refuses what `@defer` and `@stream` cannot do: put off a change, or send the items of something that is no list. The directives
 * themselves are in schema/operation-directives.graphql; the executor carries them out.
 */
export function useIncrementalDelivery(): Plugin<GraphContext> {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(incrementalDirectives);
    },
  };
}

function incrementalDirectives(context: ValidationContext): ASTVisitor {
  return {
    Directive(directive) {
      const name = directive.name.value;
      if (name !== 'defer' && name !== 'stream') return;
      if (context.getParentType() === context.getSchema().getMutationType() && isOnRoot(context, name)) {
        context.reportError(
          toFault(directive, `@${name} cannot stand on a field of Mutation: changes run one after another.`),
        );
      }
      if (name === 'stream' && !isList(context.getType())) {
        context.reportError(
          toFault(directive, '@stream stands on a list; connections have theirs in "nodes" and "edges".'),
        );
      }
    },
  };
}

/** At a fragment the type in question is the parent; at a field with `@stream` it is the one that holds the field. */
const isOnRoot = (context: ValidationContext, name: 'defer' | 'stream') =>
  name === 'stream' || context.getType() === context.getSchema().getMutationType();

function isList(type: GraphQLOutputType | null | undefined): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

const toFault = (directive: DirectiveNode, message: string) => new GraphQLError(message, { nodes: directive });
