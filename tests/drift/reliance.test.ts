import { beforeAll, describe, expect, it } from 'vitest';
import { readErrorBody } from '../../src/datasources/atlas/body.ts';
import { toPath } from '../../src/datasources/atlas/path.ts';
import { TOKEN_PATH } from '../../src/datasources/atlas/token.ts';
import { operations } from '../../src/datasources/operations/index.ts';
import { LARGEST_PAGE } from '../../src/datasources/paging.ts';
import { AUTHENTICATION, BASE_PATH, REFUSAL, RELIANCE, type Reliance } from '../../src/drift/reliance.ts';
import { type Kind, listPlaces, type Place, type Shape } from '../../src/drift/shape.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { listErrorCodes, listRouteLiterals, listUnplayed } from './coverage.ts';
import { listFields, valuesAt, withValue } from './json-paths.ts';
import { type Performance, perform, type Rehearsal, startRehearsal } from './performance.ts';
import type { Exchange } from './recording.ts';

const ROOT = new URL('../..', import.meta.url);
const rows = Object.entries(RELIANCE).flatMap(([version, operations]) =>
  Object.entries(operations).map(([operation, reliance]) => ({ version, operation, ...reliance })),
);

let performance: Performance;
let exchanges: readonly Exchange[];

beforeAll(async () => {
  performance = await perform();
  exchanges = performance.scenes.flatMap((scene) => scene.exchanges);
});

/** The same of every operation in the table, and of every operation that was asked for. */
const ofTable = <T>(tell: (row: Reliance & { version: string }) => T) =>
  Object.fromEntries(rows.map((row) => [row.operation, tell(row)]));
const ofGateway = <T>(tell: (calls: Exchange[], operation: string) => T) =>
  Object.fromEntries(
    [...Map.groupBy(exchanges, ({ operation }) => operation)].map(([name, calls]) => [name, tell(calls, name)]),
  );

/** Fields and items of lists, without the whole. */
const placesOf = (shape: Shape = {}): Place[] => listPlaces(shape).filter(({ path }) => path !== '');
const toNames = (shape: Shape | undefined) =>
  placesOf(shape)
    .map(({ path, isNeeded }) => (isNeeded ? path : `${path}?`))
    .sort();

describe('The table of reliance names', () => {
  it('every operation that the gateway asks for, and no other', () => {
    expect(Object.keys(ofGateway(() => true)).sort()).toEqual(Object.keys(ofTable(() => true)).sort());
  });

  it('the path below which everything stands', () => {
    expect(toPath(operations.listProjects, {})).toBe(`${BASE_PATH}/groups`);
  });

  it('the status that Atlas answers with', () => {
    const answered = ofGateway((_, operation) => performance.statuses[operation]);
    expect(answered).toEqual(ofTable(({ status = 200 }) => [status]));
  });

  it('every field that is read, and no other', () => {
    const read = ofGateway((calls) => [...new Set(calls.flatMap((call) => [...call.read]))].sort());
    expect(read).toEqual(
      ofTable(({ reads }) =>
        placesOf(reads)
          .map(({ path }) => path)
          .sort(),
      ),
    );
  });

  it('every field that is sent, and whether always', () => {
    const sent = ofGateway((calls) => listFields(calls.map(({ body }) => body)).sort());
    expect(sent).toEqual(ofTable(({ sends }) => toNames(sends)));
  });

  it('every parameter of the query, and whether always', () => {
    const sent = ofGateway((calls) => listFields(calls.map(({ query }) => query)).sort());
    expect(sent).toEqual(ofTable(({ query }) => toNames(query)));
  });

  it('what kind of value each of them is', () => {
    const seen = rows.flatMap((row) =>
      exchanges
        .filter(({ operation }) => operation === row.operation)
        .flatMap((call) => [
          ...listKinds(row.reads, call.answer),
          ...listKinds(row.sends, call.body),
          ...listKinds(row.query, call.query),
        ])
        .map((kinds) => ({ ...kinds, operation: row.operation })),
    );
    expect(seen.filter(({ told, found }) => told !== found)).toEqual([]);
    // What the sandbox never shows would go unchecked.
    const fields = rows.flatMap(({ reads, sends, query }) => [reads, sends, query].flatMap(placesOf)).map(toField);
    const shown = new Set(seen.map(toField));
    expect([...new Set(fields)].filter((field) => !shown.has(field))).toEqual([]);
  });

  const toField = ({ path }: { path: string }) => path.replace(/^.*\./, '');

  function listKinds(shape: Shape | undefined, json: unknown): { path: string; told: Kind; found: Kind }[] {
    return placesOf(shape).flatMap(({ path, kind }) =>
      valuesAt(json, path)
        .filter((value) => value !== null)
        .map((value) => ({ path, told: kind, found: kindOf(value) })),
    );
  }

  function kindOf(value: unknown): Kind {
    if (Array.isArray(value)) return 'list';
    const kinds: Readonly<Record<string, Kind>> = { string: 'text', number: 'number', boolean: 'flag' };
    return kinds[typeof value] ?? 'object';
  }
});

describe('The table of reliance tells', () => {
  it('without which fields the gateway cannot answer', async () => {
    const rehearsal = await startRehearsal();
    const told: string[] = [];
    const found: string[] = [];
    for (const { operation, reads } of rows) {
      for (const { path, isNeeded } of placesOf(reads).filter((place) => !place.path.endsWith('[]'))) {
        if (isNeeded) told.push(`${operation} ${path}`);
        if (await isUnreadable(rehearsal, operation, path, undefined)) found.push(`${operation} ${path}`);
      }
    }
    expect(found).toEqual(told);
  });

  it('every value that the gateway knows, where it does not go on with another', async () => {
    const rehearsal = await startRehearsal();
    for (const { operation, reads } of rows) {
      for (const { path, values, kind, isMoment = false } of placesOf(reads)) {
        if (kind !== 'text') continue;
        const isOtherUnreadable = await isUnreadable(rehearsal, operation, path, 'SOMETHING_NEW');
        expect([operation, path, isOtherUnreadable]).toEqual([operation, path, isMoment || values !== undefined]);
        for (const value of values ?? []) expect(await isUnreadable(rehearsal, operation, path, value)).toBe(false);
      }
    }
  });

  it('how long a text may be', async () => {
    const rehearsal = await startRehearsal();
    for (const { operation, sends } of rows) {
      for (const { path, most } of placesOf(sends)) {
        if (most === undefined) continue;
        expect(await doesSend(rehearsal, operation, path, 'x'.repeat(most))).toBe(true);
        expect(await doesSend(rehearsal, operation, path, 'x'.repeat(most + 1))).toBe(false);
      }
    }
  });

  it('which roles pass', async () => {
    const rehearsal = await startRehearsal();
    const samples = ['ORG_NEW_9', 'GROUP_NEW_9', 'OWNER', 'ORG_', 'GROUP__X', 'org_owner', 'XORG_OWNER', 'ORG_OWNER x'];
    for (const { operation, sends } of rows) {
      for (const { path, pattern } of placesOf(sends)) {
        if (pattern === undefined) continue;
        for (const role of samples) {
          expect([role, await doesSend(rehearsal, operation, path, role)]).toEqual([role, pattern.test(role)]);
        }
      }
    }
  });

  it('how many items a page has at the most', () => {
    const bounds = rows.flatMap(({ query }) => placesOf(query)).filter(({ most }) => most !== undefined);
    expect(new Set(bounds.map(({ path, most }) => `${path} ${most}`))).toEqual(
      new Set([`itemsPerPage ${LARGEST_PAGE}`]),
    );
  });

  it('what is read of a refusal', () => {
    const body = { errorCode: 'GROUP_NOT_FOUND', reason: 'Not Found', detail: 'No such project.', parameters: ['1'] };
    expect(readErrorBody([Buffer.from(JSON.stringify(body))], {})).toEqual(body);
    expect(placesOf(REFUSAL).map(({ path }) => path)).toEqual(Object.keys(body));
  });

  it('which codes of Atlas mean something to the gateway', () => {
    const { values } = placesOf(REFUSAL).find(({ path }) => path === 'errorCode') ?? {};
    expect([...(values ?? [])].sort()).toEqual(listErrorCodes(ROOT));
  });

  it('from where service accounts get their token', () => {
    expect(AUTHENTICATION.tokenPath).toBe(TOKEN_PATH);
  });

  /** Whether the gateway finds no sense in the answers to an operation, once they have this value at this place. */
  async function isUnreadable(rehearsal: Rehearsal, operation: string, path: string, value: unknown): Promise<boolean> {
    for (const scene of performance.scenes) {
      if (!scene.exchanges.some((call) => call.operation === operation)) continue;
      const { messages } = await rehearsal.play(scene, (exchange) =>
        exchange.operation === operation ? withValue(exchange.answer, path, value) : exchange.answer,
      );
      if (messages.some((message) => message.startsWith("Atlas's answer has no"))) return true;
    }
    return false;
  }

  /** Whether the gateway still asks for an operation when the caller gives another text for what is sent at a place. */
  async function doesSend(rehearsal: Rehearsal, operation: string, path: string, text: string): Promise<boolean> {
    for (const scene of performance.scenes) {
      const sent = scene.exchanges.filter((call) => call.operation === operation);
      const [old] = sent.flatMap(({ body }) => valuesAt(body, path));
      if (old === undefined) continue;
      const document = scene.document.replaceAll(JSON.stringify(old), JSON.stringify(text));
      return (await rehearsal.play({ ...scene, document })).asked.includes(operation);
    }
    throw new Error(`no scene sends ${path} with ${operation}`);
  }
});

describe('The scenario behind this leaves nothing out:', () => {
  it('it asks for every field of the schema and gives every field of its inputs', () => {
    const documents = performance.scenes.map(({ document }) => document);
    expect(listUnplayed(createSchema(), documents)).toEqual([]);
  });

  it('it uses every operation of the catalogue, and no route is written anywhere else', () => {
    const catalogue = Object.values(operations).map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(ofGateway(() => true)).sort()).toEqual(catalogue.sort());
    expect(listRouteLiterals(ROOT)).toEqual([]);
  });
});
