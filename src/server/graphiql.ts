import type { GraphiQLOptions } from 'graphql-yoga';
import { createRenaming } from '../schema.ts';
import { EXAMPLES } from './examples.ts';

/**
 * GraphiQL whole, from this process: no script, style or font comes from another host. The page weighs nine megabytes,
 * so it is read when somebody first opens it.
 */
export async function renderGraphiQL(options?: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL: render } = await import('@graphql-yoga/render-graphiql');
  return render(options);
}

/** The examples ask by the names that this graph's fields have. */
export function toGraphiQLOptions(schemaPrefix: string): GraphiQLOptions {
  const rename = createRenaming({ prefix: schemaPrefix });
  return { title: 'atlas-graph', defaultTabs: EXAMPLES.map((query) => ({ query: rename(query) })) };
}
