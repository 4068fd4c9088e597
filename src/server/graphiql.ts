import type { GraphiQLOptions } from 'graphql-yoga';
import { EXAMPLES } from './examples.ts';

/**
 * GraphiQL whole, from this process: no script, style or font comes from another host. The page weighs nine megabytes,
 * so it is read when somebody first opens it.
 */
export async function renderGraphiQL(options?: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL: render } = await import('@graphql-yoga/render-graphiql');
  return render(options);
}

export const graphiqlOptions: GraphiQLOptions = {
  title: 'atlas-graph',
  defaultTabs: EXAMPLES.map((query) => ({ query })),
};
