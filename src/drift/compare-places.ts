import type { Schema } from './document.ts';
import type { Finding } from './finding.ts';
import { findAt, kindsOf, mostOf, requiredOf, valuesOf } from './schema.ts';
import { type Kind, listPlaces, type Place, type Shape } from './shape.ts';

/** Which way the JSON goes: `answer` comes from Atlas, `body` and `query` go there, a `refusal` comes with an error status. */
export type Side = 'answer' | 'refusal' | 'body' | 'query';
export type Remark = Omit<Finding, 'operation'>;

/** Compares what the gateway reads or sends with the schema that the document has for it, if any, place by place. */
export function comparePlaces(side: Side, shape: Shape, schema: Schema | undefined): Remark[] {
  if (schema === undefined) return [tellGone(side, { path: '', isNeeded: true })];
  const remarks: Remark[] = [];
  const lost: string[] = [];
  const isOut = side === 'body' || side === 'query';
  for (const place of listPlaces(shape)) {
    if (lost.some((path) => isInside(place.path, path))) continue; // told once, of the outermost
    const found = findAt(schema, place.path).filter((at) => !(isOut ? at.readOnly : at.writeOnly));
    const remark = found.length === 0 ? tellGone(side, place) : compareKind(side, place, found);
    if (remark === undefined) remarks.push(...compareBounds(side, place, found));
    else {
      remarks.push(remark);
      lost.push(place.path);
    }
  }
  return isOut ? [...remarks, ...findRequired(side, shape, schema)] : remarks;
}

function isInside(path: string, holder: string): boolean {
  return holder === '' || path === holder || path.startsWith(`${holder}.`) || path.startsWith(`${holder}[`);
}

/** "The answer's field results[].name". */
function name(side: Side, path: string): string {
  if (side === 'query') return path === '' ? 'The query' : `Query parameter ${path}`;
  return path === '' ? WHOLES[side] : `${WHOLES[side]}'s field ${path}`;
}

const WHOLES = { answer: 'The answer', refusal: 'A refusal', body: 'The request' } as const;

function about(side: Side, { path }: Pick<Place, 'path'>): string {
  return `${side} ${path}`.trimEnd();
}

function tellGone(side: Side, place: Pick<Place, 'path' | 'isNeeded'>): Remark {
  const isOut = side === 'body' || side === 'query';
  const effect = isOut
    ? 'the gateway still sends it'
    : place.isNeeded
      ? 'the gateway cannot answer without it'
      : 'the gateway will show nothing in its place';
  const sentence = `${name(side, place.path)} is gone; ${effect}.`;
  return { group: 'gone', isBreaking: true, about: about(side, place), sentence };
}

function compareKind(side: Side, place: Place, found: readonly Schema[]): Remark | undefined {
  const kinds = kindsOf(found);
  if (place.kind === 'anything' || kinds.size === 0 || kinds.has(place.kind)) return undefined;
  const now = [...kinds].map((kind) => WORDS[kind]).join(' or ');
  const sentence = `${name(side, place.path)} is ${now} now; the gateway ${VERBS[side]} ${WORDS[place.kind]}.`;
  return { group: 'changed', isBreaking: true, about: about(side, place), sentence };
}

const VERBS: Readonly<Record<Side, string>> = { answer: 'reads', refusal: 'reads', body: 'sends', query: 'sends' };
const WORDS: Readonly<Record<Kind, string>> = {
  text: 'text',
  number: 'a number',
  flag: 'true or false',
  anything: 'anything',
  list: 'a list',
  object: 'an object',
};

function compareBounds(side: Side, place: Place, found: readonly Schema[]): Remark[] {
  const remarks = [...compareValues(side, place, valuesOf(found)), ...compareMost(side, place, mostOf(found))];
  // Of a place with several descriptions one may be on its way out while the others stay.
  if (found.every((at) => at.deprecated)) {
    const sentence = `${name(side, place.path)} is deprecated, without a day on which it ends.`;
    remarks.push({ group: 'ending', isBreaking: false, about: about(side, place), sentence });
  }
  return remarks;
}

function compareValues(side: Side, place: Place, listed: Set<string> | undefined): Remark[] {
  if (listed === undefined) return [];
  const { values, isOpen = false, pattern } = place;
  const remark = { about: about(side, place), sentence: '' };
  const gone = [...(values ?? [])].filter((value) => !listed.has(value));
  const isKnown = (value: string) => values?.has(value) ?? pattern?.test(value) ?? true;
  const unknown = isOpen ? [] : [...listed].filter((value) => !isKnown(value));
  const effect = pattern === undefined ? 'the gateway does not know it' : 'the gateway does not let it pass';
  return [
    ...gone.map((value): Remark => {
      const sentence = `${name(side, place.path)} is never ${value} any more; the gateway knows it.`;
      return { ...remark, group: 'gone', isBreaking: true, sentence };
    }),
    ...unknown.map((value): Remark => {
      const sentence = `${name(side, place.path)} can be ${value} now; ${effect}.`;
      return { ...remark, group: 'changed', isBreaking: false, sentence };
    }),
  ];
}

/** More than before breaks nothing; less than the gateway lets pass will be refused by Atlas. */
function compareMost(side: Side, place: Place, most: number | undefined): Remark[] {
  if (place.most === undefined || most === undefined || place.most === most) return [];
  const sentence = `${name(side, place.path)} may be up to ${most} now; the gateway goes up to ${place.most}.`;
  return [{ group: 'changed', isBreaking: most < place.most, about: about(side, place), sentence }];
}

/** What Atlas asks for in the objects that the gateway sends, and does not get, or not always. */
function findRequired(side: Side, shape: Shape, schema: Schema): Remark[] {
  const places = listPlaces(shape);
  return places
    .filter(({ kind }) => kind === 'object')
    .flatMap(({ path: holder }) =>
      findAt(schema, holder).flatMap((at) =>
        requiredOf(at).flatMap((field): Remark[] => {
          const path = holder === '' ? field : `${holder}.${field}`;
          const sent = places.find((place) => place.path === path);
          // What only Atlas may set is required of its answers alone (OpenAPI 3.0, readOnly).
          if (sent?.isNeeded || findAt(schema, path).some(({ readOnly }) => readOnly)) return [];
          const effect = sent ? 'leaves it out at times' : 'does not send it';
          const sentence = `${name(side, path)} is required now; the gateway ${effect}.`;
          return [{ group: 'changed', isBreaking: true, about: about(side, { path }), sentence }];
        }),
      ),
    );
}
