import type { Relied } from '../../src/drift/compare.ts';
import { amongOthers, anything, number, numberUpTo, oneOf, text, textLike, textUpTo } from '../../src/drift/shape.ts';

/** A small API of our own, and what somebody relies on in it. The two fit together; tests change one thing at a time. */
const boat = { id: text, name: text, state: oneOf('AFLOAT', 'ASHORE'), 'metres?': number, 'owner?': { name: text } };

export const relied: Relied = {
  basePath: '/api',
  operations: {
    '2024-01-01': {
      'GET /boats': { query: { pageNum: number, itemsPerPage: numberUpTo(500) }, reads: { 'results?': [boat] } },
      'POST /boats': {
        status: 201,
        sends: { name: textUpTo(64), 'metres?': number, 'flags?': [textLike(/^FLAG_[A-Z]+$/)] },
        reads: boat,
      },
      'DELETE /boats/{boatId}': { status: 204 },
    },
  },
  refusal: { 'errorCode?': amongOthers('BOAT_NOT_FOUND'), 'parameters?': anything },
  authentication: { scheme: 'digest', tokenPath: '/oauth/token' },
};

/** As it stands in the file: plain JSON, which every test may change. */
export function harbour() {
  return {
    openapi: '3.0.1',
    info: { title: 'Harbour', version: '1.0' },
    paths: {
      '/api/boats': {
        get: {
          parameters: [
            { $ref: '#/components/parameters/pageNum' },
            { in: 'query', name: 'itemsPerPage', required: false, schema: { type: 'integer', maximum: 500 } },
          ],
          responses: {
            '200': answer('2024-01-01', { $ref: '#/components/schemas/BoatPage' }),
            '401': refusal(),
          },
        },
        post: {
          parameters: [] as unknown[],
          requestBody: {
            content: { 'application/vnd.atlas.2024-01-01+json': { schema: { $ref: '#/components/schemas/NewBoat' } } },
          },
          responses: { '201': answer('2024-01-01', { $ref: '#/components/schemas/Boat' }), '401': refusal() },
        },
      },
      '/api/boats/{boatId}': {
        delete: { responses: { '204': answer('2024-01-01'), '404': refusal() } },
      },
    },
    components: {
      parameters: { pageNum: { in: 'query', name: 'pageNum', schema: { type: 'integer' } as object } },
      schemas: {
        BoatPage: {
          type: 'object',
          properties: { results: { type: 'array', items: { $ref: '#/components/schemas/Boat' } } as object },
        },
        Boat: {
          allOf: [
            { $ref: '#/components/schemas/NewBoat' },
            {
              type: 'object',
              properties: {
                id: { type: 'string', readOnly: true },
                state: { type: 'string', enum: ['AFLOAT', 'ASHORE'] } as Record<string, unknown>,
                owner: { oneOf: [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Club' }] },
              } as Record<string, object>,
            },
          ],
        },
        NewBoat: {
          type: 'object',
          required: ['name', 'launched'],
          properties: {
            name: { type: 'string', maxLength: 64 },
            metres: { type: 'number' },
            flags: { type: 'array', items: { type: 'string', enum: ['FLAG_BLUE'] } },
            // Required of answers alone, since only the harbour sets it.
            launched: { type: 'string', readOnly: true },
          } as Record<string, object>,
        },
        Person: { type: 'object', properties: { name: { type: 'string' } } as Record<string, object> },
        // Clubs are members of clubs: the description goes round in a circle.
        Club: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            memberOf: { type: 'array', items: { $ref: '#/components/schemas/Club' } },
          } as Record<string, object>,
        },
        Refusal: {
          type: 'object',
          properties: { errorCode: { type: 'string' }, parameters: { type: 'array' } } as Record<string, object>,
        },
      },
      securitySchemes: {
        Digest: { type: 'http', scheme: 'digest' },
        Accounts: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://harbour.example/oauth/token' } } },
      } as Record<string, object>,
    },
  };
}

export type Harbour = ReturnType<typeof harbour>;

/** A response of one version, for a place in a map of statuses. */
export function answer(version: string, schema?: object, more: object = {}) {
  const media: Record<string, object> = {};
  media[`application/vnd.atlas.${version}+json`] = { ...(schema && { schema }), ...more };
  return { content: media };
}

const refusal = () => ({ content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } });
