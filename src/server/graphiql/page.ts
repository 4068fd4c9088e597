import type { GraphiQLOptions } from 'graphql-yoga';
import { createRenaming } from '../../schema/schema.ts';
import { EXAMPLES } from './examples.ts';

/**
 * GraphiQL whole, from this process: no script, style or font comes from another host. The page weighs nine megabytes,
 * so it is read when somebody first opens it.
 */
export async function renderGraphiQL(options?: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL: render } = await import('@graphql-yoga/render-graphiql');
  return render(options).replace('</head>', `${TABS_STAY}</head>`);
}

/**
 * GraphiQL's tabs keep the offset of their first animation, which a press applies: the tab jumps from under the pointer, and
 * the first click on it does nothing. Without this only the last tab opens at once.
 */
const TABS_STAY = '<style>.graphiql-tab { transform: none !important; }</style>';

/** Stands in the editor of headers: where the token goes. GraphiQL forgets it with the page. */
const TOKEN_PLACE = '{"authorization": "Bearer <token>"}';

/** The examples ask by the names that this graph's fields have. */
export function toGraphiQLOptions(schemaPrefix: string, isRestricted: boolean): GraphiQLOptions {
  const rename = createRenaming({ prefix: schemaPrefix });
  return {
    title: 'atlas-graph',
    defaultTabs: EXAMPLES.map((query) => ({ query: rename(query), ...(isRestricted && { headers: TOKEN_PLACE }) })),
  };
}
