import { describe, expect, it } from 'vitest';
import { BOATS, type Changed, find } from './find.ts';
import { answer } from './harbour.ts';

describe('What has changed', () => {
  it('can be the kind of a field', async () => {
    const found = await find(({ components }) => {
      components.schemas.NewBoat.properties.metres = { type: 'string' };
    });
    expect(found).toEqual([
      "changed! GET /boats: The answer's field results[].metres is text now; the gateway reads a number.",
      "changed! POST /boats: The request's field metres is text now; the gateway sends a number.",
      "changed! POST /boats: The answer's field metres is text now; the gateway reads a number.",
    ]);
  });

  it('is nothing where a field may be null now, or an integer', async () => {
    const found = await find(({ components }) => {
      components.schemas.NewBoat.properties.metres = { type: ['integer', 'null'] };
    });
    expect(found).toEqual([]);
  });

  it('can be a list that has become a page', async () => {
    const found = await find(({ components }) => {
      components.schemas.BoatPage.properties.results = { type: 'object', properties: { items: { type: 'array' } } };
    });
    expect(found).toEqual([
      "changed! GET /boats: The answer's field results is an object now; the gateway reads a list.",
    ]);
  });

  it('can be an input that is required now, never or only at times sent', async () => {
    const found = await find(({ components }) => {
      components.schemas.NewBoat.required.push('berth', 'metres');
      components.schemas.NewBoat.properties.berth = { type: 'string' };
    });
    expect(found).toEqual([
      "changed! POST /boats: The request's field berth is required now; the gateway does not send it.",
      "changed! POST /boats: The request's field metres is required now; the gateway leaves it out at times.",
    ]);
  });

  it('can be a parameter that is required now', async () => {
    const found = await find(({ paths }) =>
      paths[BOATS].post.parameters.push({ in: 'query', name: 'pier', required: true, schema: { type: 'string' } }),
    );
    expect(found).toEqual([
      'changed! POST /boats: Query parameter pier is required now; the gateway does not send it.',
    ]);
  });

  it('can be a new value, which breaks nothing by itself', async () => {
    const found = await find(({ components }) => {
      (components.schemas.Boat.allOf[1]?.properties?.state as Changed).enum = ['AFLOAT', 'ASHORE', 'SUNK'];
    });
    expect(found).toEqual([
      "changed GET /boats: The answer's field results[].state can be SUNK now; the gateway does not know it.",
      "changed POST /boats: The answer's field state can be SUNK now; the gateway does not know it.",
    ]);
  });

  it('can be a new value of an input, told when the gateway would refuse it', async () => {
    const found = await find(({ components }) => {
      const items = { type: 'string', enum: ['FLAG_BLUE', 'FLAG_RED', 'PENNANT'] };
      components.schemas.NewBoat.properties.flags = { type: 'array', items };
    });
    expect(found).toEqual([
      "changed POST /boats: The request's field flags[] can be PENNANT now; the gateway does not let it pass.",
    ]);
  });

  it('can be a bound: a tighter one breaks the gateway, a wider one does not', async () => {
    const bound = (maxLength: number) =>
      find(({ components }) => {
        components.schemas.NewBoat.properties.name = { type: 'string', maxLength };
      });
    expect(await bound(32)).toEqual([
      "changed! POST /boats: The request's field name may be up to 32 now; the gateway goes up to 64.",
    ]);
    expect(await bound(128)).toEqual([
      "changed POST /boats: The request's field name may be up to 128 now; the gateway goes up to 64.",
    ]);
  });

  it('can be a newer version beside the one asked for', async () => {
    const found = await find(({ paths }) =>
      Object.assign(paths['/api/boats/{boatId}'].delete.responses['204'].content, answer('2025-06-01').content),
    );
    expect(found).toEqual([
      'changed DELETE /boats/{boatId}: Version 2025-06-01 is newer than 2024-01-01, for which the gateway asks.',
    ]);
  });

  it('can be the status of a success', async () => {
    const found = await find(({ paths }) =>
      Object.assign(paths['/api/boats/{boatId}'].delete, { responses: { '202': answer('2024-01-01') } }),
    );
    expect(found).toEqual([
      'changed DELETE /boats/{boatId}: A success has status 202 now; 204 is known. Any 2xx will do.',
    ]);
  });

  it('is looked for in the version asked for, not in a newer one', async () => {
    const found = await find(({ paths }) =>
      Object.assign(paths[BOATS].get.responses['200'].content, answer('2025-06-01', { type: 'array' }).content),
    );
    expect(found).toEqual([
      'changed GET /boats: Version 2025-06-01 is newer than 2024-01-01, for which the gateway asks.',
    ]);
  });
});
