import { createRenaming } from '../../schema/schema.ts';
import type { Assets } from './assets.ts';
import { EXAMPLES, type ExampleSubjects, PLACEHOLDERS } from './examples.ts';

export interface PageOptions {
  /** What the schema's names begin with; empty for none. */
  schemaPrefix: string;
  /** Whether callers must prove who they are: the page then has a field for their token. */
  isRestricted: boolean;
  /** How long an operation may take, in milliseconds: the page says so to whoever waits. */
  timeoutMs: number;
  /** What the examples are about; undefined where it is not known what there is. */
  subjects: ExampleSubjects | undefined;
}

/**
 * The page: names its files by addresses relative to its own, so that it works behind any prefix, and hands its script what only the
 * server knows. No script stands in the page itself.
 */
export function renderPage(names: Assets['names'], options: PageOptions): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>atlas-graph</title>
    <link rel="icon" href="${ICON}">
    <link rel="stylesheet" href="graphiql/${names['graphiql.css']}">
    <link rel="stylesheet" href="graphiql/${names['page.css']}">
  </head>
  <body>
    <noscript>GraphiQL needs JavaScript.</noscript>
    <form id="token" hidden autocomplete="off">
      <label for="authorization">Authorization</label>
      <input id="authorization" type="password" spellcheck="false" placeholder="Bearer &lt;token&gt;"
        aria-describedby="token-note">
      <span id="token-note">Sent with every request; forgotten when this tab is closed.</span>
    </form>
    <div id="root"></div>
    <output id="waiting" role="status" hidden></output>
    <script type="application/json" id="options">${toInlineJson(toPageData(names, options))}</script>
    <script src="graphiql/${names['page.js']}"></script>
    <script src="graphiql/${names['graphiql.js']}" defer></script>
  </body>
</html>
`;
}

function toPageData(names: Assets['names'], { schemaPrefix, isRestricted, timeoutMs, subjects }: PageOptions) {
  const rename = createRenaming({ prefix: schemaPrefix });
  return {
    isRestricted,
    timeoutSeconds: Math.round(timeoutMs / 1000),
    workers: {
      editorWorkerService: names['editor.worker.js'],
      json: names['json.worker.js'],
      graphql: names['graphql.worker.js'],
    },
    tabs: EXAMPLES.map(({ document, variables }) => ({
      query: rename(document),
      ...(variables && { variables: JSON.stringify(variables(subjects ?? PLACEHOLDERS), null, 2) }),
    })),
  };
}

/** JSON that cannot end the element it stands in. */
function toInlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Three nodes and their edges. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#00684a" stroke-width="3"><path d="M16 7 6 24h20z"/></g><g fill="#00684a"><circle cx="16" cy="7" r="5"/><circle cx="6" cy="24" r="5"/><circle cx="26" cy="24" r="5"/></g></svg>',
)}`;
