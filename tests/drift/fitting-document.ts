import { AUTHENTICATION, BASE_PATH, REFUSAL, RELIANCE, type Reliance } from '../../src/drift/reliance.ts';
import { Leaf, type Shape } from '../../src/drift/shape.ts';

/** An OpenAPI document that has what the gateway relies on, and nothing else; as plain JSON, which every test may change. */
export function fittingDocument() {
  const paths: Record<string, Record<string, ReturnType<typeof toOperation>>> = {};
  for (const [version, operations] of Object.entries(RELIANCE)) {
    for (const [operation, reliance] of Object.entries(operations)) {
      const [method = '', route = ''] = operation.split(' ');
      paths[BASE_PATH + route] = {
        ...paths[BASE_PATH + route],
        [method.toLowerCase()]: toOperation(version, reliance),
      };
    }
  }
  const tokenUrl = `https://atlas.example${AUTHENTICATION.tokenPath}`;
  const securitySchemes = {
    DigestAuth: { type: 'http', scheme: AUTHENTICATION.scheme },
    ServiceAccounts: { type: 'oauth2', flows: { clientCredentials: { tokenUrl } } },
  };
  const info = { title: 'An Atlas that fits', version: '2.0' };
  return { openapi: '3.0.1', info, paths, components: { securitySchemes } };
}

function toOperation(version: string, { status = 200, query = {}, sends, reads }: Reliance) {
  const type = `application/vnd.atlas.${version}+json`;
  const body = (shape: Shape | undefined): Record<string, Record<string, unknown>> => ({
    [type]: shape === undefined ? {} : { schema: toSchema(shape) },
  });
  return {
    parameters: Object.entries(query).map(([name, shape]) => ({
      in: 'query',
      name: name.replace('?', ''),
      schema: toSchema(shape),
    })),
    ...(sends !== undefined && { requestBody: { content: body(sends) } }),
    responses: {
      [status]: { content: body(reads) },
      '404': { content: { 'application/json': { schema: toSchema(REFUSAL) } } },
    } as Record<string, { content: Record<string, Record<string, unknown>> }>,
  };
}

function toSchema(shape: Shape): object {
  if (shape instanceof Leaf) {
    const { values, isOpen, most } = shape.bounds;
    const bound = most === undefined ? {} : { [shape.kind === 'text' ? 'maxLength' : 'maximum']: most };
    return { type: TYPES[shape.kind], ...bound, ...(values && !isOpen && { enum: [...values] }) };
  }
  if (Array.isArray(shape)) return { type: 'array', items: toSchema(shape[0]) };
  const fields = Object.entries(shape).map(([name, inner]) => [name.replace('?', ''), toSchema(inner)]);
  return { type: 'object', properties: Object.fromEntries(fields) };
}

const TYPES: Readonly<Record<string, string>> = { text: 'string', number: 'integer', flag: 'boolean' };
