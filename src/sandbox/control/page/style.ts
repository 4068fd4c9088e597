import { createHash } from 'node:crypto';

/** Two sets of colours by the reader's own setting, wide tables and lines that scroll within themselves. */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c2b33, #e3ebe7); --soft: light-dark(#5a6872, #9fb0aa);
  --paper: light-dark(#f7f9f8, #10191d); --card: light-dark(#fff, #182429); --line: light-dark(#d9e1dd, #2c3b41);
  --accent: light-dark(#00684a, #4fd59b); --on-accent: light-dark(#fff, #062018); --alarm: light-dark(#b42318, #ff9a8f); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
header { border-bottom: 3px solid var(--accent); padding-bottom: 1rem; }
h1 { margin: 0; font-size: 2rem; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.4rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
h4 { margin: 0 0 .5rem; font-size: .95rem; }
p { max-width: 70ch; }
a { color: var(--accent); }
nav a { margin-right: 1rem; }
code, pre { font: .875em/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
pre { margin: .75rem 0 0; padding: .6rem .75rem; overflow-x: auto; background: var(--paper); border: 1px solid var(--line);
  border-radius: 6px; }
pre code, dd code { user-select: all; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; }
article, .order, .problems { min-width: 0; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; background: var(--card); }
caption { padding: .25rem 0; color: var(--soft); text-align: left; }
th, td { padding: .4rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-size: .875rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
details { margin-top: .75rem; }
summary { cursor: pointer; color: var(--accent); }
form { margin-top: 1rem; }
td form { margin: 0; }
.order h3 { margin-top: 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem; margin-bottom: 1rem; }
label { display: grid; gap: .25rem; color: var(--soft); font-size: .875rem; align-content: end; }
.check { display: flex; gap: .5rem; align-items: center; align-self: end; padding: .45rem 0; }
input, select, button { font: inherit; color: var(--ink); }
input:not([type=checkbox]), select { width: 100%; padding: .4rem .5rem; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; }
::placeholder { color: var(--soft); opacity: 1; }
button { padding: .4rem .9rem; background: transparent; color: var(--accent); border: 1px solid var(--accent); border-radius: 6px; cursor: pointer; }
.order > button { background: var(--accent); color: var(--on-accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.problems { margin-top: 1.5rem; border-color: var(--alarm); }
.problems h2 { margin: 0; color: var(--alarm); }
`;

const digest = createHash('sha256').update(STYLE).digest('base64');

/** Nothing but this style, and forms to this sandbox; no frame around it, no copy of it kept. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};
