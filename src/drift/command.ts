import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { readDocument, WrongCall } from './document.ts';
import { mergeFindings } from './finding.ts';
import { KNOWN_DIFFERENCES, withoutKnown } from './known-differences.ts';
import { AUTHENTICATION, BASE_PATH, REFUSAL, RELIANCE } from './reliance.ts';
import { type Told, toText } from './report.ts';

export const USAGE = `atlas-graph drift [--within <days>] [--json] <OpenAPI file>

Holds what the gateway relies on against MongoDB's description of the Atlas Administration API, JSON or YAML, and tells
what is gone, what has changed and what is about to end. Nothing is sent to Atlas. The file is openapi/v2.json of the
repository mongodb/openapi.

  --within <days>   how near an end must be to count as breaking; 180 days when left out
  --json            the findings as JSON
  --help            this text

Exit status: 0 when nothing is broken, 1 when something the gateway relies on is gone, no longer fits or ends within those
days, 2 for a wrong call.`;

/** Writes the report and gives the exit status. Throws {@link WrongCall} for one that cannot work. */
export async function drift(args: readonly string[], write: (text: string) => void, today: Date): Promise<0 | 1> {
  const { path, withinDays, isJson, isHelp } = readCall(args);
  if (isHelp) {
    write(USAGE);
    return 0;
  }
  const told = await examine(path, { today, days: withinDays });
  write(isJson ? JSON.stringify(told, null, 2) : toText(told));
  return told.findings.some(({ isBreaking }) => isBreaking) ? 1 : 0;
}

async function examine(path: string, horizon: { today: Date; days: number }): Promise<Told> {
  const document = await readDocument(path);
  const relied = { basePath: BASE_PATH, operations: RELIANCE, refusal: REFUSAL, authentication: AUTHENTICATION };
  const { findings, leftOut } = withoutKnown(compare(document, relied, horizon), KNOWN_DIFFERENCES);
  const { title = 'The document', version } = document.info ?? {};
  return {
    title: version === undefined ? title : `${title} ${version}`,
    operationCount: Object.values(RELIANCE).flatMap(Object.keys).length,
    withinDays: horizon.days,
    findings: mergeFindings(findings),
    leftOut,
  };
}

interface CallOptions {
  path: string;
  withinDays: number;
  isJson: boolean;
  isHelp: boolean;
}

function readCall(args: readonly string[]): CallOptions {
  const { values, positionals } = parse(args);
  const { within = '180', json: isJson = false, help: isHelp = false } = values;
  const [path = ''] = positionals;
  if (!isHelp && positionals.length !== 1) {
    throw new WrongCall(`One OpenAPI file is expected, but ${positionals.length} are given. ${SEE_HELP}`);
  }
  if (!/^\d{1,5}$/.test(within)) throw new WrongCall(`--within takes a number of days, not "${within}". ${SEE_HELP}`);
  return { path, withinDays: Number(within), isJson, isHelp };
}

const SEE_HELP = '"atlas-graph drift --help" tells more.';

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { within: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    // What follows the first sentence is advice about another way of calling.
    const [what] = error instanceof Error ? error.message.split('. ') : [];
    throw new WrongCall(`${what}. ${SEE_HELP}`, { cause: error });
  }
}
