import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Where Atlas's contract lies: openapi.json, and recorded/ beside it. Its licence keeps it out of the repository; MongoDB
 * publishes it in mongodb/openapi as openapi/v2.json.
 */
export const CONTRACT_DIRECTORY =
  process.env.ATLAS_CONTRACT_DIRECTORY ?? fileURLToPath(new URL('../../../../shared/atlas', import.meta.url));

/** As much of an OpenAPI 3.0 schema as is looked at here. */
export interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  nullable?: boolean;
  readOnly?: boolean;
  exclusiveMinimum?: boolean | number;
  minimum?: number;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  if?: Schema;
  then?: Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}

type Content = Record<string, { schema?: Schema; 'x-sunset'?: string } | undefined>;

interface RawOperation {
  parameters?: { $ref?: string; name?: string }[];
  requestBody?: { content?: Content };
  responses: Record<string, { $ref?: string; content?: Content } | undefined>;
  'x-rolesRequirements'?: string[];
}

interface RawDocument {
  paths: Record<string, Record<string, RawOperation | undefined>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, { content?: Content } | undefined> };
}

/** One shape of an operation's answer, or of its request. */
export interface Version {
  /** `2023-01-01`, `preview`, or empty for answers without one: errors. */
  name: string;
  schema: Schema | undefined;
  /** When it ends, `2027-07-01`. */
  sunset: string | undefined;
}

export interface SpecifiedOperation {
  /** `GET /orgs/{orgId}`, below /api/atlas/v2, as the sandbox's table has it. */
  name: string;
  /** Display names; any one suffices. Undefined where none is named. */
  roles: readonly string[] | undefined;
  /** By status. Versions are in the order of their dates. */
  answers: ReadonlyMap<number, readonly Version[]>;
  requests: readonly Version[];
  /** Names of its parameters in path and query. */
  parameters: readonly string[];
}

export interface Contract {
  operations: ReadonlyMap<string, SpecifiedOperation>;
  schemas: Readonly<Record<string, Schema>>;
}

let contract: Contract | undefined;

/** Undefined where the contract is not at hand. */
export function findContract(): Contract | undefined {
  const path = `${CONTRACT_DIRECTORY}/openapi.json`;
  if (contract === undefined && existsSync(path)) contract = toContract(JSON.parse(readFileSync(path, 'utf8')));
  return contract;
}

function toContract({ paths, components }: RawDocument): Contract {
  const operations = new Map<string, SpecifiedOperation>();
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, raw] of Object.entries(item)) {
      if (raw?.responses === undefined) continue; // what all methods of a path share
      const name = `${method.toUpperCase()} ${path.replace('/api/atlas/v2', '') || '/'}`;
      const answers = Object.entries(raw.responses).map(([status, answer]): [number, Version[]] => {
        const shared = answer?.$ref && components.responses[nameIn(answer.$ref)];
        return [Number(status), toVersions((shared || answer)?.content)];
      });
      const requests = toVersions(raw.requestBody?.content);
      const parameters = (raw.parameters ?? []).map((parameter) => parameter.name ?? nameIn(parameter.$ref ?? ''));
      const roles = raw['x-rolesRequirements'];
      operations.set(name, { name, roles, answers: new Map(answers), requests, parameters });
    }
  }
  return { operations, schemas: components.schemas };
}

function toVersions(content: Content = {}): Version[] {
  return Object.entries(content)
    .map(([type, entry]) => ({
      name: /vnd\.atlas\.([\w-]+)\+/.exec(type)?.[1] ?? '',
      schema: entry?.schema,
      sunset: entry?.['x-sunset'],
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The last step of a reference. */
export function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** A success, in whichever way the contract says it. */
export function successOf(operation: SpecifiedOperation): [status: number, versions: readonly Version[]] {
  const found = [...operation.answers].find(([status]) => status >= 200 && status < 300);
  if (found === undefined) throw new Error(`The contract has no success for ${operation.name}.`);
  return found;
}
