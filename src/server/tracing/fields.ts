import { AsyncLocalStorage } from 'node:async_hooks';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, getNamedType, isLeafType } from 'graphql';

/** A field whose resolver runs. */
export interface RunningField {
  /** As in `Project.accessList`. */
  readonly name: string;
  readonly info: GraphQLResolveInfo;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

const running = new AsyncLocalStorage<RunningField>();

/** The field on whose behalf the present code runs; of what several fields wait for together, the first that asked. */
export function findRunningField(): RunningField | undefined {
  return running.getStore();
}

/** The schema with resolvers that know which field they are. Those of leaves without a resolver call nobody, and stay. */
export function knowingTheirFields(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, fieldName, typeName) => {
      const { resolve = defaultFieldResolver } = config;
      if (config.resolve === undefined && isLeafType(getNamedType(config.type))) return undefined;
      const name = `${typeName}.${fieldName}`;
      return {
        ...config,
        resolve: (source, args, context, info) =>
          running.run({ name, info, startedAt: now() }, () => resolve(source, args, context, info)),
      };
    },
  });
}

/** Milliseconds since 1970, finer than Date's. */
export const now = (): number => performance.timeOrigin + performance.now();
