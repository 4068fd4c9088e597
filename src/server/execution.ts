import { execute } from '@graphql-tools/executor';
import type { Plugin } from 'graphql-yoga';

/**
 * Runs operations with graphql-tools' executor in its own latest version. Yoga brings an older one, which makes a map of arguments
 * for every field of every object, as graphql-js does: a page of 100 projects then leaves twice the garbage.
 */
export function useExecutor(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute);
    },
  };
}
