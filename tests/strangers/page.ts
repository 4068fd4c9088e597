import { readFileSync } from 'node:fs';

const PAGE = readFileSync(new URL('../../docs/sandbox-clients.md', import.meta.url), 'utf8');

/**
 * An example of docs/sandbox-clients.md, as it stands there: the tests run what the page tells. `opening` is how the sentence
 * before it begins.
 */
export function example(language: string, opening: string): string {
  const start = PAGE.indexOf(`\n${opening}`);
  const fence = PAGE.indexOf(`\n\`\`\`${language}\n`, start);
  if (start < 0 || fence < 0) throw new Error(`The page has no ${language} after "${opening}".`);
  const begin = fence + language.length + 5; // past the fence and its two line breaks
  return PAGE.slice(begin, PAGE.indexOf('\n```', begin) + 1);
}

/** The version that the table of the page names for a client. */
export function testedVersion(client: string): string {
  const [, version] = new RegExp(`^\\| \\[${client}\\]\\([^)]*\\) \\| ([\\d.]+) \\|`, 'm').exec(PAGE) ?? [];
  if (version === undefined) throw new Error(`The table of the page has no ${client}.`);
  return version;
}
