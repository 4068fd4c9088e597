import { existsSync, readFileSync } from 'node:fs';
import { type FieldDefinitionNode, type InputValueDefinitionNode, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema/schema.ts';

const CONTRACT = new URL('../../../shared/contract.graphql', import.meta.url);
/** Where a number was given 64 bits after the contract was agreed on. */
const WIDENED = /^(value|currentUsage|defaultLimit|maximumLimit): Int$/;
const isThere = existsSync(CONTRACT);
if (!isThere)
  process.stdout.write('SKIPPED: ../shared/contract.graphql is absent, so the public names are not checked.\n');

describe.skipIf(!isThere)('The public names agreed on', () => {
  const definitions = isThere ? parse(readFileSync(CONTRACT, 'utf8')).definitions : [];
  const types = createSchema().getTypeMap();

  for (const definition of definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const { name } = definition;

    it(`has ${name.value} with everything the contract gives it`, () => {
      const type = types[name.value];
      expect(type, name.value).toBeDefined();
      const ours = type?.astNode;
      const extensions = type?.extensionASTNodes ?? [];
      const members = [ours, ...extensions].flatMap((node) => [
        ...(node && 'fields' in node ? (node.fields ?? []) : []),
        ...(node && 'values' in node ? (node.values ?? []) : []),
      ]);
      const spelled = new Set(
        members.map((member) => (member.kind === 'EnumValueDefinition' ? member.name.value : spell(member))),
      );
      const agreed = 'fields' in definition ? (definition.fields ?? []).map(spell).map(widen) : [];
      const values = 'values' in definition ? (definition.values ?? []).map((value) => value.name.value) : [];
      const isThere = (member: string) => spelled.has(member) || [...spelled].some((ours) => extend(member, ours));
      expect([...agreed, ...values].filter((member) => !isThere(member))).toEqual([]);
    });
  }
});

function widen(field: string): string {
  return WIDENED.test(field) ? field.replace('Int', 'SafeInt') : field;
}

/** True where ours has arguments more that nobody has to give. */
function extend(agreed: string, ours: string): boolean {
  const [, name, args = '', type] = /^(\w+)(?:\((.*)\))?: (.*)$/.exec(agreed) ?? [];
  const [, ourName, ourArgs = '', ourType] = /^(\w+)(?:\((.*)\))?: (.*)$/.exec(ours) ?? [];
  if (name !== ourName || type !== ourType) return false;
  const known = args.split(', ').filter((arg) => arg !== '');
  const more = ourArgs.split(', ').filter((arg) => arg !== '' && !known.includes(arg));
  return known.every((arg) => ourArgs.split(', ').includes(arg)) && more.every((arg) => !arg.endsWith('!'));
}

/** Name, arguments with defaults, type: what clients rely on. */
function spell(field: FieldDefinitionNode | InputValueDefinitionNode): string {
  const args = field.kind === 'FieldDefinition' ? (field.arguments ?? []).map(spell).join(', ') : '';
  const defaultValue =
    field.kind === 'InputValueDefinition' && field.defaultValue ? ` = ${print(field.defaultValue)}` : '';
  return `${field.name.value}${args && `(${args})`}: ${print(field.type)}${defaultValue}`;
}
