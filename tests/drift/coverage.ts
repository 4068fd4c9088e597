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

/** Routes of Atlas that are written in the gateway's code outside the operation catalogue: there should be none. */
export function listRouteLiterals(root: URL): string[] {
  const files = globSync('src/**/*.ts', { cwd: root.pathname }).filter(
    (file) => !/^src\/(sandbox|generated|datasources\/operations)\//.test(file),
  );
  return files.flatMap((file) => {
    const code = readFileSync(new URL(file, root), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '');
    return (code.match(/['"`]\/(orgs|groups|users|teams|rateLimits)\b[^'"`]*['"`]/g) ?? []).map(
      (route) => `${file} ${route}`,
    );
  });
}

/** Atlas's error codes that the code compares with, or has a hint for. */
export function listErrorCodes(root: URL): string[] {
  const files = globSync(['src/datasources/**/*.ts', 'src/resolvers/**/*.ts'], { cwd: root.pathname });
  const compared = files.flatMap((file) => {
    const code = readFileSync(new URL(file, root), 'utf8');
    const comparisons = code.match(/errorCode [!=]== '\w+'|\[[^\]]*\]\.includes\(errorCode\)/g) ?? [];
    return comparisons.flatMap((comparison) => comparison.match(/(?<=')[A-Z_]+(?=')/g) ?? []);
  });
  const hints =
    readFileSync(new URL('src/resolvers/errors/hints.ts', root), 'utf8').match(/(?<=^ {4})[A-Z_]+(?=:)/gm) ?? [];
  return [...new Set([...compared, ...hints])].sort();
}
