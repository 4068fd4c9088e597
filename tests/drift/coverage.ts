import { globSync, readFileSync } from 'node:fs';
import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Fields of the schema, of answers and of inputs, that no document asks for or gives. */
export function listUnplayed(schema: GraphQLSchema, documents: readonly string[]): string[] {
  const played = new Set(documents.flatMap((document) => listPlayed(schema, document)));
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInputObjectType(type))
    .filter(({ name }) => !name.startsWith('_')) // of GraphQL itself and of the federation
    .flatMap((type) => {
      const names = [type.name, ...(isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [])];
      const fields = Object.keys(type.getFields()).filter((field) => !field.startsWith('_'));
      return fields
        .filter((field) => !names.some((name) => played.has(`${name}.${field}`)))
        .map((field) => `${type.name}.${field}`);
    });
}

function listPlayed(schema: GraphQLSchema, document: string): string[] {
  const played: string[] = [];
  const types = new TypeInfo(schema);
  const visitor = {
    Field: ({ name }: { name: { value: string } }) => void played.push(`${types.getParentType()?.name}.${name.value}`),
    ObjectField: ({ name }: { name: { value: string } }) =>
      void played.push(`${getNamedType(types.getParentInputType())?.name}.${name.value}`),
  };
  visit(parse(document), visitWithTypeInfo(types, visitor));
  return played;
}

/** What stands in the code of the data sources, whether a test comes by or not. */
export interface WrittenCalls {
  /** Every route that is written down. */
  routes: string[];
  /** Changes, whose route always stands in the call: `POST /groups`. */
  changes: string[];
}

export function readWrittenCalls(root: URL): WrittenCalls {
  const files = globSync(['src/datasources/*.ts', 'src/datasources/changes/*.ts'], { cwd: root.pathname });
  const found = files.map((file) => readFile(readFileSync(new URL(file, root), 'utf8')));
  const sorted = (list: string[]) => [...new Set(list)].sort();
  return {
    routes: sorted(found.flatMap(({ routes }) => routes)),
    changes: sorted(found.flatMap(({ changes }) => changes)),
  };
}

function readFile(code: string): WrittenCalls {
  const constants = new Map(
    Array.from(code.matchAll(/const ([A-Z_]+) = '(\/[^']*)'/g), ([, name = '', route = '']) => [name, route]),
  );
  const toRoute = (written: string) =>
    constants.get(written) ??
    written.slice(1, -1).replace(/\$\{([A-Z_]+)\}/, (whole, name: string) => constants.get(name) ?? whole);
  const literals = code.match(/'\/[^' ]*'|`(?:\/|\$\{[A-Z_]+\}\/)[^` ]*`/g) ?? [];
  // A root resource has no route to find, so its one call is found by itself.
  const ofRoot = /\.get(?:<\w+>)?\(''/.test(code) ? [''] : [];
  const changes = code.matchAll(/\batlas\s*\.(post|patch|delete)(?:<\w+>)?\(\s*([A-Z_]+|'[^']*'|`[^`]*`)/g);
  return {
    routes: [...ofRoot, ...literals.map(toRoute)],
    changes: Array.from(changes, ([, method = '', written = '']) => `${method.toUpperCase()} ${toRoute(written)}`),
  };
}

/** Atlas's error codes that the code compares with, or has a hint for. */
export function listErrorCodes(root: URL): string[] {
  const files = globSync(['src/datasources/**/*.ts', 'src/resolvers/**/*.ts'], { cwd: root.pathname });
  const compared = files.flatMap((file) => {
    const code = readFileSync(new URL(file, root), 'utf8');
    const comparisons = code.match(/errorCode [!=]== '\w+'|\[[^\]]*\]\.includes\(errorCode\)/g) ?? [];
    return comparisons.flatMap((comparison) => comparison.match(/(?<=')[A-Z_]+(?=')/g) ?? []);
  });
  const hints = readFileSync(new URL('src/resolvers/hints.ts', root), 'utf8').match(/(?<=^ {2})[A-Z_]+(?=:)/gm) ?? [];
  return [...new Set([...compared, ...hints])].sort();
}
