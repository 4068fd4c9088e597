import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/sandbox/index.ts';
import { acceptOf, type Call, createCaller } from '../harness/atlas-caller.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { type AnsweredKey, type Recorded, readRecordings, toSeed } from './recording.ts';
import { tellSkipped } from './skipped.ts';

const recordings = readRecordings();
const isMissing = recordings.length === 0;
if (isMissing) tellSkipped('there are no recordings of Atlas at hand, so nothing was replayed');

describe.skipIf(isMissing)(
  isMissing ? 'Recordings of Atlas are not at hand: not replayed' : 'What Atlas has answered',
  () => {
    it('is what a fresh sandbox answers to the same calls, byte for byte but for what is drawn by lot', async () => {
      const atlas = await startSandbox({ seed: toSeed(recordings) });
      const call = createCaller({ baseUrl: atlas.baseUrl, ...atlas.owner });
      const names = new Names(atlas.baseUrl);
      for (const recorded of recordings) {
        const answered = await call(toCall(recorded, names));
        names.learn(recorded, answered);
        expect({ call: recorded.name, ...tellAnswer(answered, names) }).toEqual({
          call: recorded.name,
          ...tellRecorded(recorded),
        });
      }
    });
  },
);

/** What the sandbox has drawn by lot, and the name that the recording has for it. */
class Names {
  readonly #pairs: [ours: string, theirs: string][];

  constructor(baseUrl: string) {
    this.#pairs = [[baseUrl, 'http://localhost:8080']];
  }

  learn({ request, response }: Recorded, answered: Exchange): void {
    if (request.method === 'POST' && request.path.endsWith('/apiKeys')) {
      const ours: AnsweredKey = JSON.parse(answered.body);
      const theirs = response.body as AnsweredKey; // as recorded
      for (const field of ['id', 'publicKey', 'privateKey'] as const) this.#pairs.push([ours[field], theirs[field]]);
      this.#pairs.push([ours.privateKey.slice(-12), theirs.privateKey.slice(-12)]);
    }
    if (request.path === '/api/private/ipinfo') this.#pairs.push(['127.0.0.1', addressIn(response.body)]);
  }

  toTheirs = (text: string) => this.#pairs.reduce((told, [ours, theirs]) => told.replaceAll(ours, theirs), text);
  toOurs = (text: string) => this.#pairs.reduce((told, [ours, theirs]) => told.replaceAll(theirs, ours), text);
}

const addressIn = (body: unknown) => (body as { currentIpv4Address: string }).currentIpv4Address; // as recorded

/** What was sent is not on record: it is what the answer shows. */
function toCall({ request: { method, path }, response }: Recorded, names: Names): Call {
  const ours = names.toOurs(path);
  const isPrivate = path.startsWith('/api/private/');
  return {
    method,
    path: ours,
    ...(!isPrivate && { accept: acceptOf('2023-01-01') }),
    body: toRequestBody(method, names.toOurs(JSON.stringify(response.body))),
  };
}

function toRequestBody(method: string, answer: string): unknown {
  if (method !== 'POST' && method !== 'PATCH') return undefined;
  const { desc, roles, results = [] }: AnsweredKey & { results?: { ipAddress: string }[] } = JSON.parse(answer);
  if (desc !== undefined) return { desc, roles: roles.map(({ roleName }) => roleName) };
  return results.map(({ ipAddress }) => ({ ipAddress }));
}

function tellAnswer({ status, headers, body }: Exchange, names: Names) {
  return {
    status,
    headers: tellHeaders(headers),
    body: tellBody(body === '' ? null : JSON.parse(names.toTheirs(body))),
  };
}

function tellRecorded({ response: { status, headers, body } }: Recorded) {
  return { status, headers: tellHeaders(headers), body: tellBody(body) };
}

/** All names, and the values that are not of the moment. */
function tellHeaders(headers: Record<string, string>): string[] {
  const ofTheMoment = /^(content-length|x-envoy-upstream-service-time|x-java-\w+|x-mongodb-service-version)$/;
  return Object.entries(headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => (ofTheMoment.test(name) ? name : `${name}: ${value}`))
    .sort();
}

/** As text, so that the order of keys counts. The order of roles changes from call to call, and whose key comes first is by lot. */
function tellBody(body: unknown): string {
  return JSON.stringify(body, (name, value) => {
    if (name === 'created') return '<moment>';
    if (name === 'roles' && Array.isArray(value)) return [...value].sort(by((role) => JSON.stringify(role)));
    if (name === 'results' && Array.isArray(value))
      return [...value].sort(by((item) => item.publicKey ?? item.cidrBlock));
    return value;
  });
}

function by<T>(text: (item: T) => string): (one: T, other: T) => number {
  return (one, other) => (text(one) < text(other) ? -1 : 1);
}
