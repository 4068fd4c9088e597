import type { Exchange } from '../../../src/sandbox/index.ts';
import { checkForm, checkPage, readBody } from './body.ts';
import { type Contract, type SpecifiedOperation, successOf, type Version } from './document.ts';
import { checkChallenge, checkError, isChallenge } from './errors.ts';
import { checkRateLimits, headerOf } from './headers.ts';
import { checkSchema } from './schemas.ts';
import type { Findings } from './violation.ts';

export interface Circumstances {
  /** Without it, only what every answer has in common is checked. */
  contract: Contract | undefined;
  /** False where the sandbox was told to keep its rate limits to itself. */
  tellsRateLimits: boolean;
  /** Whether the answer is an error that somebody ordered. */
  isOrdered: boolean;
}

/** `GET /orgs/{orgId}`; HEAD counts as the GET that it stands for. */
export function operationOf({ method, route }: Pick<Exchange, 'method' | 'route'>): string {
  return `${method === 'HEAD' ? 'GET' : method} ${route}`;
}

/** An answer of the API itself, below /api/atlas/v2. */
export function checkApiAnswer(exchange: Exchange, circumstances: Circumstances, findings: Findings): void {
  const { contract, isOrdered } = circumstances;
  const operation = contract?.operations.get(operationOf(exchange));
  if (isChallenge(exchange) && !isOrdered) {
    checkChallenge(exchange, findings);
  } else if (exchange.status >= 400) {
    checkError(exchange, isOrdered, findings);
    if (contract && !isOrdered) checkRefusal(exchange, operation, contract, findings);
  } else {
    checkRateLimits(exchange, circumstances.tellsRateLimits ? 'present' : 'absent', findings);
    const time = headerOf(exchange, 'X-Envoy-Upstream-Service-Time');
    findings.expect(/^\d+$/.test(time ?? ''), 'header', 'X-Envoy-Upstream-Service-Time', time, 'it tells milliseconds');
    const { parsed, content } = readContent(exchange, findings);
    if (exchange.body !== '') checkForm(exchange, parsed, findings);
    if (contract && !operation)
      findings.add('operation', '', exchange.route, 'the specification has no such operation');
    if (contract && operation) checkSuccess(exchange, content, { operation, contract }, findings);
    if (hasResults(content)) checkPage(exchange, content, findings);
  }
}

/** Before it is known what is asked for, these can be refused: no such path, no such method, no id. */
const REFUSED_BEFORE = ['RESOURCE_NOT_FOUND', 'METHOD_NOT_ALLOWED', 'PATH_PARAM_PARSE_ERROR'];

function checkRefusal(
  exchange: Exchange,
  operation: SpecifiedOperation | undefined,
  contract: Contract,
  findings: Findings,
): void {
  const { status } = exchange;
  const code = headerOf(exchange, 'X-Error-Code') ?? '';
  if (operation === undefined) {
    findings.expect(
      REFUSED_BEFORE.includes(code),
      'operation',
      '',
      exchange.route,
      'the specification has no such operation',
    );
  } else {
    findings.expect(
      operation.answers.has(status),
      'status',
      '',
      status,
      'the specification lists no such refusal here',
    );
    checkDeprecation(exchange, versionFor(exchange.accept, successOf(operation)[1]), operation, 'if told', findings);
  }
  const [version] = operation?.answers.get(status) ?? [];
  const schema = version?.schema ?? contract.schemas.ApiError;
  if (schema) checkSchema(readBody(exchange, findings), schema, contract, findings);
}

function checkSuccess(
  exchange: Exchange,
  content: unknown,
  { operation, contract }: { operation: SpecifiedOperation; contract: Contract },
  findings: Findings,
): void {
  const [status, versions] = successOf(operation);
  findings.expect(exchange.status === status, 'status', '', exchange.status, `the specification says ${status}`);
  const version = versionFor(exchange.accept, versions);
  if (version === undefined) {
    findings.add('version', 'Accept', exchange.accept, 'no version was asked for: 406');
    return;
  }
  const type = headerOf(exchange, 'Content-Type');
  const expected = `application/vnd.atlas.${version.name}+json;charset=utf-8`;
  // Also where there is no body (recorded).
  findings.expect(type === expected, 'version', 'Content-Type', type, `it should be ${expected}`);
  checkDeprecation(exchange, version, operation, 'always', findings);
  if (version.schema) checkSchema(content, version.schema, contract, findings);
  else findings.expect(exchange.body === '', 'body', '', content, 'the specification has none here');
}

/** The newest version not after the date asked for; undefined where none is. */
export function versionFor(accept: string | undefined, versions: readonly Version[]): Version | undefined {
  const asked = /vnd\.atlas\.(preview|\d{4}-\d{2}-\d{2})\+json/.exec(accept ?? '')?.[1];
  if (asked === undefined || asked === 'preview') return versions.find(({ name }) => name === asked);
  return versions.filter(({ name }) => name !== 'preview' && name <= asked).at(-1);
}

/** A version that has a successor says since when; one that ends says when. The day is not padded (recorded). */
function checkDeprecation(
  exchange: Exchange,
  version: Version | undefined,
  operation: SpecifiedOperation,
  when: 'always' | 'if told',
  findings: Findings,
): void {
  const [, versions] = successOf(operation);
  const successor = versions.find(({ name }) => name !== 'preview' && name > (version?.name ?? ''));
  const [deprecation, sunset] = ['Deprecation', 'Sunset'].map((name) => headerOf(exchange, name));
  if (version === undefined || (when === 'if told' && deprecation === undefined && sunset === undefined)) return;
  // Superseded by another operation, it has no date that the specification would know.
  const isRight = successor
    ? deprecation === toUnpaddedDate(successor.name)
    : version.sunset === undefined
      ? deprecation === undefined
      : /^\w{3}, \d{1,2} \w{3} \d{4} 00:00:00 GMT$/.test(deprecation ?? '');
  findings.expect(isRight, 'header', 'Deprecation', deprecation, `it follows from successor ${successor?.name}`);
  const end = version.sunset && toUnpaddedDate(version.sunset);
  findings.expect(sunset === end, 'header', 'Sunset', sunset, `the specification says ${end}`);
}

function toUnpaddedDate(date: string): string {
  return new Date(`${date}T00:00:00Z`).toUTCString().replace(/, 0/, ', ');
}

/** What the envelope holds, where there is one (documented): a list is its own, with the status beside. */
function readContent(exchange: Exchange, findings: Findings): { parsed: unknown; content: unknown } {
  if (exchange.body === '') return { parsed: undefined, content: undefined };
  const parsed = readBody(exchange, findings);
  if (new URL(exchange.url).searchParams.get('envelope') !== 'true') return { parsed, content: parsed };
  const { status, content, ...list } = (parsed ?? {}) as { status?: unknown; content?: unknown }; // an object, or a finding
  findings.expect(status === exchange.status, 'envelope', '/status', status, `it should be ${exchange.status}`);
  return { parsed, content: content ?? list };
}

function hasResults(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'results' in content;
}
