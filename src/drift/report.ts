import { GROUPS, type Group, type MergedFinding } from './finding.ts';
import type { KnownDifference } from './known-differences.ts';

/** What there is to tell about one document. */
export interface Told {
  /** Name and version, as the document gives them. */
  title: string;
  operationCount: number;
  withinDays: number;
  findings: readonly MergedFinding[];
  leftOut: readonly KnownDifference[];
}

const HEADINGS: Readonly<Record<Group, string>> = { gone: 'Gone', changed: 'Changed', ending: 'About to end' };

/** The report for people, its closing line last. */
export function toText({ title, operationCount, withinDays, findings, leftOut }: Told): string {
  const groups = GROUPS.map((group) => ({ group, told: findings.filter((finding) => finding.group === group) }));
  const sections = groups
    .filter(({ told }) => told.length > 0)
    .map(({ group, told }) => [HEADINGS[group], ...told.map(toLine)].join('\n'));
  const known = count(leftOut.length, 'known difference', 'known differences');
  const quiet = `Left out: ${known}, with their grounds in src/drift/known-differences.ts.`;
  return [
    `${title}, held against ${operationCount} operations that the gateway relies on.`,
    ...sections,
    ...(leftOut.length > 0 ? [quiet] : []),
    toClosing(findings, withinDays),
  ].join('\n\n');
}

function toLine({ operations, sentence, isBreaking, group }: MergedFinding): string {
  const breaks = isBreaking && group !== 'gone' ? ' This breaks the gateway.' : '';
  return `- ${operations.join(', ')}: ${sentence}${breaks}`;
}

function toClosing(findings: readonly MergedFinding[], withinDays: number): string {
  if (findings.length === 0) return 'nothing drifted';
  const breaking = findings.filter(({ isBreaking }) => isBreaking).length;
  const found = count(findings.length, 'finding', 'findings');
  return `${found}, ${breaking || 'none'} breaking the gateway now or within ${withinDays} days`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
