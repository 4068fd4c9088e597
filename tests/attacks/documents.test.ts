import fc from 'fast-check';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema/schema.ts';
import { estimateCalls, MOST_FIELDS, TooManyFields } from '../../src/server/cost/estimate.ts';
import { startGateway } from '../harness/gateway.ts';

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** Each level spreads the next one twice, under opposite conditions: two to the power of levels, if it is walked twice. */
const bomb = (levels: number) =>
  `query ($x: Boolean!) { ...f0 } ${repeat(levels, (level) => `fragment f${level} on Query { ...f${level + 1} @include(if: $x) ...f${level + 1} @skip(if: $x) }`)} fragment f${levels} on Query { __typename }`;

/** The same by nesting: each level asks for the next one under two names. */
const tower = (levels: number) =>
  `{ organizations { nodes { ...f0 } } } ${repeat(levels, (level) => `fragment f${level} on Organization { a: projects { nodes { organization { ...f${level + 1} } } } b: projects { nodes { organization { ...f${level + 1} } } } }`)} fragment f${levels} on Organization { id }`;

const nested = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

describe('A hostile document', () => {
  it.each([
    ['a fragment bomb, 20 levels', bomb(20)],
    ['a fragment bomb, 24 levels', bomb(24)],
  ])('is answered as execution sees it: %s', async (_what, document) => {
    const { query } = await startGateway();
    const { data, errors } = await query(document, { x: true });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ __typename: 'Query' });
  });

  it.each([
    ['a fragment bomb with more conditions than allowed', bomb(40), /80 directives, more than the 50/],
    ['a tower of fragments', tower(30), /more than the 10000 fields that the gateway looks at/],
    [
      'lists inside one another',
      `{ projects(first: ${nested(3000, '[', ']')}) { totalCount } }`,
      /brackets inside one another/,
    ],
    [
      'objects inside one another',
      `mutation { createProject(input: ${'{a:'.repeat(3000)}1${'}'.repeat(3000)}) { errors { message } } }`,
      /brackets inside one another/,
    ],
    [
      'inline fragments inside one another',
      `{ ${'... on Query {'.repeat(2500)} __typename ${'}'.repeat(2500)} }`,
      /brackets inside one another/,
    ],
    [
      'types of variables inside one another',
      `query ($x: ${nested(3000, '[', ']').replace('[]', '[Int]')}) { __typename }`,
      /brackets inside one another/,
    ],
    [
      'fields deeper than any answer',
      `{ organizations { nodes { ${'projects { nodes { organization { '.repeat(12)} id ${'} } }'.repeat(12)} } } }`,
      /levels deep, more than the 20/,
    ],
    [
      'a field that is repeated 1,990 times',
      `{ projects(first: 1) { nodes { ${'organization { name } '.repeat(1990)} } } }`,
      /repeats fields too often/,
    ],
    ['201 aliases', `{ ${repeat(201, (index) => `a${index}: __typename`)} }`, /201 aliases, more than the 200/],
    ['51 directives', `{ ${repeat(51, () => '__typename @include(if: true)')} }`, /51 directives, more than the 50/],
    ['100,001 characters', `{ __typename } #${'x'.repeat(100_000)}`, /characters, more than the 100000/],
    ['10,001 lexer tokens', `{ ${'a '.repeat(10_001)} }`, /more than 10000 lexer tokens/],
    [
      'introspection with aliases',
      `{ __schema { types { ${repeat(190, (index) => `a${index}: fields { name description args { name description } }`)} } } }`,
      /answer could hold \d+ values, more than the 2000000/,
    ],
    [
      'the same name twenty times over long lists',
      `{ projects(first: 500) { nodes { apiKeys(first: 500) { nodes { ${repeat(20, (index) => `a${index}: publicKey`)} } } } } }`,
      /answer could hold \d+ values, more than the 2000000/,
    ],
  ])('is refused before any call: %s', async (_what, document, message) => {
    const { query, atlas, log } = await startGateway();
    const { data, errors } = await query(document);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(atlas.requests()).toEqual([]);
    expect(log()).not.toContain('stack');
  });

  it('is not repeated whole in its error', async () => {
    const { query } = await startGateway();
    const { errors } = await query(`{ ${'x'.repeat(90_000)} }`);
    expect(JSON.stringify(errors).length).toBeLessThan(2000);
  });
});

describe('An honest document', () => {
  it('passes all limits: introspection, as GraphiQL and code generators ask', async () => {
    const { query } = await startGateway();
    for (const options of [
      {},
      { inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true },
    ]) {
      const { data, errors } = await query(getIntrospectionQuery(options));
      expect(errors).toBeUndefined();
      expect(data).toHaveProperty('__schema');
    }
  });
});

describe('Whatever is walked is bounded by the number of fields it looks at', () => {
  const schema = createSchema();
  const fragments = fc.integer({ min: 1, max: 12 });
  /** Fragments that spread one another at random, forwards only, under conditions, aliases and nesting. */
  const document = fragments.chain((count) =>
    fc
      .array(
        fc.tuple(
          fc.nat(count),
          fc.nat(count),
          fc.constantFrom('', ' @include(if: $x)', ' @skip(if: $x)'),
          fc.boolean(),
        ),
        { minLength: count, maxLength: count },
      )
      .map((spreads) => {
        const body = spreads.map(([one, other, condition, isNested], index) => {
          const to = (step: number) => `...f${Math.min(count, index + 1 + (step % (count - index)))}`;
          const spread = `${to(one)}${condition} ${to(other)}`;
          const inner = isNested
            ? `a: projects { nodes { organization { ${spread} } } } b: projects { edges { node { organization { ${spread} } } } }`
            : spread;
          return `fragment f${index} on Organization { ${inner} }`;
        });
        return `query ($x: Boolean!) { organizations { nodes { ...f0 } } } ${body.join(' ')} fragment f${count} on Organization { name }`;
      }),
  );

  it('for any fragments, conditions and nesting', () => {
    fc.assert(
      fc.property(document, fc.boolean(), (text, x) => {
        const parsed = parse(text);
        const operation = getOperationAST(parsed);
        if (!operation) throw new Error('no operation');
        try {
          const { calls, walked } = estimateCalls(schema, { document: parsed, operation, variables: { x } });
          expect(calls).toBeGreaterThan(0);
          expect(walked).toBeLessThanOrEqual(MOST_FIELDS);
        } catch (error) {
          expect(error).toBeInstanceOf(TooManyFields);
        }
      }),
      { numRuns: 200 },
    );
    expect(MOST_FIELDS).toBeLessThanOrEqual(10_000);
  });
});
