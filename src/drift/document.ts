import { existsSync, statSync } from 'node:fs';
import { dereference } from '@apidevtools/json-schema-ref-parser';

/** As much of OpenAPI 3 as is compared here. Every part may be missing, whatever the standard says. */
export interface Document {
  openapi: string;
  info?: { title?: string; version?: string };
  paths: Record<string, PathItem | undefined>;
  components?: { securitySchemes?: Record<string, SecurityScheme | undefined> };
}

export interface PathItem {
  parameters?: Parameter[];
  get?: Operation;
  post?: Operation;
  patch?: Operation;
  put?: Operation;
  delete?: Operation;
}

export interface Operation {
  deprecated?: boolean;
  'x-sunset'?: string;
  parameters?: Parameter[];
  requestBody?: { content?: Content };
  responses?: Record<string, { content?: Content } | undefined>;
}

export type Content = Record<string, MediaType | undefined>;

export interface MediaType {
  schema?: Schema;
  /** The day on which this version of the operation ends, `2027-07-01`. */
  'x-sunset'?: string;
}

export interface Parameter {
  in: string;
  name: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema;
}

export interface Schema {
  /** OpenAPI 3.1 has lists of types too. */
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, Schema | undefined>;
  items?: Schema;
  required?: string[];
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
  maxLength?: number;
  maximum?: number;
}

export interface SecurityScheme {
  type?: string;
  scheme?: string;
  flows?: { clientCredentials?: { tokenUrl?: string } };
}

/** The command was called in a way that cannot work. Its message says what would. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

/** Reads JSON or YAML and puts what each $ref points to in its place. Nothing but this one file is read. */
export async function readDocument(path: string): Promise<Document> {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new WrongCall(`There is no file ${path}. Give the path of Atlas's OpenAPI document: ${WHERE}`);
  }
  const document: unknown = await dereference(path, { resolve: { external: false } }).catch((error: Error) => {
    throw new WrongCall(`${path} cannot be read as an OpenAPI document (${error.message}). ${WHERE}`, { cause: error });
  });
  if (isDocument(document)) return document;
  throw new WrongCall(`${path} is no OpenAPI 3 document: "openapi" and "paths" are expected in it. ${WHERE}`);
}

const WHERE = 'MongoDB publishes it in the repository mongodb/openapi, as openapi/v2.json and openapi/v2.yaml.';

function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false;
  const { openapi, paths } = value as Partial<Document>; // any object has these or not
  return typeof openapi === 'string' && openapi.startsWith('3.') && typeof paths === 'object' && paths !== null;
}
