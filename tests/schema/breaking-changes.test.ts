import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findBreakingChanges } from '../../scripts/breaking-changes.ts';

const federation = parse(`
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT
  directive @shareable on OBJECT
  directive @atlasCalls(each: Int) on FIELD_DEFINITION
`);
const RELEASED = `
  type Query { thing(id: ID!): Thing  old: Int @deprecated(reason: "Ask for thing.") }
  type Thing @key(fields: "id") @shareable { id: ID!  name: String @atlasCalls(each: 1) }
`;
const breaking = (change: (sdl: string) => string) =>
  findBreakingChanges(parse(RELEASED), parse(change(RELEASED)), federation);

describe('A change breaks what works with the last release', () => {
  it.each([
    ['a field goes', 'name: String', 'title: String', /'name' was removed/],
    ['a field can be null', 'id: ID!  name', 'id: ID  name', /changed type/],
    ['an argument is asked for', 'thing(id: ID!)', 'thing(id: ID!, organizationId: ID!)', /organizationId/],
    ['a key changes', '@key(fields: "id")', '@key(fields: "name")', /rely on "Thing @key\(fields: "id"\)"/],
    ['a key is no longer resolved', 'fields: "id")', 'fields: "id", resolvable: false)', /rely on "Thing @key/],
    ['a type is no longer shared', '@shareable {', '{', /rely on "Thing @shareable"/],
  ])('when %s', async (_what, before, after, message) => {
    const changes = await breaking((sdl) => sdl.replace(before, after));
    expect(changes).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['something is new', 'name: String', 'name: String size: Int'],
    ['another key is new', '@shareable', '@key(fields: "name") @shareable'],
    ['what was deprecated goes', 'old: Int @deprecated(reason: "Ask for thing.")', ''],
    ['a cost changes', 'each: 1', 'each: 2'],
  ])('but not when %s', async (_what, before, after) => {
    expect(await breaking((sdl) => sdl.replace(before, after))).toEqual([]);
  });
});
