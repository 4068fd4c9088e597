import { describe, expect, it } from 'vitest';
import { mergeFindings } from '../../src/drift/finding.ts';
import { withoutKnown } from '../../src/drift/known-differences.ts';
import { BOATS, type Changed, find, findAll } from './find.ts';
import { answer, harbour } from './harbour.ts';

describe('A document that fits', () => {
  it('gives no finding', async () => {
    expect(await find(() => {})).toEqual([]);
  });

  it('may have more than anybody relies on: paths, fields, optional inputs, parameters, previews', async () => {
    const found = await find(({ paths, components }) => {
      Object.assign(paths, { '/api/piers': { get: { responses: {} } } });
      components.schemas.NewBoat.properties.sails = { type: 'integer' };
      paths[BOATS].post.parameters.push({ in: 'query', name: 'pretty', schema: { type: 'boolean' } });
      Object.assign(paths[BOATS].post.responses['201'].content, { 'application/vnd.atlas.preview+json': {} });
    });
    expect(found).toEqual([]);
  });

  it('may name a path parameter otherwise, for only readers see its name', async () => {
    const found = await find(({ paths }) => {
      Object.assign(paths, { '/api/boats/{id}': paths['/api/boats/{boatId}'] });
      delete (paths as Changed)['/api/boats/{boatId}'];
    });
    expect(found).toEqual([]);
  });
});

describe('What is gone', () => {
  it('can be a path', async () => {
    const found = await find(({ paths }) => delete (paths as Changed)['/api/boats/{boatId}']);
    expect(found).toEqual(['gone! DELETE /boats/{boatId}: The path is gone.']);
  });

  it('can be a method', async () => {
    const found = await find(({ paths }) => delete (paths[BOATS] as Changed).post);
    expect(found).toEqual(['gone! POST /boats: The path is still there; POST is not.']);
  });

  it('can be the version, with a newer one in its place', async () => {
    const found = await find(({ paths }) => {
      paths['/api/boats/{boatId}'].delete.responses['204'] = answer('2025-06-01');
    });
    expect(found).toEqual(['gone! DELETE /boats/{boatId}: Version 2024-01-01 is gone; 2025-06-01 is left.']);
  });

  it('can be the version, with an older one that is served in its place', async () => {
    const found = await find(({ paths }) => {
      paths['/api/boats/{boatId}'].delete.responses['204'] = answer('2023-06-01');
    });
    expect(found).toEqual([
      'gone! DELETE /boats/{boatId}: Version 2024-01-01 is gone; Atlas serves 2023-06-01 in its place.',
    ]);
  });

  it('can be a field without which there is no answer, told for each operation that reads it', async () => {
    const found = await find(({ components }) => delete components.schemas.Boat.allOf[1]?.properties?.id);
    expect(found).toEqual([
      "gone! GET /boats: The answer's field results[].id is gone; the gateway cannot answer without it.",
      "gone! POST /boats: The answer's field id is gone; the gateway cannot answer without it.",
    ]);
  });

  it('can be a field that will be missed in silence, told once with all that is in it', async () => {
    const found = await find(({ components }) => delete components.schemas.Boat.allOf[1]?.properties?.owner);
    expect(found).toEqual([
      "gone! GET /boats: The answer's field results[].owner is gone; the gateway will show nothing in its place.",
      "gone! POST /boats: The answer's field owner is gone; the gateway will show nothing in its place.",
    ]);
  });

  it('can be a field of what is sent', async () => {
    const found = await find(({ components }) => delete components.schemas.NewBoat.properties.flags);
    expect(found).toEqual(["gone! POST /boats: The request's field flags is gone; the gateway still sends it."]);
  });

  it('can be the right to set a field', async () => {
    const found = await find(({ components }) =>
      Object.assign(components.schemas.NewBoat.properties.metres ?? {}, { readOnly: true }),
    );
    expect(found).toEqual(["gone! POST /boats: The request's field metres is gone; the gateway still sends it."]);
  });

  it('can be a whole body', async () => {
    expect(
      await find(({ paths }) => Object.assign(paths[BOATS].get.responses, { '200': answer('2024-01-01') })),
    ).toEqual(['gone! GET /boats: The answer is gone; the gateway cannot answer without it.']);
    expect(await find(({ paths }) => delete (paths[BOATS].post as Changed).requestBody)).toEqual([
      'gone! POST /boats: The request is gone; the gateway still sends it.',
    ]);
  });

  it('can be a parameter', async () => {
    const found = await find(({ paths }) => paths[BOATS].get.parameters.pop());
    expect(found).toEqual(['gone! GET /boats: Query parameter itemsPerPage is gone; the gateway still sends it.']);
  });

  it('can be a value of an enumeration', async () => {
    const found = await find(({ components }) => {
      (components.schemas.Boat.allOf[1]?.properties?.state as Changed).enum = ['AFLOAT'];
    });
    expect(found).toEqual([
      "gone! GET /boats: The answer's field results[].state is never ASHORE any more; the gateway knows it.",
      "gone! POST /boats: The answer's field state is never ASHORE any more; the gateway knows it.",
    ]);
  });

  it('can be a field of every refusal, or a code that meant something', async () => {
    const withoutParameters = await find(({ components }) => delete components.schemas.Refusal.properties.parameters);
    expect(withoutParameters[0]).toBe(
      "gone! GET /boats: A refusal's field parameters is gone; the gateway will show nothing in its place.",
    );
    const otherCodes = await find(({ components }) => {
      components.schemas.Refusal.properties.errorCode = { type: 'string', enum: ['STORM', 'FOG'] };
    });
    expect(otherCodes[0]).toBe(
      "gone! GET /boats: A refusal's field errorCode is never BOAT_NOT_FOUND any more; the gateway knows it.",
    );
    expect(otherCodes).toHaveLength(3);
  });

  it('can be a way to prove who one is', async () => {
    const { Digest, Accounts } = harbour().components.securitySchemes;
    expect(await find(({ components }) => Object.assign(components, { securitySchemes: { Accounts } }))).toEqual([
      'gone! every operation: HTTP digest, by which API keys come in, is gone.',
    ]);
    expect(await find(({ components }) => Object.assign(components, { securitySchemes: { Digest } }))).toEqual([
      'gone! every operation: Service accounts get no token from /oauth/token any more.',
    ]);
  });
});

describe('What is about to end', () => {
  const ending = (sunset: string) =>
    find(({ paths }) => {
      paths['/api/boats/{boatId}'].delete.responses['204'] = answer('2024-01-01', undefined, { 'x-sunset': sunset });
    });

  it('breaks the gateway within the days given', async () => {
    expect(await ending('2026-06-30')).toEqual([
      'ending! DELETE /boats/{boatId}: Version 2024-01-01 ends on 2026-06-30, in 180 days.',
    ]);
  });

  it('is told, and breaks nothing yet, when that is later', async () => {
    expect(await ending('2026-07-01')).toEqual([
      'ending DELETE /boats/{boatId}: Version 2024-01-01 ends on 2026-07-01, in 181 days.',
    ]);
  });

  it('may be near', async () => {
    expect(await ending('2026-01-01')).toEqual([
      'ending! DELETE /boats/{boatId}: Version 2024-01-01 ends on 2026-01-01, today.',
    ]);
    expect(await ending('2026-01-02')).toEqual([
      'ending! DELETE /boats/{boatId}: Version 2024-01-01 ends on 2026-01-02, in 1 day.',
    ]);
  });

  it('may be over', async () => {
    expect(await ending('2025-12-30')).toEqual([
      'ending! DELETE /boats/{boatId}: Version 2024-01-01 ended on 2025-12-30, 2 days ago.',
    ]);
  });

  it('counts as near when its day cannot be read', async () => {
    expect(await ending('soon')).toEqual(['ending! DELETE /boats/{boatId}: Version 2024-01-01 ends: "soon".']);
  });

  it('can be an operation or a field that is deprecated without a day', async () => {
    const found = await find(({ paths, components }) => {
      Object.assign(paths['/api/boats/{boatId}'].delete, { deprecated: true });
      Object.assign(components.schemas.NewBoat.properties.flags ?? {}, { deprecated: true });
    });
    expect(found).toEqual([
      "ending POST /boats: The request's field flags is deprecated, without a day on which it ends.",
      'ending DELETE /boats/{boatId}: The operation is deprecated, without a day on which it ends.',
    ]);
  });
});

describe('Findings', () => {
  it('that say the same of several operations are told together', async () => {
    const found = await findAll(({ components }) => delete components.schemas.Refusal.properties.parameters);
    expect(mergeFindings(found)).toMatchObject([
      { operations: ['GET /boats', 'POST /boats', 'DELETE /boats/{boatId}'] },
    ]);
  });

  it('that are known are left out, for the operations they are known of', async () => {
    const sentence = "The answer's field metres is text now; the gateway reads a number.";
    const known = [{ operations: ['POST /boats'], sentence, ground: 'seen' }];
    const found = await findAll(({ components }) => {
      components.schemas.NewBoat.properties.metres = { type: 'string' };
    });
    const { findings, leftOut } = withoutKnown(found, known);
    expect(leftOut).toEqual(known);
    expect(findings.map((finding) => finding.sentence)).toEqual([
      "The answer's field results[].metres is text now; the gateway reads a number.",
      "The request's field metres is text now; the gateway sends a number.",
    ]);
  });

  it('that were known and are no more are told, so that the list stays true', async () => {
    const known = [{ operations: ['POST /boats'], sentence: 'It leaks.', ground: 'seen' }];
    expect(withoutKnown([], known)).toMatchObject({
      findings: [
        {
          isBreaking: false,
          operation: 'POST /boats',
          sentence: 'A known difference is no more: take it out of src/drift/known-differences.ts. It said: It leaks.',
        },
      ],
      leftOut: [],
    });
  });
});
