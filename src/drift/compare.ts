import { compareAuthentication } from './compare-authentication.ts';
import { comparePlaces, type Remark } from './compare-places.ts';
import { compareVersions, type Horizon } from './compare-versions.ts';
import type { Document, Operation, Parameter, PathItem, Schema } from './document.ts';
import type { Finding } from './finding.ts';
import type { Reliance } from './reliance.ts';
import type { Shape } from './shape.ts';
import { requestOf } from './versions.ts';

/** Everything that is held against a document. */
export interface Relied {
  basePath: string;
  /** By version, then by method and route. */
  operations: Readonly<Record<string, Readonly<Record<string, Reliance>>>>;
  refusal: Shape;
  authentication: { scheme: string; tokenPath: string };
}

/** Every difference between what is relied on and what the document says, in the order of what is relied on. */
export function compare(document: Document, relied: Relied, horizon: Horizon): Finding[] {
  const paths = new Map(Object.entries(document.paths).map(([path, item]) => [withoutNames(path), item]));
  const ofOperations = Object.entries(relied.operations).flatMap(([asked, operations]) =>
    Object.entries(operations).flatMap(([operation, reliance]) => {
      const [method = '', route = ''] = operation.split(' ');
      const item = paths.get(withoutNames(`${relied.basePath}${route}`));
      return compareOperation(item, method, asked, reliance, relied.refusal, horizon).map((remark) => ({
        ...remark,
        operation: `${method} ${route || '/'}`,
      }));
    }),
  );
  const general = compareAuthentication(document, relied.authentication);
  return [...ofOperations, ...general.map((remark) => ({ ...remark, operation: 'every operation' }))];
}

/** What stands in the braces is for readers: a renamed parameter is the same path. */
function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}

function compareOperation(
  item: PathItem | undefined,
  method: string,
  asked: string,
  reliance: Reliance,
  refusal: Shape,
  horizon: Horizon,
): Remark[] {
  if (item === undefined) return [toGone('The path is gone.')];
  const operation = Object.entries(item).find(([name]) => name === method.toLowerCase())?.[1] as Operation | undefined; // a method's value is one
  if (operation === undefined) return [toGone(`The path is still there; ${method} is not.`)];
  const { remarks, served } = compareVersions(operation, asked, reliance.status ?? 200, horizon);
  if (served === undefined) return remarks;
  const { reads, sends, query = {} } = reliance;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  return [
    ...remarks,
    ...comparePlaces('query', query, toSchema(parameters)),
    ...(sends === undefined ? [] : comparePlaces('body', sends, requestOf(operation, served.date))),
    ...(reads === undefined ? [] : comparePlaces('answer', reads, served.answer)),
    ...compareRefusals(operation, refusal),
  ];
}

function toGone(sentence: string): Remark {
  return { group: 'gone', isBreaking: true, about: 'operation', sentence };
}

/** Parameters of the query string as the fields of an object; what else is required stands beside them. */
function toSchema(parameters: readonly Parameter[]): Schema {
  const sendable = parameters.filter(({ in: place }) => place === 'query');
  return {
    type: 'object',
    properties: Object.fromEntries(
      sendable.map(({ name, schema, deprecated = false }) => [name, { ...schema, deprecated }]),
    ),
    required: sendable.filter(({ required }) => required).map(({ name }) => name),
  };
}

function compareRefusals(operation: Operation, refusal: Shape): Remark[] {
  const bodies = Object.entries(operation.responses ?? {})
    .filter(([status]) => /^[45]/.test(status))
    .flatMap(([, response]) => Object.values(response?.content ?? {}))
    .flatMap((media) => media?.schema ?? []);
  return [...new Set(bodies)].flatMap((schema) => comparePlaces('refusal', refusal, schema));
}
