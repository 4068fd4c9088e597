/**
 * The type of an Atlas operation: everything that the client, and those who speak of a call, need to know of it. Its values stand
 * in the catalogue (datasources/operations), each once.
 */
export interface Operation<Method extends HttpMethod = HttpMethod, Path extends string = string> {
  readonly method: Method;
  /** Template below /api/atlas/v2 with its parameters in braces, for instance `/groups/{groupId}`; '' is the root. */
  readonly path: Path;
  /**
   * The version that the operation was written against. Atlas dates versions per operation, and a newer date may answer in another
   * shape; so the date changes together with the code that reads the answer, or not at all.
   */
  readonly version: string;
  /** Atlas's name of the endpoint set whose token bucket the calls draw from. Calls of one bucket are paced together. */
  readonly bucket: string;
  /** The path parameter whose value owns the bucket; undefined where the credential does. */
  readonly bucketParam: PathParam<Path> | undefined;
  /** True where Atlas does not support two of these calls to the same path at the same time: they are sent one after another. */
  readonly isSerial: boolean;
  /** Completes "Atlas refused to …", with path parameters in braces. */
  readonly act: string;
  /** The least role that may do this, under the name that Atlas shows to people. */
  readonly role: string;
  /** The most bytes that its answer may have, unpacked: what is larger is not read. */
  readonly maxBytes: number;
  /** The template, taken apart once for all calls. */
  readonly template: PathTemplate;
}

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';
export type ReadOperation<Path extends string = string> = Operation<'GET', Path>;
export type ChangeOperation<Path extends string = string> = Operation<Exclude<HttpMethod, 'GET'>, Path>;

/** The names in the braces of a path template. */
export type PathParam<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParam<Rest>
  : never;

/** Values for the braces of a template. Each becomes exactly one path segment, whatever it holds. */
export type PathParams<Path extends string = string> = string extends Path
  ? Readonly<Record<string, string>>
  : Readonly<Record<PathParam<Path>, string>>;

export interface PathTemplate {
  /** Literal pieces; a parameter stands between each two. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
  /** Value of the Accept header. */
  readonly accept: string;
}

type OperationFields<Method extends HttpMethod, Path extends string> = Pick<
  Operation<Method, Path>,
  'method' | 'path' | 'version' | 'bucket' | 'act' | 'role'
> &
  Partial<Pick<Operation<Method, Path>, 'bucketParam' | 'isSerial' | 'maxBytes'>>;

/** Of an answer about one thing, whose roles may be thousands. */
const ONE_THING_BYTES = 1024 * 1024;

/** Makes an operation. Throws TypeError for a path that is no template: a mistake in the catalogue. */
export function defineOperation<const Method extends HttpMethod, const Path extends string>(
  fields: OperationFields<Method, Path>,
): Operation<Method, Path> {
  const template = parseTemplate(fields.path, fields.version);
  return Object.freeze({ bucketParam: undefined, isSerial: false, maxBytes: ONE_THING_BYTES, ...fields, template });
}

function parseTemplate(path: string, version: string): PathTemplate {
  const literals = path.split(/\{[^{}]*\}/);
  if (literals.some((literal) => !/^[A-Za-z0-9/:_-]*$/.test(literal)) || (path !== '' && !path.startsWith('/'))) {
    throw new TypeError(
      `"${path}" is not a path template: write it as /groups/{groupId}, parameters in braces, no query.`,
    );
  }
  const names = Array.from(path.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);
  return { literals, names, accept: `application/vnd.atlas.${version}+json` };
}
