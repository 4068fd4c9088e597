import type { HeldFault } from '../../faults/faults.ts';
import type { WireRecord } from '../../http/wire-log.ts';
import { toAtlasDate } from '../../state/clock.ts';
import type { OrganizationContent } from '../../state/store.ts';
import type { KnownCredentials } from '../credentials.ts';
import { toCurl, toTokenCurl } from '../curl.ts';
import { renderFaults } from './fault-form.ts';
import { Html, html } from './html.ts';
import { STYLE } from './style.ts';

export interface PageData {
  baseUrl: string;
  organizations: readonly OrganizationContent[];
  credentials: KnownCredentials;
  faults: readonly HeldFault[];
  /** Where faults may be ordered. */
  routes: Iterable<string>;
  /** Oldest first. */
  calls: readonly WireRecord[];
  /** Milliseconds since 1970. */
  now: number;
  /** What was wrong with the form that led here. */
  problems?: readonly string[];
}

/** A page stays readable, however large the company is. */
const MOST_ORGANIZATIONS = 10;
const MOST_PROJECTS = 100;
const MOST_CALLS = 25;

export function renderPage(data: PageData): string {
  const { baseUrl, organizations, credentials, faults, routes, calls, now, problems = [] } = data;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>The sandbox at ${baseUrl}</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>
<h1>The sandbox</h1>
<p>An Atlas Administration API of your own at <code>${baseUrl}</code>. Nothing of it leaves this machine; the company in it
is invented, and its secrets open nothing else.</p>
<nav aria-label="On this page"><a href="#in">Ways in</a> <a href="#inside">Inside</a> <a href="#faults">Faults</a>
<a href="#calls">Last calls</a> <a href="#state">State</a></nav>
</header>
<main>
${problems.length === 0 ? undefined : html`<div role="alert" class="problems"><h2>That did not work</h2><ul>${problems.map((problem) => html`<li>${problem}</li>`)}</ul></div>`}
${renderWaysIn(baseUrl, organizations, credentials)}
${renderInside(organizations)}
${renderFaults(faults, routes)}
${renderCalls(calls)}
<section aria-labelledby="state">
<h2 id="state">State</h2>
<p>Its clock says <time>${toAtlasDate(now)}</time>. <a href="/sandbox/snapshot" download="sandbox.json">Save a snapshot</a>:
the file holds the key pairs and secrets of this company. <code>npm run sandbox -- --load sandbox.json</code> goes on from it.</p>
<form method="post" action="/sandbox/reset"><button>Reset to how it began</button></form>
</section>
</main>
</body>
</html>
`.markup;
}

function renderWaysIn(
  baseUrl: string,
  organizations: readonly OrganizationContent[],
  credentials: KnownCredentials,
): Html {
  const shown = organizations.slice(0, MOST_ORGANIZATIONS);
  return html`<section aria-labelledby="in">
<h2 id="in">Ways in</h2>
${shown.map(({ organization: { id, name } }) => {
  const isHere = ({ organizationId }: { organizationId: string }) => organizationId === id;
  return html`<h3>${name}</h3>
<div class="cards">
${credentials.apiKeys.filter(isHere).map(
  (key) => html`<article><h4>API key, ${key.roles.join(' and ')}</h4>
<dl><dt>Public key</dt><dd><code>${key.publicKey}</code></dd><dt>Private key</dt><dd><code>${key.privateKey}</code></dd></dl>
<pre tabindex="0" aria-label="curl with ${key.publicKey}"><code>${toCurl(baseUrl, key)}</code></pre></article>`,
)}
${credentials.serviceAccounts.filter(isHere).map(
  (account) => html`<article><h4>Service account, ${account.roles.join(' and ')}</h4>
<dl><dt>Client id</dt><dd><code>${account.clientId}</code></dd><dt>Client secret</dt><dd><code>${account.clientSecret}</code></dd></dl>
<pre tabindex="0" aria-label="curl with ${account.clientId}"><code>${toTokenCurl(baseUrl, account)}</code></pre></article>`,
)}
</div>`;
})}
${renderRest(organizations.length - shown.length, 'organizations')}
</section>`;
}

function renderInside(organizations: readonly OrganizationContent[]): Html {
  const [first] = organizations;
  const parts = first === undefined ? [] : toCounts(first).map(([name]) => name);
  return html`<section aria-labelledby="inside">
<h2 id="inside">Inside</h2>
<div class="scroll"><table>
<caption>Organizations</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Id</th>${parts.map((name) => html`<th scope="col" class="number">${toWords(name)}</th>`)}</tr></thead>
<tbody>${organizations.map(
    (content) =>
      html`<tr><th scope="row">${content.organization.name}</th><td><code>${content.organization.id}</code></td>${toCounts(
        content,
      ).map(([, count]) => html`<td class="number">${count}</td>`)}</tr>`,
  )}</tbody>
</table></div>
${organizations.slice(0, MOST_ORGANIZATIONS).map(renderProjects)}
</section>`;
}

function renderProjects({ organization, projects, apiKeys }: OrganizationContent): Html {
  const keys = new Map<string, number>();
  for (const { roles } of apiKeys) {
    const ids = new Set(roles.flatMap((role) => ('groupId' in role ? role.groupId : [])));
    for (const id of ids) keys.set(id, (keys.get(id) ?? 0) + 1);
  }
  const shown = projects.slice(0, MOST_PROJECTS);
  return html`<details>
<summary>Projects of ${organization.name}</summary>
<div class="scroll"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Id</th><th scope="col" class="number">API keys</th><th scope="col" class="number">Network entries</th></tr></thead>
<tbody>${shown.map(
    ({ id, name, accessList }) =>
      html`<tr><th scope="row">${name}</th><td><code>${id}</code></td><td class="number">${keys.get(id) ?? 0}</td><td class="number">${accessList.length}</td></tr>`,
  )}</tbody>
</table></div>
${renderRest(projects.length - shown.length, 'projects')}
</details>`;
}

function renderCalls(calls: readonly WireRecord[]): Html {
  const last = calls.slice(-MOST_CALLS).reverse();
  return html`<section aria-labelledby="calls">
<h2 id="calls">Last calls</h2>
${
  last.length === 0
    ? html`<p>Nobody has called yet.</p>`
    : html`<div class="scroll"><table>
<caption>Newest first, challenges and all; ${calls.length} so far</caption>
<thead><tr><th scope="col">Method</th><th scope="col">Path</th><th scope="col" class="number">Status</th><th scope="col">Let in</th></tr></thead>
<tbody>${last.map(
        ({ method, path, status, isAuthenticated }) =>
          html`<tr><td>${method}</td><td><code>${path}</code></td><td class="number">${status === 0 ? 'none' : status}</td><td>${isAuthenticated ? 'yes' : 'no'}</td></tr>`,
      )}</tbody>
</table></div>`
}
</section>`;
}

function renderRest(count: number, what: string): Html | undefined {
  return count > 0 ? html`<p>And ${count.toLocaleString('en')} more ${what}.</p>` : undefined;
}

/** The sizes of all lists that belong to an organization, whatever they are. */
function toCounts(content: OrganizationContent): [string, number][] {
  return Object.entries(content).flatMap(([name, part]): [string, number][] =>
    Array.isArray(part) ? [[name, part.length]] : [],
  );
}

/** apiKeys becomes "API keys", serviceAccounts "Service accounts". */
function toWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replace(/^api\b/, 'API');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
